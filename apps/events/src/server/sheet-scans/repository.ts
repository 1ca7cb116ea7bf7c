import { type EventId, type PersonId, SheetScan, type SheetScanId } from "@wps/model";
import type { Kysely, Selectable } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about scans of signed sheets. */
export function sheetScanRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("sheet_scans")
      .select(["id", "event_id", "session_id", "type", "size", "sha256", "added_at"])
      .select(({ eb }) => eb("sealed", "is not", null).as("is_kept"));

  return {
    /** Keeps a scan, also in the place of one that was deleted in its time; false where this very file is kept already. */
    async insert(scan: SheetScan, sealed: string, by: string | null): Promise<boolean> {
      const { id, event, session, type, size, sha256, at } = scan;
      const row = { id, session_id: session, type, size, sealed, added_by: by, added_at: at };
      const inserted = await db
        .insertInto("sheet_scans")
        .values({ ...row, event_id: event, sha256 })
        .onConflict((conflict) =>
          conflict.columns(["event_id", "sha256"]).doUpdateSet(row).where("sheet_scans.sealed", "is", null),
        )
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },

    /** A scan that is still kept. */
    async find(id: SheetScanId): Promise<SheetScan | undefined> {
      const row = await selected().where("id", "=", id).where("sealed", "is not", null).executeTakeFirst();
      return row && toScan(row);
    },

    /** In the order in which they were added. */
    async ofEvent(event: EventId): Promise<SheetScan[]> {
      const rows = await selected().where("event_id", "=", event).orderBy("added_at").orderBy("id").execute();
      return rows.map(toScan);
    },

    /** How many are kept of events that somebody is on the list of. */
    async countOf(person: PersonId): Promise<number> {
      const theirs = db.selectFrom("participations").select("event_id").where("person_id", "=", person);
      const row = await db
        .selectFrom("sheet_scans")
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .where("sealed", "is not", null)
        .where("event_id", "in", theirs)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },

    async sealed(id: SheetScanId): Promise<string | undefined> {
      const row = await db.selectFrom("sheet_scans").select("sealed").where("id", "=", id).executeTakeFirst();
      return row?.sealed ?? undefined;
    },

    async delete(id: SheetScanId): Promise<void> {
      await db.deleteFrom("sheet_scans").where("id", "=", id).execute();
    },
  };
}

type Row = Pick<
  Selectable<Tables["sheet_scans"]>,
  "id" | "event_id" | "session_id" | "type" | "size" | "sha256" | "added_at"
> & { readonly is_kept: unknown };

const toScan = (row: Row): SheetScan =>
  SheetScan.parse({
    id: row.id,
    event: row.event_id,
    session: row.session_id,
    type: row.type,
    size: row.size,
    sha256: row.sha256,
    at: row.added_at.toISOString(),
    isKept: row.is_kept,
  });
