import type { PlainDate } from "../date.js";
import { fraction, toDecimal } from "../fraction.js";
import { CURRENCIES, type Money } from "../money.js";
import type { IatiValue } from "./iati-money.js";

/**
 * A sum with the decimals of its currency, at the rate of exchange of a day.
 *
 * @example
 * toIatiValue({ minor: 1850050, currency: "AUD" }, "2027-02-01"); // { amount: "18500.50", currency: "AUD", on: "2027-02-01" }
 * toIatiValue({ minor: 120000000, currency: "VND" }, "2027-02-01").amount; // "120000000"
 */
export function toIatiValue({ minor, currency }: Money, on: PlainDate): IatiValue {
  const decimals = CURRENCIES[currency];
  return { amount: toDecimal(fraction(minor, 10 ** decimals), decimals), currency, on };
}
