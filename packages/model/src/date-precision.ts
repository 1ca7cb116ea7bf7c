import * as z from "zod";
import type { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import type { Period } from "./period.js";

/** How exactly the dates are known: an annual plan starts with "2027" and ends with a day. */
export const DatePrecision = z
  .enum(["day", "month", "quarter", "year"])
  .meta(meaning("DatePrecision", "How exactly a date is known.", "Mức độ chính xác của ngày tháng."));
export type DatePrecision = z.infer<typeof DatePrecision>;

/**
 * The whole day, month, quarter or year that holds a day.
 *
 * @example
 * spanOf("quarter", "2027-05-04"); // { start: "2027-04-01", end: "2027-06-30" }
 */
export function spanOf(precision: DatePrecision, day: PlainDate): Period {
  if (precision === "day") return { start: day, end: day };
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  const months = { month: 1, quarter: 3, year: 12 }[precision];
  const first = month - ((month - 1) % months);
  const last = first + months - 1;
  // Day 0 of a month is the last one of the month before.
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return { start: `${year}-${twoDigits(first)}-01`, end: `${year}-${twoDigits(last)}-${lastDay}` };
}
