import type { PlainDate } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Which editions of the public record have been entered. */
export function recordRepository(db: Kysely<Tables>) {
  return {
    /** Claims an edition; false where it or a later one was entered before. */
    async begin(edition: PlainDate, events: number, now: string): Promise<boolean> {
      const { latest } = await db
        .selectFrom("record_loads")
        .select((load) => load.fn.max("edition").as("latest"))
        .executeTakeFirstOrThrow();
      if (latest !== null && latest >= edition) return false;
      const claimed = await db
        .insertInto("record_loads")
        .values({ edition, events, loaded_at: now })
        .onConflict((conflict) => conflict.column("edition").doNothing())
        .executeTakeFirst();
      return claimed.numInsertedOrUpdatedRows === 1n;
    },
  };
}
