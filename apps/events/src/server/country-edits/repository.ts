import { CountryEdit, type CountryEditId } from "@wps/model";
import type { Kysely, Selectable } from "kysely";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** All SQL about the days of the country that somebody enters. */
export function countryEditRepository(db: Kysely<Tables>) {
  async function keep(id: CountryEditId, revision: number, value: object, { by, at }: Made): Promise<void> {
    await db
      .insertInto("country_edit_revisions")
      .values({ country_edit_id: id, revision, value: JSON.stringify(value), made_by: by, made_at: at })
      .execute();
  }

  return {
    async all(): Promise<CountryEdit[]> {
      const rows = await db.selectFrom("country_edits").selectAll().orderBy("first_day").orderBy("id").execute();
      return rows.map(toEdit);
    },

    async find(id: CountryEditId): Promise<CountryEdit | undefined> {
      const row = await db.selectFrom("country_edits").selectAll().where("id", "=", id).executeTakeFirst();
      return row && toEdit(row);
    },

    async insert(edit: CountryEdit, made: Made): Promise<void> {
      await db
        .insertInto("country_edits")
        .values({ id: edit.id, created_at: edit.createdAt, ...toRow(edit) })
        .execute();
      await keep(edit.id, edit.revision, edit, made);
    },

    /** False where the version before this one is not the present one. */
    async replace(edit: CountryEdit, made: Made): Promise<boolean> {
      const replaced = await db
        .updateTable("country_edits")
        .set(toRow(edit))
        .where("id", "=", edit.id)
        .where("revision", "=", edit.revision - 1)
        .executeTakeFirst();
      if (replaced.numUpdatedRows !== 1n) return false;
      await keep(edit.id, edit.revision, edit, made);
      return true;
    },

    /** Takes an entry away and keeps that it was; false where this version is not the present one. */
    async remove(id: CountryEditId, revision: number, made: Made): Promise<boolean> {
      const gone = await db
        .deleteFrom("country_edits")
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      if (gone.numDeletedRows !== 1n) return false;
      await keep(id, revision + 1, { removed: true }, made);
      return true;
    },
  };
}

const toRow = ({ revision, kind, occasion, name, start, end, provinces, source, updatedAt }: CountryEdit) => ({
  revision,
  kind,
  occasion: occasion ?? null,
  name: JSON.stringify(name),
  first_day: start,
  last_day: end,
  provinces: provinces === undefined ? null : JSON.stringify(provinces),
  source: JSON.stringify(source),
  updated_at: updatedAt,
});

const toEdit = (row: Selectable<Tables["country_edits"]>): CountryEdit =>
  CountryEdit.parse({
    id: row.id,
    revision: row.revision,
    kind: row.kind,
    ...(row.occasion !== null && { occasion: row.occasion }),
    name: row.name,
    start: row.first_day,
    end: row.last_day,
    ...(row.provinces !== null && { provinces: row.provinces }),
    source: row.source,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
