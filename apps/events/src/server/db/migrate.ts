import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { reasonOf, StartupFailure } from "../startup-failure.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings the schema up to date. Processes that start at the same time wait for one another.
 *
 * @returns the names of the migrations that ran
 * @throws StartupFailure where one fails; nothing of it stays
 */
export async function migrate(db: Kysely<Tables>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find((result) => result.status === "Error");
    const step = failed === undefined ? "" : ` (${failed.migrationName})`;
    throw new StartupFailure(`The database cannot be brought up to date${step}: ${reasonOf(error)}.`, { cause: error });
  }
  return results.map((result) => result.migrationName);
}
