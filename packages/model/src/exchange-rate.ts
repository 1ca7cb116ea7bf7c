import * as z from "zod";
import { addDays, PlainDate } from "./date.js";
import { Decimal } from "./decimal.js";
import { divide, fraction, fractionOf, times, toDecimal } from "./fraction.js";
import { meaning } from "./meaning.js";
import { CURRENCIES, Currency, type Money } from "./money.js";
import { Line } from "./text.js";

/** Whether a number in digits is above 0. */
export const isAboveZero = (decimal: Decimal) => /[1-9]/.test(decimal) && !decimal.startsWith("-");
/** Whether a rate is between two currencies. */
export const isBetweenTwo = ({ from, to }: { readonly from: string; readonly to: string }) => from !== to;
const AboveZero = Decimal.refine(isAboveZero, { error: "a number above 0" });

/** What so many units of a currency were worth in another one, on which day, and who says so: 1 USD was 25,400 VND. */
export const ExchangeRate = z
  .strictObject({
    units: AboveZero,
    from: Currency,
    to: Currency,
    worth: AboveZero,
    on: PlainDate,
    /** Who says so, such as the State Bank's rate of that day or the operational rate of the United Nations. */
    source: Line,
  })
  .refine(isBetweenTwo, { path: ["to"], error: "a currency other than the first" })
  .meta(meaning("ExchangeRate", "What a currency was worth in another one.", "Tỷ giá giữa hai loại tiền."));
export interface ExchangeRate extends z.infer<typeof ExchangeRate> {}

/** The oldest that a rate may be on the day that it is used for: rates are published by the day or by the month. */
export const OLDEST_RATE_DAYS = 31;

/**
 * The rate to use on a day: the latest that was published by then, and within the {@link OLDEST_RATE_DAYS} days before.
 * Only rates in the asked direction count: a rate there is not the reverse of the rate back.
 *
 * @returns undefined where none is on record: it is never taken for 1
 * @example
 * rateOn([{ units: "1", from: "USD", to: "VND", worth: "25400", on: "2025-05-01", source: "SBV" }], "USD", "VND", "2025-05-05")?.worth; // "25400"
 * rateOn([{ units: "1", from: "USD", to: "VND", worth: "25400", on: "2025-05-01", source: "SBV" }], "USD", "VND", "2025-07-05"); // undefined
 */
export function rateOn(
  rates: readonly ExchangeRate[],
  from: Currency,
  to: Currency,
  day: PlainDate,
): ExchangeRate | undefined {
  const oldest = addDays(day, -OLDEST_RATE_DAYS);
  const usable = rates.filter((rate) => rate.from === from && rate.to === to && rate.on <= day && rate.on >= oldest);
  return usable.reduce<ExchangeRate | undefined>(
    (latest, rate) => (latest === undefined || rate.on > latest.on ? rate : latest),
    undefined,
  );
}

/**
 * A sum in another currency, exact until it is rounded once to a whole minor unit, halves away from 0.
 *
 * @throws RangeError where the rate is of another currency, or the sum is too large to be told exactly
 * @example
 * convert({ minor: 125050, currency: "USD" }, { units: "1", from: "USD", to: "VND", worth: "25400.5", on: "2025-05-05", source: "SBV" }); // { minor: 31763325, currency: "VND" }
 */
export function convert({ minor, currency }: Money, { units, from, to, worth }: ExchangeRate): Money {
  if (from !== currency) throw new RangeError(`a rate of ${from} says nothing of ${currency}`);
  const perUnit = divide(fractionOf(worth), fractionOf(units));
  const exact = divide(times(times(perUnit, minor), 10 ** CURRENCIES[to]), fraction(10 ** CURRENCIES[currency]));
  const converted = Number(toDecimal(exact, 0));
  if (!Number.isSafeInteger(converted)) throw new RangeError("the sum is too large to be told exactly");
  return { minor: converted, currency: to };
}
