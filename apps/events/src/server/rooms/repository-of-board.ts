import {
  type Actor,
  BilingualLine,
  EventId,
  EventStatus,
  Hours,
  type Period,
  PlainDate,
  RoomId,
  TimeZone,
} from "@wps/model";
import type { Kysely } from "kysely";
import * as z from "zod";
import type { Tables } from "../db/tables.ts";
import { toldTo } from "../events/filter.ts";

const Use = z.object({
  room: RoomId,
  date: PlainDate,
  hours: Hours.optional(),
  timeZone: TimeZone,
  status: EventStatus,
  event: EventId,
  title: BilingualLine,
  /** Whether the actor is told which event it is. */
  isTold: z.boolean(),
});
/** A room that a session has or wants. */
export type Use = z.infer<typeof Use>;

/** What sessions have or want of rooms within some days, in the order of time; ideas too, but nothing that was called off. */
export async function roomUses(db: Kysely<Tables>, actor: Actor, { start, end }: Period): Promise<Use[]> {
  const rows = await db
    .selectFrom("events")
    .innerJoin("event_sessions as session", "session.event_id", "events.id")
    .select((event) => [
      "session.room_id as room",
      "session.date",
      "session.start_time as start",
      "session.end_time as end",
      "events.time_zone as timeZone",
      "events.status",
      "events.id as event",
      "events.title",
      toldTo(event, actor).as("told"),
    ])
    .where("session.room_id", "is not", null)
    .where("session.date", ">=", start)
    .where("session.date", "<=", end)
    .where("events.status", "not in", ["postponed", "cancelled"])
    .orderBy("session.date")
    .orderBy("session.start_time")
    .orderBy("events.id")
    .orderBy("session.position")
    .execute();
  return rows.map(({ start: from, end: until, told, ...row }) =>
    Use.parse({
      ...row,
      ...(from !== null && until !== null && { hours: { start: from.slice(0, 5), end: until.slice(0, 5) } }),
      isTold: Boolean(told),
    }),
  );
}
