import { createRoute, z } from "@hono/zod-openapi";
import { EventId, meaning } from "@wps/model";
import { always, problems } from "./problems.ts";

/** What a message `changed` holds: an event that the reader may read has a new revision. */
export const EventChange = z
  .strictObject({ id: EventId, revision: z.int().min(1) })
  .meta(meaning("EventChange", "An event has a new revision.", "Sự kiện có phiên bản mới."));
export type EventChange = z.infer<typeof EventChange>;

/** What a message `list` holds: something of the people of an event has changed, whose list the reader may read. */
export const ListChange = z
  .strictObject({ id: EventId })
  .meta(
    meaning(
      "ListChange",
      "Something of the people of an event has changed.",
      "Danh sách hoặc điểm danh của sự kiện vừa thay đổi.",
    ),
  );
export type ListChange = z.infer<typeof ListChange>;

/** What a message `money` holds: what an event costs, or who pays it, has changed, which the reader may read. */
export const MoneyChange = z
  .strictObject({ id: EventId })
  .meta(meaning("MoneyChange", "The money of an event has changed.", "Kinh phí của sự kiện vừa thay đổi."));
export type MoneyChange = z.infer<typeof MoneyChange>;

export const watchChanges = createRoute({
  operationId: "watchChanges",
  method: "get",
  path: "/api/changes",
  tags: ["events"],
  summary: "Hear of changes as they happen",
  description:
    "Server-sent events, about events that the reader may read. `changed` holds an `EventChange`. `list` holds `{id}` and says that something of the people of an event has changed, and nothing of them. `money` holds `{id}` and says that what an event costs, or who pays it, has changed, and no figure of it. `resync` holds `{}` and says: " +
    "whatever you have may be out of date, read it again. The stream ends after about a minute, and when a session of its " +
    "account ends, so that everybody is asked anew who they are; whoever comes back with the last identifier hears of what happened in between.",
  request: { headers: z.object({ "last-event-id": z.string().max(100).optional() }) },
  responses: {
    ...always,
    200: { description: "The stream.", content: { "text/event-stream": { schema: z.string() } } },
    400: problems.malformed,
    503: problems.busy,
  },
});
