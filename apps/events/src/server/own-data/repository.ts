import {
  AttendanceState,
  BilingualLine,
  EventId,
  Hours,
  Participation,
  Person,
  PersonId,
  PlainDate,
  ProgrammeEvent,
  SessionPart,
} from "@wps/model";
import type { Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { z } from "zod";
import type { Tables } from "../db/tables.ts";
import { hoursFrom } from "../events/rows.ts";
import { NAME_COLUMNS, nameFrom } from "../people/name-columns.ts";
import { PROFILE_COLUMNS, profileFrom } from "../people/profile-columns.ts";

const KeptPerson = z.object({
  name: Person.shape.name,
  birthYear: Person.shape.birthYear,
  /** How they are reached, as it is written down. */
  sealed: z.string().nullable(),
});
export type KeptPerson = z.infer<typeof KeptPerson>;

const KeptParticipation = z.object({
  event: EventId,
  title: BilingualLine,
  start: PlainDate,
  end: PlainDate,
  sensitivity: ProgrammeEvent.shape.sensitivity,
  profile: Participation.shape.profile,
  roles: Participation.shape.roles,
  status: Participation.shape.status,
  entry: Participation.shape.entry,
  teaches: z.array(z.object({ date: PlainDate, hours: Hours.optional() })),
  marks: z.array(z.object({ date: PlainDate, part: SessionPart, state: AttendanceState })),
});
export type KeptParticipation = z.infer<typeof KeptParticipation>;

/** Whose data a link opens, and how much of it. */
export interface Opened {
  readonly person: PersonId;
  readonly event: EventId | undefined;
  readonly expiresAt: string;
}

/** A link to make. */
interface NewLink extends Opened {
  readonly tokenHash: Buffer;
  readonly by: string | null;
  readonly madeAt: string;
}

/** All SQL about links to one's own data, and about what they lead to. */
export function ownDataRepository(db: Kysely<Tables>) {
  /** Those who turned out to be somebody. */
  const mergedInto = (person: PersonId) => db.selectFrom("persons").select("id").where("merged_into", "=", person);

  return {
    /** Makes a link in place of the one there was, or of those that there were for whom they were taken. */
    async replace({ person, event, tokenHash, by, madeAt, expiresAt }: NewLink): Promise<void> {
      const found = db.deleteFrom("own_data_links").where("person_id", "in", mergedInto(person));
      await (event === undefined ? found : found.where("event_id", "=", event)).execute();
      const row = { token_hash: tokenHash, made_by: by, made_at: madeAt, expires_at: expiresAt };
      await db
        .insertInto("own_data_links")
        .values({ person_id: person, event_id: event ?? null, ...row })
        .onConflict((conflict) => conflict.columns(["person_id", "event_id"]).doUpdateSet(row))
        .execute();
    },

    async delete(person: PersonId, event: EventId): Promise<void> {
      await db
        .deleteFrom("own_data_links")
        .where(({ or, eb }) => or([eb("person_id", "=", person), eb("person_id", "in", mergedInto(person))]))
        .where("event_id", "=", event)
        .execute();
    },

    /** What the secret opens now; undefined where it never opened anything, or not any more. */
    async opened(tokenHash: Buffer, now: string): Promise<Opened | undefined> {
      const row = await db
        .selectFrom("own_data_links")
        .innerJoin("persons", "persons.id", "person_id")
        .select(["event_id", "expires_at"])
        .select(({ fn }) => fn.coalesce("merged_into", "persons.id").as("is"))
        .where("token_hash", "=", tokenHash)
        .where("expires_at", ">", new Date(now))
        .executeTakeFirst();
      return (
        row && {
          person: PersonId.parse(row.is),
          event: row.event_id === null ? undefined : EventId.parse(row.event_id),
          expiresAt: row.expires_at.toISOString(),
        }
      );
    },

    /** Somebody who can be named. */
    async person(id: PersonId): Promise<KeptPerson | undefined> {
      const row = await db
        .selectFrom("persons")
        .select([...NAME_COLUMNS, "birth_year", "contact"])
        .where("id", "=", id)
        .where("erased", "=", false)
        .executeTakeFirst();
      return (
        row && KeptPerson.parse({ name: nameFrom(row), birthYear: row.birth_year ?? undefined, sealed: row.contact })
      );
    },

    /** What somebody took part in, the latest first: at one event, or at all. */
    async participations(person: PersonId, event: EventId | undefined): Promise<KeptParticipation[]> {
      const found = db
        .selectFrom("participations")
        .innerJoin("events", "events.id", "participations.event_id")
        .select(PROFILE_COLUMNS.map((column) => `participations.${column}` as const))
        .select([
          "events.id",
          "title",
          "start_date",
          "end_date",
          "sensitivity",
          "roles",
          "participations.status",
          "entry",
        ])
        .select(({ selectFrom }) =>
          jsonArrayFrom(
            selectFrom("attendance_marks")
              .innerJoin("event_sessions", "event_sessions.id", "session_id")
              .select(["date", "part", "state"])
              .whereRef("participation_id", "=", "participations.id")
              .orderBy("date")
              .orderBy("part", "desc"),
          ).as("marks"),
        )
        .select(({ selectFrom }) =>
          jsonArrayFrom(
            selectFrom("session_trainers")
              .innerJoin("event_sessions", "event_sessions.id", "session_id")
              .innerJoin("participations as said", "said.id", "participation_id")
              .select(["date", "start_time", "end_time"])
              .where(({ eb, fn, ref }) => eb(fn.coalesce("said.merged_into", "said.id"), "=", ref("participations.id")))
              .orderBy("date")
              .orderBy("start_time"),
          ).as("teaches"),
        )
        .where("person_id", "=", person)
        .where("participations.merged_into", "is", null);
      const rows = await (event === undefined ? found : found.where("participations.event_id", "=", event))
        .orderBy("start_date", "desc")
        .orderBy("events.id")
        .execute();
      return rows.map((row) =>
        KeptParticipation.parse({
          event: row.id,
          title: row.title,
          start: row.start_date,
          end: row.end_date,
          sensitivity: row.sensitivity,
          profile: profileFrom(row),
          roles: row.roles,
          status: row.status,
          entry: row.entry,
          teaches: row.teaches.map(({ date, start_time, end_time }) => ({
            date,
            hours: hoursFrom(start_time, end_time) ?? undefined,
          })),
          marks: row.marks,
        }),
      );
    },
  };
}
