import { createRoute, z } from "@hono/zod-openapi";
import { EventId, Line, meaning, NewRoom, Room, RoomId } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** Rooms, by Vietnamese name. */
export const RoomList = z
  .strictObject({ items: z.array(Room) })
  .meta(meaning("RoomList", "Rooms, by Vietnamese name.", "Các phòng, xếp theo tên tiếng Việt."));
export type RoomList = z.infer<typeof RoomList>;

/** What whoever reads of an event is told of a room that it takes place in. */
export const NamedRoom = Room.pick({ id: true, name: true, venue: true }).meta(
  meaning("NamedRoom", "A room that an event takes place in.", "Phòng nơi sự kiện diễn ra."),
);
export type NamedRoom = z.infer<typeof NamedRoom>;

/** The rooms of an event's sessions. */
export const EventRooms = z
  .strictObject({ items: z.array(NamedRoom) })
  .meta(meaning("EventRooms", "The rooms of an event's sessions.", "Các phòng của những phiên trong sự kiện."));
export type EventRooms = z.infer<typeof EventRooms>;

const oneRoom = (description: string) => ({
  description,
  headers: revisionTag("room"),
  content: { "application/json": { schema: Room } },
});
const body = { required: true, content: { "application/json": { schema: NewRoom } } } as const;

export const listRooms = createRoute({
  operationId: "listRooms",
  method: "get",
  path: "/api/rooms",
  tags: ["rooms"],
  summary: "List rooms, all of them or those with these words in their name, place or note",
  request: { query: z.strictObject({ text: Line.optional() }) },
  responses: {
    ...always,
    200: { description: "The rooms.", content: { "application/json": { schema: RoomList } } },
    400: problems.malformed,
  },
});

export const createRoom = createRoute({
  operationId: "createRoom",
  method: "post",
  path: "/api/rooms",
  tags: ["rooms"],
  summary: "Enter a room that one's organisation keeps",
  request: { body },
  responses: {
    ...always,
    201: oneRoom("The room."),
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const replaceRoom = createRoute({
  operationId: "replaceRoom",
  method: "put",
  path: "/api/rooms/{id}",
  tags: ["rooms"],
  summary: "Write a room anew, or close it; every version is kept",
  request: { params: z.strictObject({ id: RoomId }), headers: ifMatch("the ETag of the room"), body },
  responses: {
    ...always,
    200: oneRoom("The room as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const listEventRooms = createRoute({
  operationId: "listEventRooms",
  method: "get",
  path: "/api/events/{id}/rooms",
  tags: ["rooms"],
  summary: "Say what the rooms of an event's sessions are called",
  request: { params: z.strictObject({ id: EventId }) },
  responses: {
    ...always,
    200: { description: "The rooms.", content: { "application/json": { schema: EventRooms } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});
