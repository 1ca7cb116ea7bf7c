import { EventId, type PersonId } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Everything that leads back to somebody, wherever it is kept: in one place, to be read at once and added to. */
export function erasureRepository(db: Kysely<Tables>) {
  return {
    /** The events that somebody has or wants a seat at and that have not begun, in the order in which others lock them too. */
    async eventsToCome(person: PersonId, now: string): Promise<EventId[]> {
      const { rows } = await sql<{ id: string }>`
        select events.id from events join participations on event_id = events.id
        where person_id = ${person} and participations.status in ('invited', 'confirmed', 'waiting')
          and start_date > (${now}::timestamptz at time zone time_zone)::date
        order by events.id
      `.execute(db);
      return rows.map(({ id }) => EventId.parse(id));
    },

    async giveBack(person: PersonId, event: EventId): Promise<void> {
      await db
        .updateTable("participations")
        .set({ status: "withdrawn", revision: sql`revision + 1` })
        .where("person_id", "=", person)
        .where("event_id", "=", event)
        .execute();
    },

    /**
     * Puts somebody who is nobody in the place of a person, under an identifier that no log and no file knows.
     *
     * @returns false where there is no such person, or not any more
     */
    async erase(person: PersonId, stranger: PersonId): Promise<boolean> {
      const found = await sql`select from persons where id = ${person} and not erased for update`.execute(db);
      if (found.rows.length === 0) return false;
      // How often and when they were changed is nobody's any more, so that both can be as old.
      await sql`
        insert into persons (id, revision, sex, organisation_id, position_level, government_level, province_code,
          province_list, age_group, erased, created_at, updated_at)
        select ${stranger}, 1, sex, organisation_id, position_level, government_level, province_code, province_list,
          age_group, true, created_at, created_at
        from persons where id = ${person}
      `.execute(db);
      // What names them, or lets them be known again or reached, at any of their events.
      const theirs = db.selectFrom("participations").select("id").where("person_id", "=", person);
      for (const table of [
        "certificates",
        "registrations",
        "place_links",
        "access_needs",
        "sensitive_details",
      ] as const) {
        await db.deleteFrom(table).where("participation_id", "in", theirs).execute();
      }
      await db.deleteFrom("own_data_links").where("person_id", "=", person).execute();
      await db
        .updateTable("participations")
        .set({
          person_id: stranger,
          unit: null,
          function: null,
          // Nobody can be told of a seat any more.
          status: sql`case when status = 'waiting' then 'withdrawn' else status end`,
          revision: sql`revision + 1`,
        })
        .where("person_id", "=", person)
        .execute();
      // What they wrote to us and what we wrote to them may name them; that and when it was, names nobody.
      await db
        .updateTable("data_requests")
        .set({ wish: null, answer: null, extension_reason: sql`case when extension_reason is not null then '–' end` })
        .where("person_id", "=", person)
        .execute();
      // So may what was written of a hold on them, which is lifted.
      await sql`
        update legal_holds set reason = '–', lift_reason = '–' where person_id = ${person} and lifted_at is not null
      `.execute(db);
      await db.deleteFrom("persons").where("id", "=", person).execute();
      return true;
    },
  };
}
