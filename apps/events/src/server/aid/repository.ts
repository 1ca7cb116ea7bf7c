import { AidEntry, AidPublishing } from "@wps/model";
import type { Kysely } from "kysely";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** All SQL about who publishes activities of aid, and what organisations are called in registers of aid. */
export function aidRepository(db: Kysely<Tables>) {
  return {
    async find(): Promise<AidPublishing> {
      const row = await db.selectFrom("aid_publishing").selectAll().executeTakeFirst();
      const entries = await db.selectFrom("aid_entries").selectAll().orderBy("organisation_id").execute();
      return AidPublishing.parse({
        revision: row?.revision ?? 0,
        ...(row?.publisher && { publisher: { organisation: row.publisher, isSecondary: row.is_secondary } }),
        entries: entries.map(toEntry),
      });
    },

    /** False where the version before this one is not the present one. */
    async replace({ revision, publisher, entries }: AidPublishing, { by, at }: Made): Promise<boolean> {
      // Whoever publishes is one of the entries: nobody does while these are written anew.
      const row = { publisher: null, is_secondary: null, revision, made_by: by, made_at: at };
      const replaced = await db
        .insertInto("aid_publishing")
        .values(row)
        .onConflict((conflict) =>
          conflict
            .column("is_only")
            .doUpdateSet(row)
            .where("aid_publishing.revision", "=", revision - 1),
        )
        .returning("revision")
        .executeTakeFirst();
      if (replaced === undefined) return false;
      await db.deleteFrom("aid_entries").execute();
      if (entries.length > 0) await db.insertInto("aid_entries").values(entries.map(toRow)).execute();
      if (publisher === undefined) return true;
      const { organisation, isSecondary } = publisher;
      await db.updateTable("aid_publishing").set({ publisher: organisation, is_secondary: isSecondary }).execute();
      return true;
    },
  };
}

interface EntryRow {
  readonly organisation_id: string;
  readonly identifier: string | null;
  readonly channel: string | null;
}

const toRow = ({ organisation, identifier, channel }: AidEntry): EntryRow => ({
  organisation_id: organisation,
  identifier: identifier ?? null,
  channel: channel ?? null,
});

const toEntry = ({ organisation_id, identifier, channel }: EntryRow): AidEntry =>
  AidEntry.parse({
    organisation: organisation_id,
    ...(identifier !== null && { identifier }),
    ...(channel !== null && { channel }),
  });
