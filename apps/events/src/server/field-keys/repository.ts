import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Where sealed texts lie, and for whom each was sealed. */
export const SEALED_PLACES = [
  { table: "persons", subject: "id", column: "contact" },
  { table: "access_needs", subject: "participation_id", column: "sealed" },
  { table: "sensitive_details", subject: "participation_id", column: "sealed" },
] as const;
export type SealedPlace = (typeof SEALED_PLACES)[number];

/** A sealed text, and for whom it was sealed. */
export interface SealedText {
  readonly subject: string;
  readonly sealed: string;
}

/** The key that a text names in its header, which is not sealed. */
const keyOf = (column: string) => {
  const header = sql`translate(split_part(${sql.ref(column)}, '.', 1), '-_', '+/')`;
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
    async some({ table, subject, column }: SealedPlace, key: string, after: string | undefined, most: number) {
      const { rows } = await sql<SealedText>`
        select ${sql.ref(subject)} as subject, ${sql.ref(column)} as sealed from ${sql.table(table)}
        where ${sql.ref(column)} is not null and ${keyOf(column)} <> ${key}
          and (${after ?? null}::uuid is null or ${sql.ref(subject)} > ${after ?? null}::uuid)
        order by ${sql.ref(subject)} limit ${most} for update
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
