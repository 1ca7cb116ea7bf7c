import { createRoute, z } from "@hono/zod-openapi";
import { AccountId, EventId, EventPart, EventStatus, Line, meaning, NewProgrammeEvent } from "@wps/model";
import { always, problems } from "./problems.ts";

const RevisionNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, { error: "a whole number from 1 up" })
  .transform(Number)
  .openapi({ type: "integer", minimum: 1 });

/** Who made a version of an event; `gone` where the account is no longer there, `unknown` where nothing was noted. */
const RevisionAuthor = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("account"), account: AccountId, name: Line }),
  z.strictObject({ status: z.enum(["record", "gone", "unknown"]) }),
]);

/** The versions of an event, the newest first. Those from before there was a history are not kept. */
export const EventHistory = z
  .strictObject({
    items: z.array(
      z.strictObject({
        revision: z.int().min(1),
        at: z.iso.datetime(),
        by: RevisionAuthor,
        status: EventStatus,
        /** What it changed since the version before; nothing for the first that is kept. */
        parts: z.array(EventPart),
      }),
    ),
  })
  .meta(meaning("EventHistory", "The versions of an event.", "Các phiên bản của sự kiện."));
export type EventHistory = z.infer<typeof EventHistory>;

/** What an event said in a version, and in the one before where that is kept. */
export const EventRevision = z
  .strictObject({
    revision: z.int().min(1),
    before: NewProgrammeEvent.optional(),
    after: NewProgrammeEvent,
  })
  .meta(meaning("EventRevision", "A version of an event.", "Một phiên bản của sự kiện."));
export type EventRevision = z.infer<typeof EventRevision>;

export const readHistory = createRoute({
  operationId: "readHistory",
  method: "get",
  path: "/api/events/{id}/history",
  tags: ["events"],
  summary: "List the versions of an event",
  request: { params: z.strictObject({ id: EventId }) },
  responses: {
    ...always,
    200: { description: "The versions.", content: { "application/json": { schema: EventHistory } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const readRevision = createRoute({
  operationId: "readRevision",
  method: "get",
  path: "/api/events/{id}/history/{revision}",
  tags: ["events"],
  summary: "Read one version of an event",
  request: { params: z.strictObject({ id: EventId, revision: RevisionNumber }) },
  responses: {
    ...always,
    200: { description: "The version.", content: { "application/json": { schema: EventRevision } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});
