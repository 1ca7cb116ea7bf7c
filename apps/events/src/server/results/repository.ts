import { Results, type Undertaking } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Who wrote a version, and when. */
interface Made {
  readonly by: string | null;
  readonly at: string;
}

const columnOf = ({ is }: Undertaking) => (is === "event" ? "event_id" : "grant_id");
const idOf = (of: Undertaking): string => (of.is === "event" ? of.event : of.grant);
const columnsOf = (of: Undertaking) => ({ event_id: null, grant_id: null, [columnOf(of)]: idOf(of) });

/** All SQL about results. */
export function resultRepository(db: Kysely<Tables>) {
  return {
    /** Those that nobody has entered are none, in the revision 0. */
    async find(of: Undertaking): Promise<Results> {
      const row = await db
        .selectFrom("results")
        .select(["revision", "results"])
        .where(columnOf(of), "=", idOf(of))
        .executeTakeFirst();
      return Results.parse({ of, revision: row?.revision ?? 0, results: row?.results ?? [] });
    },

    /** False where the version before this one is not the present one. */
    async replace(value: Results, { by, at }: Made): Promise<boolean> {
      const { of, revision } = value;
      const results = JSON.stringify(value.results);
      const written =
        revision === 1
          ? await db
              .insertInto("results")
              .values({ ...columnsOf(of), revision, results })
              .onConflict((conflict) => conflict.doNothing())
              .executeTakeFirst()
          : await db
              .updateTable("results")
              .set({ revision, results })
              .where(columnOf(of), "=", idOf(of))
              .where("revision", "=", revision - 1)
              .executeTakeFirst();
      const rows = "numUpdatedRows" in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows;
      if (rows !== 1n) return false;
      const version = { ...columnsOf(of), revision, value: JSON.stringify(value), made_by: by, made_at: at };
      await db.insertInto("results_revisions").values(version).execute();
      return true;
    },
  };
}
