import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** What a database says of itself. */
export interface DatabaseFacts {
  /** Such as `180004`. */
  readonly version: number;
  readonly encoding: string;
  /** Whether it can sort by the Vietnamese alphabet. */
  readonly sortsVietnamese: boolean;
}

const OLDEST = 15;

/** Asks a database for what {@link shortcomingOf} judges. */
export async function factsOf(db: Kysely<Tables>): Promise<DatabaseFacts> {
  const { rows } = await sql<DatabaseFacts>`
    select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding,
      exists (select from pg_collation where collname = 'vi-x-icu' and collencoding in (-1, 6)) as "sortsVietnamese"
  `.execute(db);
  const [facts] = rows;
  if (facts === undefined) throw new TypeError("the database says nothing of itself");
  return facts;
}

/**
 * Why a database cannot hold the record, as the end of a sentence; undefined where it can.
 *
 * @example
 * shortcomingOf({ version: 140011, encoding: "UTF8", sortsVietnamese: true });
 * // "it is PostgreSQL 14, and 15 is the oldest that will do"
 */
export function shortcomingOf({ version, encoding, sortsVietnamese }: DatabaseFacts): string | undefined {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST) return `it is PostgreSQL ${major}, and ${OLDEST} is the oldest that will do`;
  if (encoding !== "UTF8") return `its encoding is ${encoding}, and Vietnamese needs UTF8`;
  if (!sortsVietnamese) return "it has no collation vi-x-icu, so its PostgreSQL was built without ICU";
  return undefined;
}
