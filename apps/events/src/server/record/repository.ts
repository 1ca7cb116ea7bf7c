import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Which editions of the public record have been entered. */
export function recordRepository(db: Kysely<Tables>) {
  return {
    /** Claims an edition; false where it was entered before. */
    async begin(edition: string, events: number, now: string): Promise<boolean> {
      const claimed = await db
        .insertInto("record_loads")
        .values({ edition, events, loaded_at: now })
        .onConflict((conflict) => conflict.column("edition").doNothing())
        .executeTakeFirst();
      return claimed.numInsertedOrUpdatedRows === 1n;
    },
  };
}
