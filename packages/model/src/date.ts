import * as z from "zod";
import { meaning } from "./meaning.js";

/** Whether a date lies in one of the years that the record can speak of. */
export const hasYearOfOurs = (date: string) => date >= "1900" && date < "2200";

/** A day of the Gregorian calendar, ISO 8601 `YYYY-MM-DD`, from 1900 to 2199. */
export const PlainDate = z.iso
  .date()
  .refine(hasYearOfOurs, { error: "the year must lie between 1900 and 2199" })
  .meta(meaning("PlainDate", "A day, ISO 8601 YYYY-MM-DD.", "Một ngày, ISO 8601 YYYY-MM-DD."));
export type PlainDate = z.infer<typeof PlainDate>;

const DAY = 86_400_000;

function toDays(date: PlainDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / DAY;
}

function fromDays(days: number): PlainDate {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/**
 * Whether a text is a day that there is.
 *
 * @example
 * isPlainDate("2024-02-29"); // true
 * isPlainDate("2023-02-29"); // false
 */
export function isPlainDate(text: string): boolean {
  const isNearly = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(text) && hasYearOfOurs(text);
  // In a month that has no such day it would be a day of the next one.
  return isNearly && new Date(toDays(text) * DAY).getUTCDate() === Number(text.slice(8));
}

/**
 * The day so many days later (or earlier, when negative).
 *
 * @example
 * addDays("2024-02-28", 2); // "2024-03-01"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDays(toDays(date) + days);
}

/**
 * The same day so many months later (or earlier, when negative); the last day of a month that has no such day.
 *
 * @example
 * addMonths("2024-01-31", 1); // "2024-02-29"
 * addMonths("2024-02-29", 12); // "2025-02-28"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromDays(Date.UTC(year, month, Math.min(Number(date.slice(8)), lastOfMonth)) / DAY);
}

/**
 * The number of days from one day to another: 0 for the same day.
 *
 * @example
 * daysBetween("2025-02-20", "2025-02-21"); // 1
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDays(to) - toDays(from);
}
