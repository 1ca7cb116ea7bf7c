import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** The database undid a transaction for the sake of another: both waited for each other, or saw each other's rows change. */
const TURNED_BACK = new Set(["40P01", "40001"]);
/** Of a few who wait for each other one gets through each time; who is turned back more often is told. */
const MOST_ATTEMPTS = 5;

/**
 * Runs the work in one transaction: its own, or the one that the caller has open already. It is begun anew where the database
 * turned it back for another's sake, so that it may do nothing but what is undone with the transaction.
 */
export async function atomically<Result>(
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  if (db.isTransaction) return work(db);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isTurnedBack(error)) throw error;
    }
  }
}

const isTurnedBack = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string" && TURNED_BACK.has(error.code);

/** Runs reads that belong together on one picture of the database: writes in between do not show. */
export function consistently<Result>(
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  if (db.isTransaction) return work(db);
  return db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work);
}
