import { type NewPerson, type OrganisationId, Person, PersonId, type PersonProfile, RUNNING_ROLES } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import { chunksOf } from "../db/chunks.ts";
import type { ProfileColumns } from "../db/people-tables.ts";
import type { Tables } from "../db/tables.ts";
import { type NameColumns, nameFrom, toNameColumns } from "./name-columns.ts";
import { profileFrom, toProfileColumns } from "./profile-columns.ts";

/** Who somebody is, as it is written down. */
interface Written extends Pick<NewPerson, "name" | "birthYear"> {
  readonly sealed: string | null;
}

/** Somebody new, as they are written down. */
interface NewRow extends Written {
  readonly id: PersonId;
  readonly profile: PersonProfile;
}

/** Somebody on a list, without how they are reached. */
export const ListedPerson = Person.pick({ id: true, name: true, birthYear: true, profile: true });
export type ListedPerson = z.infer<typeof ListedPerson>;

type PersonRow = ProfileColumns & NameColumns & { readonly id: string; readonly birth_year: number | null };

/** All SQL about persons. */
export function personRepository(db: Kysely<Tables>) {
  return {
    async insert(people: readonly NewRow[], now: string): Promise<void> {
      for (const chunk of chunksOf(people)) {
        await db
          .insertInto("persons")
          .values(
            chunk.map(({ id, name, birthYear, sealed, profile }) => ({
              id,
              revision: 1,
              ...toNameColumns(name),
              birth_year: birthYear ?? null,
              contact: sealed,
              ...toProfileColumns(profile),
              created_at: now,
              updated_at: now,
            })),
          )
          .execute();
      }
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

    /** Makes of people what they are at their last event. */
    async followLast(ids: readonly PersonId[]): Promise<void> {
      await sql`
        update persons set
          (sex, organisation_id, unit, function, position_level, government_level, province_code, province_list, age_group) =
          (last.sex, last.organisation_id, last.unit, last.function, last.position_level, last.government_level,
            last.province_code, last.province_list, last.age_group)
        from (
          select distinct on (person_id) participations.*
          from participations join events on events.id = event_id
          where person_id = any(${sql.val([...ids])}::uuid[]) and participations.merged_into is null
          order by person_id, events.start_date desc, participations.updated_at desc
        ) as last
        where persons.id = last.person_id
      `.execute(db);
    },

    /** Those of these people who are on a list: of an event that one of these organisations runs, or of any. */
    async listed(ids: readonly PersonId[], organisations: readonly OrganisationId[] | "any"): Promise<Set<string>> {
      const rows = await sql<{ id: string }>`
        select distinct person_id as id from participations
        where person_id = any(${sql.val([...ids])}::uuid[]) ${onListsOf(organisations)}
          and person_id not in (select id from persons where erased)
      `.execute(db);
      return new Set(rows.rows.map(({ id }) => id));
    },

    /** Everybody on a list of an event that one of these organisations runs, or of any, as they are now. */
    async allListed(organisations: readonly OrganisationId[] | "any"): Promise<ListedPerson[]> {
      const { rows } = await sql<PersonRow>`
        select id, family, middle, given, name_order, birth_year, sex, organisation_id, unit, function, position_level,
          government_level, province_code, province_list, age_group
        from persons where not erased and id in (select person_id from participations where true ${onListsOf(organisations)})
        order by id
      `.execute(db);
      return rows.flatMap((row) => {
        const read = ListedPerson.safeParse({
          id: row.id,
          name: nameFrom(row),
          birthYear: row.birth_year ?? undefined,
          profile: profileFrom(row),
        });
        return read.success ? [read.data] : [];
      });
    },

    /** How these people are reached, sealed, where it is known. */
    async sealedAmong(ids: readonly PersonId[]): Promise<{ readonly id: PersonId; readonly sealed: string }[]> {
      const rows = await db
        .selectFrom("persons")
        .select(["id", "contact"])
        .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
        .where("contact", "is not", null)
        .execute();
      return rows.flatMap(({ id, contact }) => (contact === null ? [] : [{ id: PersonId.parse(id), sealed: contact }]));
    },

    /** Those of these people who are on record as themselves; they are until the transaction ends. */
    async kept(ids: readonly PersonId[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const rows = await db
        .selectFrom("persons")
        .select("id")
        .where("id", "in", ids)
        .where("erased", "=", false)
        .where("merged_into", "is", null)
        .forKeyShare()
        .execute();
      return new Set(rows.map(({ id }) => id));
    },

    /** Takes those off the record who are on no list any more; those who were merged into them go with them. */
    async forgetUnlisted(ids: readonly PersonId[]): Promise<void> {
      await sql`
        delete from persons where id = any(${sql.val([...ids])}::uuid[]) and merged_into is null
          and not exists (select from participations where person_id = persons.id)
      `.execute(db);
    },
  };
}

/** Only participations on lists of events that one of these organisations runs. */
const onListsOf = (organisations: readonly OrganisationId[] | "any") =>
  organisations === "any"
    ? sql``
    : sql`and event_id in (
        select event_id from event_organisations
        where organisation_id = any(${sql.val([...organisations])}::text[])
          and role = any(${sql.val([...RUNNING_ROLES])}::text[])
      )`;
