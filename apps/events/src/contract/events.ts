import { createRoute, z } from "@hono/zod-openapi";
import {
  ClauseCode,
  EventId,
  EventKind,
  EventStatus,
  EventSummary,
  GrantId,
  Line,
  meaning,
  NewProgrammeEvent,
  OrganisationId,
  PlainDate,
  ProgrammeCode,
  ProgrammeEvent,
  ProvinceKey,
} from "@wps/model";
import { Cursor, PageSize } from "./page.ts";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** States in one parameter, parted by commas: an event in any of them is meant. */
const StatusFilter = z
  .string()
  .transform((list) => list.split(","))
  .pipe(z.array(EventStatus).max(EventStatus.options.length))
  .openapi({
    type: "array",
    items: { type: "string", enum: [...EventStatus.options] },
    param: { style: "form", explode: false },
  });

/**
 * Which events are meant. Without any of these: all that the reader may see. An `organisation` is involved in any role, or
 * the same agency under another name is; a `funder` gives the event's money or passes it on; a `grant` pays something of it,
 * as one in whose chain an organisation stands does for `grantsOf`, and pays for nothing where the reader may not know of it; a
 * `province` is meant with all that went into it.
 */
const filters = {
  from: PlainDate.optional(),
  to: PlainDate.optional(),
  programme: ProgrammeCode.optional(),
  clause: ClauseCode.optional(),
  kind: EventKind.optional(),
  status: StatusFilter.optional(),
  organisation: OrganisationId.optional(),
  funder: OrganisationId.optional(),
  grant: GrantId.optional(),
  grantsOf: OrganisationId.optional(),
  province: ProvinceKey.optional(),
  q: Line.optional(),
};

/** Says of filters that need each other what does not fit. */
function judged({ clause, programme, from, to }: EventFilterQuery, context: z.RefinementCtx): void {
  if (clause !== undefined && programme === undefined) {
    context.addIssue({ code: "custom", path: ["programme"], message: "a clause needs its programme" });
  }
  if (from !== undefined && to !== undefined && from > to) {
    context.addIssue({ code: "custom", path: ["to"], message: "the last day lies before the first" });
  }
}

const EventFilterFields = z.strictObject(filters);
export type EventFilterQuery = z.infer<typeof EventFilterFields>;

/** Which events are meant. */
export const EventFilterQuery = EventFilterFields.superRefine(judged);

/** Which events to list, and in which order: what answers the text best, or else the earliest first, where none is asked for. */
export const EventQuery = z
  .strictObject({
    ...filters,
    order: z.enum(["earliest-first", "latest-first", "best-first"]).optional(),
    limit: PageSize,
    cursor: Cursor.optional(),
  })
  .superRefine(judged);
export type EventQuery = z.infer<typeof EventQuery>;

/**
 * One page of events. `total` counts all pages; `nearest` helps a reader who looks at an empty period to the next
 * one that is not; `unreadable` counts the entries of this page that had to be left out because their rows are broken.
 */
export const EventPage = z
  .strictObject({
    items: z.array(EventSummary),
    total: z.int().min(0),
    next: Cursor.optional(),
    nearest: z.strictObject({ before: PlainDate.optional(), after: PlainDate.optional() }),
    unreadable: z.int().min(0),
  })
  .meta(
    meaning(
      "EventPage",
      "One page of events, with the number of all that match and of those that could not be read.",
      "Một trang sự kiện, kèm tổng số sự kiện khớp và số sự kiện không đọc được.",
    ),
  );
export type EventPage = z.infer<typeof EventPage>;

/** How many events lie in each province, as the record names it; `null` where it names none. */
export const EventProvinces = z
  .strictObject({
    items: z.array(z.strictObject({ province: ProvinceKey.nullable(), events: z.int().min(1) })),
    total: z.int().min(0),
  })
  .meta(meaning("EventProvinces", "How many events lie in each province.", "Số sự kiện theo tỉnh, thành phố."));
export type EventProvinces = z.infer<typeof EventProvinces>;

const EventPath = z.strictObject({ id: EventId });
const IfMatch = ifMatch("the ETag of the event");
const ETag = revisionTag("event");
const IfNoneMatch = z.object({ "if-none-match": z.string().max(1000).optional() });
const PageETag = { ETag: { description: "The page's name, for If-None-Match.", schema: { type: "string" as const } } };
const oneEvent = (description: string) => ({
  description,
  headers: ETag,
  content: { "application/json": { schema: ProgrammeEvent } },
});
const eventBody = { required: true, content: { "application/json": { schema: NewProgrammeEvent } } };

export const listEvents = createRoute({
  operationId: "listEvents",
  method: "get",
  path: "/api/events",
  tags: ["events"],
  summary: "List events",
  request: { query: EventQuery, headers: IfNoneMatch },
  responses: {
    ...always,
    200: {
      description: "A page of events.",
      headers: PageETag,
      content: { "application/json": { schema: EventPage } },
    },
    304: { description: "The page is the one that you have.", headers: PageETag },
    400: problems.malformed,
  },
});

export const countEventProvinces = createRoute({
  operationId: "countEventProvinces",
  method: "get",
  path: "/api/event-provinces",
  tags: ["events"],
  summary: "Count events by province",
  request: { query: EventFilterQuery },
  responses: {
    ...always,
    200: { description: "The provinces.", content: { "application/json": { schema: EventProvinces } } },
    400: problems.malformed,
  },
});

export const getEvent = createRoute({
  operationId: "getEvent",
  method: "get",
  path: "/api/events/{id}",
  tags: ["events"],
  summary: "Read one event",
  request: { params: EventPath },
  responses: {
    ...always,
    200: oneEvent("The event."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const createEvent = createRoute({
  operationId: "createEvent",
  method: "post",
  path: "/api/events",
  tags: ["events"],
  summary: "Add an event",
  request: { body: eventBody },
  responses: {
    ...always,
    201: oneEvent("The event as it was kept."),
    400: problems.malformed,
    409: problems.conflict,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const replaceEvent = createRoute({
  operationId: "replaceEvent",
  method: "put",
  path: "/api/events/{id}",
  tags: ["events"],
  summary: "Replace an event that you have read",
  request: { params: EventPath, headers: IfMatch, body: eventBody },
  responses: {
    ...always,
    200: oneEvent("The event as it was kept."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.conflict,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
