import * as z from "zod";
import { PlainDate } from "../../date.js";
import { convert, ExchangeRate } from "../../exchange-rate.js";
import { GenderMarker } from "../../gender-marker.js";
import { meaning } from "../../meaning.js";
import { type Currency, Money } from "../../money.js";
import { SourceKey } from "../../source.js";

const Text = z.string().min(1).max(64);
/** One entry of money: what was planned, spent, given, or what a part of an event cost. */
export const MoneyFact = z
  .strictObject({
    kind: z.enum(["budget", "expenditure", "contribution", "cost"]),
    /** The line of a budget, or the payment. Revisions of a budget share it, and the latest holds. */
    entry: Text,
    /** Whether it is about an event itself, or about the project that frames events. The two are never added. */
    level: z.enum(["event", "project"]),
    /** The day of the payment; of a budget, of its revision. */
    on: PlainDate,
    amount: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("known"), money: Money }),
      /** Things and work instead of money; `valuation` is `null` where nobody put a price on them. */
      z.strictObject({ status: z.literal("in-kind"), valuation: Money.nullable() }),
      z.strictObject({ status: z.literal("unknown") }),
    ]),
    /** At which rate the amount is told in the currency of a report; `null` where none is on record. */
    rate: ExchangeRate.nullable(),
    /** Who pays. Of several it is not known who gave how much of it; none is not recorded. */
    funders: z.array(Text),
    /** Whether it is money of the state budget or of the host's own; `null` where that is not recorded. */
    domestic: z.boolean().nullable(),
    /** The identifier of the funder's own activity that it comes from. */
    donorActivity: z.string().min(1).max(100).nullable(),
    marker: GenderMarker,
    sources: z.array(SourceKey),
  })
  .meta(meaning("MoneyFact", "One entry of money.", "Một khoản tiền."));
export interface MoneyFact extends z.infer<typeof MoneyFact> {}

/** In which currency money is told, and of which level. */
export interface MoneyScope {
  readonly currency: Currency;
  readonly level: MoneyFact["level"];
}

/** What an entry comes to in a currency, in whole minor units; or why it comes to nothing that can be added. */
export type MoneyValue =
  | { readonly status: "known"; readonly minor: number }
  | { readonly status: "amount-unknown" | "rate-missing" | "left-out" };

/**
 * What an entry comes to in a currency: converted at its own rate, and rounded to a whole minor unit there and nowhere
 * else. What was given in kind and not valued is left out.
 *
 * @returns `rate-missing` where the amount is in another currency and there is no rate to this one: it is never taken for 1
 * @example
 * valueIn("VND", spending[0]); // { status: "known", minor: 80000000 }
 * valueIn("USD", spending[0]); // { status: "rate-missing" }
 */
export function valueIn(currency: Currency, { amount, rate }: Pick<MoneyFact, "amount" | "rate">): MoneyValue {
  if (amount.status === "unknown") return { status: "amount-unknown" };
  const money = amount.status === "known" ? amount.money : amount.valuation;
  if (money === null) return { status: "left-out" };
  if (money.currency === currency) return { status: "known", minor: money.minor };
  if (rate?.to !== currency || rate.from !== money.currency) return { status: "rate-missing" };
  return { status: "known", minor: convert(money, rate).minor };
}
