import { EventId, type GrantId, Results, type Undertaking } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

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

    /** The events of which somebody has entered some. */
    async events(): Promise<EventId[]> {
      const rows = await db.selectFrom("results").select("event_id").where("event_id", "is not", null).execute();
      return rows.map(({ event_id }) => EventId.parse(event_id));
    },

    /** Of some grants; those of which nobody has entered any are left out. */
    async ofGrants(grants: readonly GrantId[]): Promise<Results[]> {
      if (grants.length === 0) return [];
      const rows = await db
        .selectFrom("results")
        .select(["grant_id", "revision", "results"])
        .where("grant_id", "in", [...grants])
        .execute();
      return rows.map(({ grant_id, revision, results }) =>
        Results.parse({ of: { is: "grant", grant: grant_id }, revision, results }),
      );
    },

    /** Of some events; those of which nobody has entered any are left out. */
    async ofEvents(events: readonly EventId[]): Promise<Results[]> {
      if (events.length === 0) return [];
      const rows = await db
        .selectFrom("results")
        .select(["event_id", "revision", "results"])
        .where("event_id", "in", [...events])
        .execute();
      return rows.map(({ event_id, revision, results }) =>
        Results.parse({ of: { is: "event", event: event_id }, revision, results }),
      );
    },

    /** A number that grows with every change of the results of events. */
    async version(): Promise<number> {
      const { version } = await db
        .selectFrom("results")
        .select(({ fn }) => fn.coalesce(fn.sum<number>("revision"), sql.lit(0)).as("version"))
        .executeTakeFirstOrThrow();
      return Number(version);
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
