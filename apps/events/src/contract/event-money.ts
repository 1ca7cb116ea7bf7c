import { createRoute, z } from "@hono/zod-openapi";
import { EventId, EventMoney, EventMoneyChange, EventSummary, GrantId, Money, meaning } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** What is known of a sum, in each currency by itself, and how many parts of it are not known. */
const PaidSum = z
  .strictObject({ sums: z.array(Money), unknown: z.int().min(0) })
  .meta(meaning("PaidSum", "What is known of a sum.", "Phần đã biết của một khoản."));
const Paid = z
  .strictObject({ planned: PaidSum, committed: PaidSum, actual: PaidSum })
  .meta(meaning("Paid", "What is paid: planned, committed and spent.", "Số tiền dự kiến, cam kết và thực chi."));

/** The events that a grant pays for, the latest first, with what it pays there. */
export const GrantEvents = z
  .strictObject({
    grant: GrantId,
    items: z.array(z.strictObject({ event: EventSummary, paid: Paid })),
    /** Of these events together. */
    total: Paid,
    /** How many more it pays for, of which the reader may not know. */
    withheld: z.int().min(0),
  })
  .meta(meaning("GrantEvents", "The events that a grant pays for.", "Các sự kiện được khoản tài trợ chi trả."));
export type GrantEvents = z.infer<typeof GrantEvents>;

const EventPath = z.strictObject({ id: EventId });
const eventMoney = (description: string) => ({
  description,
  headers: revisionTag("money of the event"),
  content: { "application/json": { schema: EventMoney } },
});
const body = { required: true, content: { "application/json": { schema: EventMoneyChange } } } as const;

export const getEventMoney = createRoute({
  operationId: "getEventMoney",
  method: "get",
  path: "/api/events/{id}/money",
  tags: ["money"],
  summary: "Read what an event costs and who pays it",
  description:
    "Where nobody has entered anything the revision is 0. A payer that is `withheld` is a grant that the reader is not told of.",
  request: { params: EventPath },
  responses: {
    ...always,
    200: eventMoney("The money of the event."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const listGrantEvents = createRoute({
  operationId: "listGrantEvents",
  method: "get",
  path: "/api/grants/{id}/events",
  tags: ["money"],
  summary: "List the events that a grant pays for, with what it pays there",
  description: "Events that the reader may not know of are counted, and what is paid there is in the total alone.",
  request: { params: z.strictObject({ id: GrantId }) },
  responses: {
    ...always,
    200: { description: "The events.", content: { "application/json": { schema: GrantEvents } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const replaceEventMoney = createRoute({
  operationId: "replaceEventMoney",
  method: "put",
  path: "/api/events/{id}/money",
  tags: ["money"],
  summary: "Write anew what an event costs and who pays it; every version is kept",
  description:
    "A grant that pays must be one that the writer may read. Shares of a payer that is `withheld` are sent back as they were read, " +
    "in the place where they stood; whoever would change them is refused.",
  request: { params: EventPath, headers: ifMatch("the ETag of the money"), body },
  responses: {
    ...always,
    200: eventMoney("The money of the event as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
