import { createRoute, z } from "@hono/zod-openapi";
import { BilingualLine, EventId, FullName, Hours, meaning, PersonId, PlainDate, RoomId, TimeZone } from "@wps/model";
import { always, problems } from "./problems.ts";

/** How many days a board shows: decimal digits alone, because `Number` reads `0x10` and `1e2` as well. */
const BoardDays = z
  .string()
  .regex(/^\d{1,2}$/, { error: "a whole number" })
  .transform(Number)
  .pipe(z.int().min(1).max(31))
  .default(7)
  .openapi({ type: "integer", minimum: 1, maximum: 31, default: 7 });

/** The event behind an entry; or that there is one, where the reader may not know which. */
const Behind = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("told"), id: EventId, title: BilingualLine }),
  z.strictObject({ status: z.literal("withheld") }),
]);

/**
 * A room that a session has or wants. It is booked where its hours are known and its event is more than an idea; of an event
 * that the reader may not know of, a booking says that there is one.
 */
export const RoomUse = z
  .strictObject({
    room: RoomId,
    date: PlainDate,
    /** Those of the event's own zone. */
    hours: Hours.optional(),
    timeZone: TimeZone,
    standing: z.enum(["booked", "wanted"]),
    by: Behind,
  })
  .meta(meaning("RoomUse", "A room that a session has or wants.", "Phòng mà một phiên đã đặt hoặc muốn dùng."));
export type RoomUse = z.infer<typeof RoomUse>;

/** What rooms are used for within some days, in the order of time. */
export const RoomBoard = z
  .strictObject({ from: PlainDate, to: PlainDate, items: z.array(RoomUse) })
  .meta(meaning("RoomBoard", "What rooms are used for, day by day.", "Lịch dùng phòng theo ngày."));
export type RoomBoard = z.infer<typeof RoomBoard>;

/** Somebody who leads something at an event on a day, where its list may be read; else that they are at some event then. */
export const TrainerUse = z
  .strictObject({
    person: PersonId,
    date: PlainDate,
    /** Those of the event's own zone. */
    hours: Hours.optional(),
    timeZone: TimeZone,
    standing: z.enum(["confirmed", "unanswered"]),
    by: Behind,
  })
  .meta(meaning("TrainerUse", "Somebody who teaches on a day.", "Một người giảng dạy trong một ngày."));
export type TrainerUse = z.infer<typeof TrainerUse>;

/** Who teaches when within some days: those on lists that the reader may read, by given name. */
export const TrainerBoard = z
  .strictObject({
    from: PlainDate,
    to: PlainDate,
    people: z.array(z.strictObject({ person: PersonId, name: FullName })),
    items: z.array(TrainerUse),
  })
  .meta(meaning("TrainerBoard", "Who teaches when, day by day.", "Lịch giảng dạy theo ngày."));
export type TrainerBoard = z.infer<typeof TrainerBoard>;

const request = { query: z.strictObject({ from: PlainDate, days: BoardDays }) } as const;

export const getRoomBoard = createRoute({
  operationId: "getRoomBoard",
  method: "get",
  path: "/api/boards/rooms",
  tags: ["boards"],
  summary: "Say which sessions have or want which rooms, day by day",
  request,
  responses: {
    ...always,
    200: { description: "The board.", content: { "application/json": { schema: RoomBoard } } },
    400: problems.malformed,
  },
});

export const getTrainerBoard = createRoute({
  operationId: "getTrainerBoard",
  method: "get",
  path: "/api/boards/trainers",
  tags: ["boards"],
  summary: "Say who teaches when, day by day; each list that is read for it is noted",
  request,
  responses: {
    ...always,
    200: { description: "The board.", content: { "application/json": { schema: TrainerBoard } } },
    400: problems.malformed,
  },
});
