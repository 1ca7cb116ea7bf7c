import {
  type Actor,
  ExchangeRateId,
  type KeptExchangeRate,
  type NewExchangeRate,
  Refused,
  standingRates,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { exchangeRateRepository } from "./repository.ts";

export interface ExchangeRateServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What can be done with exchange rates: nobody changes one or takes it away. */
export function exchangeRateService({ db, now, newId }: ExchangeRateServiceDeps) {
  return {
    /** Every rate on record, also those that others replace. */
    async list(actor: Actor): Promise<readonly KeptExchangeRate[]> {
      permit(actor, "event-money:read");
      return exchangeRateRepository(db).all();
    },

    /** Enters a rate, or the correction of one. */
    async add(actor: Actor, draft: NewExchangeRate): Promise<KeptExchangeRate> {
      permit(actor, "event-money:edit");
      return atomically(db, async (transaction) => {
        const rates = exchangeRateRepository(transaction);
        await rates.lock();
        refuseSecond(draft, await rates.all());
        const rate = { ...draft, id: ExchangeRateId.parse(newId()), enteredAt: now() };
        await rates.insert(rate, accountOf(actor));
        return rate;
      });
    },
  };
}
export type ExchangeRateService = ReturnType<typeof exchangeRateService>;

/** The rates that stand, for those who tell sums in another currency, in the transaction in which they rely on them. */
export async function ratesOnRecord(db: Kysely<Tables>): Promise<readonly KeptExchangeRate[]> {
  return standingRates(await exchangeRateRepository(db).all());
}

/** Refuses what would leave two rates for one day and direction, or correct what is not there or no longer stands. */
function refuseSecond({ from, to, on, replaces }: NewExchangeRate, kept: readonly KeptExchangeRate[]): void {
  const standing = standingRates(kept);
  if (replaces !== undefined) {
    if (!kept.some(({ id }) => id === replaces)) {
      throw new Refused({ code: "EXCHANGE_RATE_NOT_FOUND", path: ["replaces"], id: replaces });
    }
    if (!standing.some(({ id }) => id === replaces)) {
      throw new Refused({ code: "EXCHANGE_RATE_REPLACED", id: replaces });
    }
  }
  const other = standing.find((rate) => rate.from === from && rate.to === to && rate.on === on && rate.id !== replaces);
  if (other !== undefined) throw new Refused({ code: "EXCHANGE_RATE_EXISTS", id: other.id });
}
