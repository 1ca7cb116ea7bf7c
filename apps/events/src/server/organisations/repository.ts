import { Organisation, type OrganisationId, toSearchText } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about organisations. */
export function organisationRepository(db: Kysely<Tables>) {
  return {
    async all(): Promise<Organisation[]> {
      const rows = await db
        .selectFrom("organisations")
        .select(["id", "name", "short_name", "type", "part_of", "valid_from", "valid_to"])
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

    /** False where one with the same identifier is there already. */
    async insert(organisation: Organisation, origin: "public-record" | "organiser"): Promise<boolean> {
      const { name, shortName } = organisation;
      const inserted = await db
        .insertInto("organisations")
        .values({
          id: organisation.id,
          origin,
          name: JSON.stringify(name),
          short_name: shortName === undefined ? null : JSON.stringify(shortName),
          type: organisation.type,
          part_of: organisation.partOf ?? null,
          valid_from: organisation.validFrom ?? null,
          valid_to: organisation.validTo ?? null,
          search: toSearchText([name.vi, name.en, shortName?.vi, shortName?.en]),
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
  };
}

type Row = Pick<
  Selectable<Tables["organisations"]>,
  "id" | "name" | "short_name" | "type" | "part_of" | "valid_from" | "valid_to"
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
  });
}
