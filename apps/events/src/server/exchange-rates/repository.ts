import { KeptExchangeRate } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about exchange rates: they are read and added, never changed. */
export function exchangeRateRepository(db: Kysely<Tables>) {
  return {
    /** Those of the latest days first. */
    async all(): Promise<KeptExchangeRate[]> {
      const rates = db.selectFrom("exchange_rates").selectAll();
      const rows = await rates.orderBy("rate_on", "desc").orderBy("made_at", "desc").orderBy("id").execute();
      return rows.map(toRate);
    },

    /** Nobody else adds a rate until the transaction ends. */
    async lock(): Promise<void> {
      await sql`lock table exchange_rates in share row exclusive mode`.execute(db);
    },

    async insert({ id, enteredAt, ...rate }: KeptExchangeRate, by: string | null): Promise<void> {
      await db
        .insertInto("exchange_rates")
        .values({
          id,
          units: rate.units,
          from_currency: rate.from,
          to_currency: rate.to,
          worth: rate.worth,
          rate_on: rate.on,
          source: rate.source,
          replaces: rate.replaces ?? null,
          made_by: by,
          made_at: enteredAt,
        })
        .execute();
    },
  };
}

const toRate = (row: Selectable<Tables["exchange_rates"]>): KeptExchangeRate =>
  KeptExchangeRate.parse({
    id: row.id,
    units: row.units,
    from: row.from_currency,
    to: row.to_currency,
    worth: row.worth,
    on: row.rate_on,
    source: row.source,
    ...(row.replaces !== null && { replaces: row.replaces }),
    enteredAt: row.made_at.toISOString(),
  });
