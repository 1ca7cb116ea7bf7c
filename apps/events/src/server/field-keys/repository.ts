import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Where sealed texts lie, for whom each was sealed, and how many of them are held in memory at once. */
export const SEALED_PLACES = [
  { table: "persons", subject: "id", column: "contact", atOnce: 100 },
  { table: "access_needs", subject: "participation_id", column: "sealed", atOnce: 100 },
  { table: "sensitive_details", subject: "participation_id", column: "sealed", atOnce: 100 },
  { table: "sheet_scans", subject: "id", column: "sealed", atOnce: 1 },
  { table: "documents", subject: "id", column: "sealed", atOnce: 1 },
] as const;
export type SealedPlace = (typeof SEALED_PLACES)[number];

/** A sealed text, and for whom it was sealed. */
export interface SealedText {
  readonly subject: string;
  readonly sealed: string;
}

/** As long as a header may be; of a long text the rest is not fetched for it. */
const LONGEST_HEADER = 500;

/** The key that a text names in its header, which is not sealed. */
const keyOf = (column: string) => {
  const beginning = sql`left(${sql.ref(column)}, ${sql.lit(LONGEST_HEADER)})`;
  const header = sql`translate(split_part(${beginning}, '.', 1), '-_', '+/')`;
  const padded = sql`rpad(${header}, 4 * ceil(length(${header}) / 4.0)::int, '=')`;
  return sql<string>`convert_from(decode(${padded}, 'base64'), 'UTF8')::jsonb ->> 'kid'`;
};

/** Sealed texts wherever they lie, by the key that they need. Nothing is opened here. */
export function sealedTextRepository(db: Kysely<Tables>) {
  return {
    /** How many texts need each key. */
    async counts(): Promise<ReadonlyMap<string, number>> {
      const counts = new Map<string, number>();
      for (const { table, column } of SEALED_PLACES) {
        const { rows } = await sql<{ key: string; count: number }>`
          select ${keyOf(column)} as key, count(*) as count from ${sql.table(table)}
          where ${sql.ref(column)} is not null group by 1
        `.execute(db);
        for (const { key, count } of rows) counts.set(key, (counts.get(key) ?? 0) + count);
      }
      return counts;
    },

    /** Some of those that need another key than this, after a subject, and held until the end of the transaction. */
    async some({ table, subject, column, atOnce }: SealedPlace, key: string, after: string | undefined) {
      const { rows } = await sql<SealedText>`
        select ${sql.ref(subject)} as subject, ${sql.ref(column)} as sealed from ${sql.table(table)}
        where ${sql.ref(column)} is not null and ${keyOf(column)} <> ${key}
          and (${after ?? null}::uuid is null or ${sql.ref(subject)} > ${after ?? null}::uuid)
        order by ${sql.ref(subject)} limit ${atOnce} for update
      `.execute(db);
      return rows;
    },

    async replace({ table, subject, column }: SealedPlace, { subject: of, sealed }: SealedText): Promise<void> {
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = ${sealed} where ${sql.ref(subject)} = ${of}
      `.execute(db);
    },
  };
}
