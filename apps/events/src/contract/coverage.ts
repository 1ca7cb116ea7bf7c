import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  DatePrecision,
  EventId,
  EventStatus,
  meaning,
  OrganisationId,
  PlainDate,
  ProgrammeCode,
} from "@wps/model";
import { CoverageColumnKey, CoverageFact, CoverageMap, CoverageQuestion } from "@wps/model/indicators";
import { always, problems } from "./problems.ts";

/** At most so many events behind a number are named at once. */
export const MOST_COVERING = 200;

/** An event behind a number of the map: what it is called, who leads it and what is known of its funding. */
export const CoveringEvent = z
  .strictObject({
    event: EventId,
    title: BilingualLine,
    status: EventStatus,
    dates: z.strictObject({ precision: DatePrecision, start: PlainDate, end: PlainDate }),
    leads: z.array(OrganisationId),
    funders: CoverageFact.shape.funders,
  })
  .meta(meaning("CoveringEvent", "An event behind a number of the map.", "Sự kiện đứng sau một số trên bản đồ."));
export type CoveringEvent = z.infer<typeof CoveringEvent>;

/** The events behind a number of the map, the earliest first, and how many they are where not all are named. */
export const CoveringEvents = z
  .strictObject({ total: z.int().min(0), events: z.array(CoveringEvent).max(MOST_COVERING) })
  .meta(meaning("CoveringEvents", "The events behind a number of the map.", "Các sự kiện đứng sau một số."));
export type CoveringEvents = z.infer<typeof CoveringEvents>;

const year = z.string().regex(/^[12]\d{3}$/, { error: "a year such as 2026" });

const questionQuery = {
  programme: ProgrammeCode,
  /** The first and the last year. */
  from: year,
  to: year,
  by: z.enum(["quarter", "year"]).optional(),
  rows: z.enum(["tasks", "objectives", "leads"]).optional(),
  /** The agency or organisation that leads; nothing after the sign for events of which none is on record. */
  lead: z.string().max(64).optional(),
  /** `was`, or `now:` with a function of state and a day. */
  organisations: z
    .string()
    .max(100)
    .regex(/^(?:was|now:[a-z0-9-]+:\d{4}-\d{2}-\d{2})$/, { error: "was, or now:gender-equality:2026-01-01" })
    .optional(),
};

type Search = Readonly<Record<string, string | undefined>>;

/** What an address asks, not yet judged. */
function askedIn({ programme, from, to, lead, organisations, by, rows }: Search) {
  const [as, code, on] = organisations?.split(":") ?? [];
  return {
    programme,
    years: { first: Number(from), last: Number(to) },
    ...(by !== undefined && { by }),
    ...(rows !== undefined && { rows }),
    ...(lead !== undefined && { lead: lead === "" ? null : lead }),
    ...(as !== undefined && { organisations: as === "now" ? { as, function: code, on } : { as } }),
  };
}

/** Says of the parts of an address what the schema says of the question. */
function judge(query: Search, context: z.RefinementCtx): void {
  for (const { path, message } of CoverageQuestion.safeParse(askedIn(query)).error?.issues ?? []) {
    context.addIssue({ code: "custom", path: path[0] === "years" ? ["to"] : path.slice(0, 1), message });
  }
}

/** A map as an address asks for it. */
export const CoverageQuery = z.strictObject(questionQuery).superRefine(judge);
export type CoverageQuery = z.infer<typeof CoverageQuery>;

/** A number of a map as an address asks for it: without a row, of all rows; without a column, of all times. */
export const CoverageSpotQuery = z
  .strictObject({ ...questionQuery, row: z.string().max(100).optional(), column: CoverageColumnKey.optional() })
  .superRefine(judge);
export type CoverageSpotQuery = z.infer<typeof CoverageSpotQuery>;

/** The question that a good address asks. */
export const coverageQuestionIn = (query: CoverageQuery): CoverageQuestion => CoverageQuestion.parse(askedIn(query));

export const getCoverage = createRoute({
  operationId: "getCoverage",
  method: "get",
  path: "/api/coverage",
  tags: ["measures"],
  summary: "Map what of a programme is planned, held, funded and verified, when, and where the gaps are",
  request: { query: CoverageQuery },
  responses: {
    ...always,
    200: { description: "The map.", content: { "application/json": { schema: CoverageMap } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const listCovering = createRoute({
  operationId: "listCovering",
  method: "get",
  path: "/api/coverage/events",
  tags: ["measures"],
  summary: "List the events behind a number of the map",
  request: { query: CoverageSpotQuery },
  responses: {
    ...always,
    200: { description: "The events.", content: { "application/json": { schema: CoveringEvents } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});
