import { RetentionClass } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EndingClass } from "./repository-subjects.ts";

/** Says to PostgreSQL that a run is on: any number that nothing else here uses. */
const LOCK = 7_301_118;

/** A time at which what was due was deleted, as it is written down. */
export interface KeptRun {
  readonly id: string;
  readonly version: number;
  readonly by: "night" | "officer";
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly erased: { readonly class: RetentionClass; readonly count: number }[];
}

/** All SQL about when it was done. */
export function runRepository(db: Kysely<Tables>) {
  return {
    /**
     * Does the work while nobody else does theirs, on whatever machine. The connection that holds the lock does nothing else,
     * and takes the lock with it if it breaks.
     *
     * @returns undefined where somebody else is at work
     */
    async alone<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
      return db.connection().execute(async (connection) => {
        const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${LOCK}) as got`.execute(connection);
        if (rows[0]?.got !== true) return undefined;
        try {
          return await work();
        } finally {
          await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
        }
      });
    },

    /** Whether a run is on, here or on another machine. */
    async isOn(): Promise<boolean> {
      const { rows } = await sql`
        select from pg_locks where locktype = 'advisory' and objid = ${LOCK} and classid = 0 and granted
          and database = (select oid from pg_database where datname = current_database())
      `.execute(db);
      return rows.length > 0;
    },

    async insert(id: string, version: number, by: string | null, at: string): Promise<void> {
      await db
        .insertInto("retention_runs")
        .values({ id, version, asked_by: by, started_at: at, erased: "{}" })
        .execute();
    },

    async add(id: string, of: EndingClass, count: number): Promise<void> {
      await sql`
        update retention_runs set erased =
          jsonb_set(erased, array[${of}::text], to_jsonb(coalesce((erased ->> ${of}::text)::integer, 0) + ${count}::integer))
        where id = ${id}
      `.execute(db);
    },

    async finish(id: string, at: string): Promise<void> {
      await db.updateTable("retention_runs").set({ finished_at: at }).where("id", "=", id).execute();
    },

    async last(most: number): Promise<KeptRun[]> {
      const rows = await db
        .selectFrom("retention_runs")
        .selectAll()
        .orderBy("started_at", "desc")
        .orderBy("id")
        .limit(most)
        .execute();
      return rows.map(toRun);
    },
  };
}

function toRun(row: Selectable<Tables["retention_runs"]>): KeptRun {
  return {
    id: row.id,
    version: row.version,
    by: row.asked_by === null ? "night" : "officer",
    startedAt: row.started_at.toISOString(),
    ...(row.finished_at && { finishedAt: row.finished_at.toISOString() }),
    erased: RetentionClass.options.flatMap((one) => {
      const count = row.erased[one];
      return count === undefined ? [] : [{ class: one, count }];
    }),
  };
}
