import { type NewPerson, type OrganisationId, type PersonId, type PersonProfile, RUNNING_ROLES } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";
import { toNameColumns } from "./name-columns.ts";
import { toProfileColumns } from "./profile-columns.ts";

/** Who somebody is, as it is written down. */
interface Written extends Pick<NewPerson, "name" | "birthYear"> {
  readonly sealed: string | null;
}

/** All SQL about persons. */
export function personRepository(db: Kysely<Tables>) {
  return {
    async insert(
      { name, birthYear, sealed }: Written,
      as: { id: PersonId; profile: PersonProfile; now: string },
    ): Promise<void> {
      await db
        .insertInto("persons")
        .values({
          id: as.id,
          revision: 1,
          ...toNameColumns(name),
          birth_year: birthYear ?? null,
          contact: sealed,
          ...toProfileColumns(as.profile),
          created_at: as.now,
          updated_at: as.now,
        })
        .execute();
    },

    async replace(id: PersonId, { name, birthYear, sealed }: Written, now: string): Promise<void> {
      await db
        .updateTable("persons")
        .set({
          ...toNameColumns(name),
          birth_year: birthYear ?? null,
          contact: sealed,
          revision: sql`revision + 1`,
          updated_at: sql`greatest(updated_at, ${now})`,
        })
        .where("id", "=", id)
        .execute();
    },

    /** Makes of somebody what they are at their last event. */
    async followLast(id: PersonId): Promise<void> {
      await sql`
        update persons set
          (sex, organisation_id, unit, function, position_level, government_level, province_code, province_list, age_group) =
          (last.sex, last.organisation_id, last.unit, last.function, last.position_level, last.government_level,
            last.province_code, last.province_list, last.age_group)
        from (
          select participations.* from participations join events on events.id = event_id
          where person_id = ${id} order by events.start_date desc, participations.updated_at desc limit 1
        ) as last
        where persons.id = ${id}
      `.execute(db);
    },

    /** Whether somebody is on the list of an event that one of these organisations runs. */
    async isOnListOf(id: PersonId, organisations: readonly OrganisationId[]): Promise<boolean> {
      if (organisations.length === 0) return false;
      const row = await db
        .selectFrom("participations")
        .innerJoin("event_organisations", "event_organisations.event_id", "participations.event_id")
        .select("participations.id")
        .where("person_id", "=", id)
        .where("event_organisations.organisation_id", "in", organisations)
        .where("event_organisations.role", "in", RUNNING_ROLES)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async has(id: PersonId): Promise<boolean> {
      return (await db.selectFrom("persons").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
    },

    /** Takes somebody off the record who is on no list any more. */
    async forgetUnlisted(id: PersonId): Promise<void> {
      await db
        .deleteFrom("persons")
        .where("id", "=", id)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom("participations").select("id").where("person_id", "=", id))),
        )
        .execute();
    },
  };
}
