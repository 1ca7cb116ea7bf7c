import type { PlainDate } from "../date.js";
import { CURRENCIES, type Currency, type Money } from "../money.js";
import type { Language } from "../text.js";

const POINTS = { vi: { thousands: ".", decimal: "," }, en: { thousands: ",", decimal: "." } } as const;

/**
 * A sum in words, as people of the language write it.
 *
 * @example
 * amountIn("vi", { minor: 125050, currency: "USD" }); // "1.250,50 USD"
 * amountIn("en", { minor: 25400000, currency: "VND" }); // "25,400,000 VND"
 */
export function amountIn(
  language: Language,
  { minor, currency }: { readonly minor: number; readonly currency: Currency },
): string {
  const { thousands, decimal } = POINTS[language];
  const places = CURRENCIES[currency];
  const digits = String(Math.abs(minor)).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, thousands);
  const part = places === 0 ? "" : `${decimal}${digits.slice(-places)}`;
  return `${minor < 0 ? "−" : ""}${whole}${part} ${currency}`;
}

/** A sum as a spreadsheet reckons with it: in whole units of the currency. */
export const unitsOf = ({ minor, currency }: Money): number => minor / 10 ** CURRENCIES[currency];

/** A whole number in words. */
export const countIn = (language: Language, count: number): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, POINTS[language].thousands);

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day in words: 09/03/2026, or 9 March 2026. */
export function dayIn(language: Language, day: PlainDate): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return language === "vi" ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}
