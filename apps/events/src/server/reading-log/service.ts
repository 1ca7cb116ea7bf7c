import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { type Reading, readingRepository } from "./repository.ts";

/** Writes down who reads personal data, of how many, and what for. */
export function readingLog(db: Kysely<Tables>) {
  const readings = readingRepository(db);
  return {
    /** Before the answer goes out: what cannot be written down is not told. */
    async note(reading: Reading): Promise<void> {
      await readings.insert(reading);
    },
  };
}
