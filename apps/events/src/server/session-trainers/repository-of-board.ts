import {
  type Actor,
  BilingualLine,
  EventId,
  FullName,
  Hours,
  ParticipationStatus,
  type Period,
  PersonId,
  PlainDate,
  SessionId,
  TimeZone,
} from "@wps/model";
import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import * as z from "zod";
import type { Tables } from "../db/tables.ts";
import { reachableBy } from "../events/filter.ts";
import { NAME_COLUMNS, nameFrom } from "../people/name-columns.ts";
import { ledBy } from "./selection.ts";

/** Whom an event cannot do without. */
const LEADING = ["trainer", "speaker", "chair", "facilitator"] as const;

const Leading = z.object({
  event: EventId,
  title: BilingualLine,
  start: PlainDate,
  end: PlainDate,
  timeZone: TimeZone,
  sessions: z.array(z.object({ id: SessionId, date: PlainDate, hours: Hours.optional() })),
  person: PersonId,
  name: FullName,
  status: ParticipationStatus,
  /** The sessions that they are to teach; none where nobody said which. */
  leads: z.array(SessionId),
  /** Whether the actor may read the list that they are on. */
  isOwn: z.boolean(),
});
/** Somebody who leads something at an event. */
export type Leading = z.infer<typeof Leading>;

type Events = ExpressionBuilder<Tables, "events">;

/**
 * Who leads something at events of some days: those on lists that the actor may read, and what else these people lead then.
 */
export async function leadingWithin(db: Kysely<Tables>, actor: Actor, { start, end }: Period): Promise<Leading[]> {
  const isOwn = (event: Events) => reachableBy(event, actor, "participation:read");
  const leading = () =>
    db
      .selectFrom("events")
      .innerJoin("participations as listed", "listed.event_id", "events.id")
      .innerJoin("persons", "persons.id", "listed.person_id")
      .where("events.date_precision", "=", "day")
      .where("events.status", "not in", ["postponed", "cancelled"])
      .where("events.start_date", "<=", end)
      .where("events.end_date", ">=", start)
      .where("persons.erased", "=", false)
      .where("listed.merged_into", "is", null)
      .where("listed.status", "in", ["invited", "confirmed"])
      .where(sql<SqlBool>`listed.roles && ${sql.val([...LEADING])}::text[]`);
  const rows = await leading()
    .select((event) => [
      "events.id as event",
      "events.title",
      "events.start_date as start",
      "events.end_date as end",
      "events.time_zone as timeZone",
      "persons.id as person",
      "listed.status",
      ledBy(event.ref("listed.id")).as("leads"),
      isOwn(event).as("own"),
      jsonArrayFrom(
        event
          .selectFrom("event_sessions as child")
          .select(["child.id", "child.date", "child.start_time as start", "child.end_time as end"])
          .whereRef("child.event_id", "=", "events.id")
          .orderBy("child.position"),
      ).as("sessions"),
    ])
    .select(NAME_COLUMNS.map((column) => `persons.${column}` as const))
    .where("persons.id", "in", leading().select("persons.id").where(isOwn))
    .orderBy("events.start_date")
    .orderBy("events.id")
    .orderBy("listed.number")
    .execute();
  return rows.map(({ own, sessions, ...row }) =>
    Leading.parse({
      ...row,
      name: nameFrom(row),
      isOwn: Boolean(own),
      sessions: sessions.map(({ id, date, start: from, end: until }) => ({
        id,
        date,
        ...(from !== null && until !== null && { hours: { start: from.slice(0, 5), end: until.slice(0, 5) } }),
      })),
    }),
  );
}
