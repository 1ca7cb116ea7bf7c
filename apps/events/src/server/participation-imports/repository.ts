import { type EventId, type ImportId, type OrganisationId, ParticipationImport } from "@wps/model";
import type { ListColumns } from "@wps/model/people";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** What the columns under a heading hold, as an organisation last said. */
export interface ListLayout {
  readonly heading: string[];
  readonly columns: ListColumns;
}

/** As many layouts as an organisation is reminded of. */
const MOST_LAYOUTS = 50;

/** All SQL about imports, and about how organisations lay out their lists. */
export function importRepository(db: Kysely<Tables>) {
  return {
    async insert({ id, event, name, rows, at }: ParticipationImport, by: string | null): Promise<void> {
      await db
        .insertInto("participation_imports")
        .values({ id, event_id: event, name, rows, made_by: by, made_at: at, undone_at: null })
        .execute();
    },

    async find(id: ImportId): Promise<ParticipationImport | undefined> {
      const row = await db.selectFrom("participation_imports").selectAll().where("id", "=", id).executeTakeFirst();
      return row && toImport(row);
    },

    /** The imports into an event, the latest first. */
    async ofEvent(event: EventId): Promise<ParticipationImport[]> {
      const rows = await db
        .selectFrom("participation_imports")
        .selectAll()
        .where("event_id", "=", event)
        .orderBy("made_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(toImport);
    },

    async setUndone(id: ImportId, now: string): Promise<void> {
      // A clock may have been set back.
      const undone = { undone_at: sql<string>`greatest(made_at, ${now}::timestamptz)` };
      await db.updateTable("participation_imports").set(undone).where("id", "=", id).execute();
    },

    async remember(organisation: OrganisationId, { heading, columns }: ListLayout, now: string): Promise<void> {
      const row = { columns: JSON.stringify(columns), used_at: now };
      await db
        .insertInto("list_layouts")
        .values({ organisation_id: organisation, heading: JSON.stringify(heading), ...row })
        .onConflict((conflict) => conflict.columns(["organisation_id", "heading"]).doUpdateSet(row))
        .execute();
    },

    /** How these organisations lay out their lists, the latest first. */
    async layouts(organisations: readonly OrganisationId[]): Promise<ListLayout[]> {
      if (organisations.length === 0) return [];
      const rows = await db
        .selectFrom("list_layouts")
        .select(["heading", "columns"])
        .where("organisation_id", "in", organisations)
        .orderBy("used_at", "desc")
        .orderBy(sql`heading`)
        .limit(MOST_LAYOUTS)
        .execute();
      return rows.map(({ heading, columns }) => ({ heading: JSON.parse(heading), columns }));
    },
  };
}

const toImport = (row: Selectable<Tables["participation_imports"]>): ParticipationImport =>
  ParticipationImport.parse({
    id: row.id,
    event: row.event_id,
    name: row.name,
    rows: row.rows,
    at: row.made_at.toISOString(),
    ...(row.undone_at !== null && { undoneAt: row.undone_at.toISOString() }),
  });
