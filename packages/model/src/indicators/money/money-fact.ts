import * as z from "zod";
import { PlainDate } from "../../date.js";
import { Decimal } from "../../decimal.js";
import { divide, fraction, fractionOf, times, toDecimal } from "../../fraction.js";
import { meaning } from "../../meaning.js";
import { CURRENCIES, Currency, Money } from "../../money.js";
import { SourceKey } from "../../source.js";

const Text = z.string().min(1).max(64);
/** Whether a number in digits is above 0. */
export const isAboveZero = (decimal: Decimal) => /[1-9]/.test(decimal) && !decimal.startsWith("-");
const AboveZero = Decimal.refine(isAboveZero, { error: "a number above 0" });

/** What so many units of a currency were worth in another one, on which day, and who says so: 1 USD was 25,400 VND. */
export const ExchangeRate = z
  .strictObject({ units: AboveZero, to: Currency, worth: AboveZero, on: PlainDate, source: SourceKey })
  .meta(meaning("ExchangeRate", "What a currency was worth in another one.", "Tỷ giá giữa hai loại tiền."));
export interface ExchangeRate extends z.infer<typeof ExchangeRate> {}

/** After the OECD DAC: 2 main objective, 1 significant, 0 screened and not targeted. Not screened is none of them. */
export const GenderMarker = z
  .enum(["2", "1", "0", "not-screened"])
  .meta(meaning("GenderMarker", "The gender equality marker of OECD DAC.", "Mã bình đẳng giới của OECD DAC."));
export type GenderMarker = z.infer<typeof GenderMarker>;

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
  if (rate?.to !== currency) return { status: "rate-missing" };
  const perUnit = divide(fractionOf(rate.worth), fractionOf(rate.units));
  const minor = divide(
    times(times(perUnit, money.minor), 10 ** CURRENCIES[currency]),
    fraction(10 ** CURRENCIES[money.currency]),
  );
  return { status: "known", minor: Number(toDecimal(minor, 0)) };
}
