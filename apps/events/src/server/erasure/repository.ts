import type { PersonId } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Everything that leads back to somebody, wherever it is kept: in one place, to be read at once and added to. */
export function erasureRepository(db: Kysely<Tables>) {
  return {
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
      for (const table of ["certificates", "registrations", "place_links", "access_needs"] as const) {
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
      await db.deleteFrom("persons").where("id", "=", person).execute();
      return true;
    },
  };
}
