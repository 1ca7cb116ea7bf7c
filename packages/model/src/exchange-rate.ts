import * as z from "zod";
import { addDays, PlainDate } from "./date.js";
import { Decimal } from "./decimal.js";
import { divide, fraction, fractionOf, times, toDecimal } from "./fraction.js";
import { meaning } from "./meaning.js";
import { CURRENCIES, Currency, type Money } from "./money.js";
import { Line } from "./text.js";
import { uuid } from "./uuid.js";

/** Whether a number in digits is above 0. */
export const isAboveZero = (decimal: Decimal) => /[1-9]/.test(decimal) && !decimal.startsWith("-");
/** Whether a rate is between two currencies. */
export const isBetweenTwo = ({ from, to }: { readonly from: string; readonly to: string }) => from !== to;
const BETWEEN_TWO = { path: ["to"], error: "a currency other than the first" };
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
  .refine(isBetweenTwo, BETWEEN_TWO)
  .meta(meaning("ExchangeRate", "What a currency was worth in another one.", "Tỷ giá giữa hai loại tiền."));
export interface ExchangeRate extends z.infer<typeof ExchangeRate> {}

/** The identifier of a rate on record. */
export const ExchangeRateId = uuid()
  .brand<"ExchangeRateId">()
  .meta(meaning("ExchangeRateId", "The identifier of a rate on record.", "Định danh của một tỷ giá đã lưu."));
export type ExchangeRateId = z.infer<typeof ExchangeRateId>;

const entered = {
  ...ExchangeRate.shape,
  /** The rate that this one corrects: what was told by it can then still be explained. */
  replaces: ExchangeRateId.optional(),
} as const;

/** A rate as somebody enters it. */
export const NewExchangeRate = z
  .strictObject(entered)
  .refine(isBetweenTwo, BETWEEN_TWO)
  .meta(meaning("NewExchangeRate", "A rate to enter.", "Tỷ giá cần nhập."));
export interface NewExchangeRate extends z.infer<typeof NewExchangeRate> {}

/** A rate on record, which nobody changes or takes away: a correction is another one that says which it replaces. */
export const KeptExchangeRate = z
  .strictObject({ id: ExchangeRateId, ...entered, enteredAt: z.iso.datetime() })
  .refine(isBetweenTwo, BETWEEN_TWO)
  .meta(meaning("KeptExchangeRate", "A rate on record.", "Tỷ giá đã lưu."));
export interface KeptExchangeRate extends z.infer<typeof KeptExchangeRate> {}

/**
 * The rates that stand: those that no other one replaces.
 *
 * @example
 * standingRates([{ id: "439c044e-b44b-4821-8672-2662705f45ac", units: "1", from: "USD", to: "VND", worth: "25400", on: "2025-05-01", source: "SBV", enteredAt: "2025-05-01T08:00:00.000Z" }]).length; // 1
 */
export function standingRates(rates: readonly KeptExchangeRate[]): KeptExchangeRate[] {
  const replaced = new Set(rates.map(({ replaces }) => replaces));
  return rates.filter(({ id }) => !replaced.has(id));
}

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
