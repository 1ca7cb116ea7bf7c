import { BilingualLine, EventId, type OrganisationId, type Participation, PersonId, RUNNING_ROLES } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** A list that somebody stands on. */
export interface OwnList {
  readonly event: EventId;
  readonly title: BilingualLine;
  readonly start: string;
  readonly status: Participation["status"];
}

/** That two people are two. */
interface Apart {
  readonly one: PersonId;
  readonly other: PersonId;
  readonly at: string;
}

/** All SQL about who may be one with whom. */
export function twinRepository(db: Kysely<Tables>) {
  const inOrder = (one: PersonId, other: PersonId) =>
    one < other ? { one_id: one, other_id: other } : { one_id: other, other_id: one };

  return {
    /** Everybody on the list of an event. */
    async standingOn(event: EventId): Promise<ReadonlySet<PersonId>> {
      const rows = await db
        .selectFrom("participations")
        .select("person_id")
        .where("event_id", "=", event)
        .where("merged_into", "is", null)
        .execute();
      return new Set(rows.map(({ person_id }) => PersonId.parse(person_id)));
    },

    /** On which lists of events that these organisations run, or of any, people stand; the latest first. */
    async lists(
      people: readonly PersonId[],
      organisations: readonly OrganisationId[] | "any",
    ): Promise<ReadonlyMap<PersonId, OwnList[]>> {
      const found = db
        .selectFrom("participations as row")
        .innerJoin("events", "events.id", "row.event_id")
        .select(["row.person_id", "row.status", "events.id", "events.title", "events.start_date"])
        .where(sql<boolean>`row.person_id = any(${sql.val([...people])}::uuid[])`)
        .where("row.merged_into", "is", null)
        .orderBy("start_date", "desc")
        .orderBy("events.id");
      const own = (ids: readonly OrganisationId[]) =>
        found.where(({ exists, selectFrom }) =>
          exists(
            selectFrom("event_organisations as involved")
              .select("involved.event_id")
              .whereRef("involved.event_id", "=", "row.event_id")
              .where(sql<boolean>`involved.organisation_id = any(${sql.val([...ids])}::text[])`)
              .where("involved.role", "in", RUNNING_ROLES),
          ),
        );
      const lists = new Map<PersonId, OwnList[]>();
      for (const row of await (organisations === "any" ? found : own(organisations)).execute()) {
        const person = PersonId.parse(row.person_id);
        const list = {
          event: EventId.parse(row.id),
          title: BilingualLine.parse(row.title),
          start: row.start_date,
          status: row.status,
        };
        lists.set(person, [...(lists.get(person) ?? []), list]);
      }
      return lists;
    },

    /** Of which of these people it was said that they are two, the last first. */
    async apart(people: readonly PersonId[]): Promise<Apart[]> {
      const among = sql.val([...people]);
      const rows = await db
        .selectFrom("people_told_apart")
        .select(["one_id", "other_id", "decided_at"])
        .where(sql<boolean>`one_id = any(${among}::uuid[]) and other_id = any(${among}::uuid[])`)
        .orderBy("decided_at", "desc")
        .orderBy("one_id")
        .orderBy("other_id")
        .execute();
      return rows.map(({ one_id, other_id, decided_at }) => ({
        one: PersonId.parse(one_id),
        other: PersonId.parse(other_id),
        at: decided_at.toISOString(),
      }));
    },

    /** The first word stands, if it was said before. */
    async tellApart(one: PersonId, other: PersonId, by: string | null, now: string): Promise<void> {
      await db
        .insertInto("people_told_apart")
        .values({ ...inOrder(one, other), decided_by: by, decided_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async askAgain(one: PersonId, other: PersonId): Promise<void> {
      const { one_id, other_id } = inOrder(one, other);
      await db.deleteFrom("people_told_apart").where("one_id", "=", one_id).where("other_id", "=", other_id).execute();
    },
  };
}
