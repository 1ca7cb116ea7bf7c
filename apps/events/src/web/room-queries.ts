import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { EventId, NewRoom, PlainDate, Room } from "@wps/model";
import type { RoomBoard } from "../contract/boards.ts";
import type { EventRooms, RoomList } from "../contract/rooms.ts";
import { call } from "./api.ts";

/** All rooms, by Vietnamese name. */
export const roomsQuery = queryOptions({
  queryKey: ["rooms"],
  queryFn: async ({ signal }) => (await call<RoomList>("/api/rooms", { signal })).items,
});

/** Which sessions have or want which rooms, in the week that begins on a day. */
export const roomBoardQuery = (from: PlainDate) =>
  queryOptions({
    queryKey: ["rooms", "board", from],
    queryFn: ({ signal }) => call<RoomBoard>(`/api/boards/rooms?from=${from}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** What the rooms of an event are called, in one of its versions. */
export const eventRoomsQuery = (id: EventId, revision: number) =>
  queryOptions({
    queryKey: ["event", id, "rooms", revision],
    queryFn: async ({ signal }) => (await call<EventRooms>(`/api/events/${id}/rooms`, { signal })).items,
  });

/** Enters a room, or writes one anew that was read before. */
export const saveRoom = (body: NewRoom, before: Room | undefined) =>
  before === undefined
    ? call<Room>("/api/rooms", { method: "POST", body })
    : call<Room>(`/api/rooms/${before.id}`, { method: "PUT", body, ifMatch: before.revision });
