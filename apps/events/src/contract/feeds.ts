import { createRoute, z } from "@hono/zod-openapi";
import { ClauseCode, EventId, FeedToken, Language, OrganisationId, ProgrammeCode } from "@wps/model";
import { always, problems } from "./problems.ts";

const HEADERS = {
  ETag: { description: "The text's name, for If-None-Match.", schema: { type: "string" as const } },
  "Last-Modified": { description: "When the text last changed.", schema: { type: "string" as const } },
};

const ENDING = ".ics";

/** The last segment of a feed's address: a code with the ending of the file. */
const file = <Code extends z.ZodType<string, string>>(code: Code) =>
  z
    .string()
    .max(100)
    .endsWith(ENDING, { error: "the address of a feed ends with .ics" })
    .transform((segment) => segment.slice(0, -ENDING.length))
    .pipe(code)
    .openapi({ type: "string", pattern: "\\.ics$" });

const programme = { programme: file(ProgrammeCode) } as const;
const clause = { programme: ProgrammeCode, clause: file(ClauseCode) } as const;
const organisation = { organisation: file(OrganisationId) } as const;
const event = { id: file(EventId) } as const;
const token = { token: FeedToken } as const;

const { malformed, notFound, refused } = problems;

const feed = <Path extends string, Params extends z.ZodRawShape, Failures extends object>(
  operationId: string,
  path: Path,
  params: Params,
  summary: string,
  failures: Failures,
) =>
  createRoute({
    operationId,
    method: "get",
    path,
    tags: ["feeds"],
    summary,
    request: {
      params: z.strictObject(params),
      query: z.strictObject({ lang: Language.default("vi") }),
      headers: z.object({
        "if-none-match": z.string().max(1000).optional(),
        "if-modified-since": z.string().max(100).optional(),
      }),
    },
    responses: {
      ...always,
      200: { description: "RFC 5545 text.", headers: HEADERS, content: { "text/calendar": { schema: z.string() } } },
      304: { description: "The text is the one that you have.", headers: HEADERS },
      400: malformed,
      ...failures,
    },
  });

export const allFeed = feed("allFeed", "/feeds/all.ics", {}, "All published events as an iCalendar feed", {});
export const programmeFeed = feed(
  "programmeFeed",
  "/feeds/programmes/{programme}",
  programme,
  "The published events of a programme",
  { 404: notFound },
);
export const clauseFeed = feed(
  "clauseFeed",
  "/feeds/tasks/{programme}/{clause}",
  clause,
  "The published events of a clause and of those below it",
  { 404: notFound, 422: refused },
);
export const organisationFeed = feed(
  "organisationFeed",
  "/feeds/organisations/{organisation}",
  organisation,
  "The published events that an organisation takes part in",
  { 404: notFound, 422: refused },
);
export const eventFeed = feed("eventFeed", "/feeds/events/{id}", event, "One event, to add to a calendar", {
  404: notFound,
});

export const privateAllFeed = feed(
  "privateAllFeed",
  "/feeds/private/{token}/all.ics",
  token,
  "All events that the account behind the link may read",
  { 404: notFound },
);
export const privateProgrammeFeed = feed(
  "privateProgrammeFeed",
  "/feeds/private/{token}/programmes/{programme}",
  { ...token, ...programme },
  "Those of a programme",
  { 404: notFound },
);
export const privateClauseFeed = feed(
  "privateClauseFeed",
  "/feeds/private/{token}/tasks/{programme}/{clause}",
  { ...token, ...clause },
  "Those of a clause and of those below it",
  { 404: notFound, 422: refused },
);
export const privateOrganisationFeed = feed(
  "privateOrganisationFeed",
  "/feeds/private/{token}/organisations/{organisation}",
  { ...token, ...organisation },
  "Those that an organisation takes part in",
  { 404: notFound, 422: refused },
);
export const privateEventFeed = feed(
  "privateEventFeed",
  "/feeds/private/{token}/events/{id}",
  { ...token, ...event },
  "One of them, to add to a calendar",
  { 404: notFound },
);
