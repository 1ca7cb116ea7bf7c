import { type EntryOrigin, Organisation, type OrganisationId, toSearchText } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about organisations. */
export function organisationRepository(db: Kysely<Tables>) {
  return {
    async all(): Promise<Organisation[]> {
      const rows = await db
        .selectFrom("organisations")
        .select(["id", "name", "short_name", "type", "part_of", "valid_from", "valid_to", "agency"])
        .orderBy(sql`coalesce(name ->> 'vi', name ->> 'en') collate "vi-x-icu"`)
        .orderBy("id")
        .execute();
      return rows.map(toOrganisation);
    },

    /** Those of the given organisations that exist. */
    async known(ids: readonly OrganisationId[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const rows = await db.selectFrom("organisations").select("id").where("id", "in", ids).execute();
      return new Set(rows.map((row) => row.id));
    },

    /** Writes the search texts anew that an earlier release wrote in another way; returns how many there were. */
    async refreshSearch(organisations: readonly Organisation[]): Promise<number> {
      let refreshed = 0;
      for (const organisation of organisations) {
        const { search } = toRow(organisation);
        const { numUpdatedRows } = await db
          .updateTable("organisations")
          .set({ search })
          .where("id", "=", organisation.id)
          .where("search", "<>", search)
          .executeTakeFirst();
        refreshed += Number(numUpdatedRows);
      }
      return refreshed;
    },

    /** Lets nobody else add one until the transaction ends, so that what was looked up is still true on adding. */
    async lock(): Promise<void> {
      await sql`lock table organisations in share row exclusive mode`.execute(db);
    },

    /** False where one with the same identifier is there already. */
    async insert(organisation: Organisation, origin: EntryOrigin): Promise<boolean> {
      const inserted = await db
        .insertInto("organisations")
        .values({ id: organisation.id, origin, ...toRow(organisation) })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },

    /** Brings one of the public record up to date; false where it says the same already. */
    async replaceRecorded(organisation: Organisation): Promise<boolean> {
      const row = toRow(organisation);
      const replaced = await db
        .updateTable("organisations")
        .set(row)
        .where("id", "=", organisation.id)
        .where("origin", "=", "public-record")
        .where(
          sql<boolean>`(name, short_name, type, part_of, valid_from, valid_to, agency) is distinct from
            (${row.name}::jsonb, ${row.short_name}::jsonb, ${row.type}, ${row.part_of}, ${row.valid_from}::date, ${row.valid_to}::date, ${row.agency})`,
        )
        .executeTakeFirst();
      return replaced.numUpdatedRows === 1n;
    },
  };
}

function toRow({ name, shortName, type, partOf, validFrom, validTo, agency }: Organisation) {
  return {
    name: JSON.stringify(name),
    short_name: shortName === undefined ? null : JSON.stringify(shortName),
    type,
    part_of: partOf ?? null,
    valid_from: validFrom ?? null,
    valid_to: validTo ?? null,
    agency: agency ?? null,
    search: toSearchText([name.vi, name.en, shortName?.vi, shortName?.en]),
  };
}

type Row = Pick<
  Selectable<Tables["organisations"]>,
  "id" | "name" | "short_name" | "type" | "part_of" | "valid_from" | "valid_to" | "agency"
>;

function toOrganisation(row: Row): Organisation {
  return Organisation.parse({
    id: row.id,
    name: row.name,
    shortName: row.short_name ?? undefined,
    type: row.type,
    partOf: row.part_of ?? undefined,
    validFrom: row.valid_from ?? undefined,
    validTo: row.valid_to ?? undefined,
    agency: row.agency ?? undefined,
  });
}
