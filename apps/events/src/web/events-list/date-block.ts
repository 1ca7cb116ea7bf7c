import type { EventDates, Language, PlainDate } from "@wps/model";
import { sayDates } from "../language/dates.ts";

/** A date in two lines, as on a leaf of a calendar. */
export interface DateBlock {
  readonly large: string;
  readonly small: string;
}

/**
 * The dates of an event for a calendar leaf, no more exact than they are known.
 *
 * @example
 * toDateBlock({ precision: "day", start: "2025-02-20", end: "2025-02-21" }, "vi");
 * // { large: "20–21", small: "tháng 2/2025" }
 * toDateBlock({ precision: "month", start: "2022-06-01", end: "2022-06-30" }, "vi");
 * // { large: "tháng 6", small: "2022" }
 */
export function toDateBlock(dates: Pick<EventDates, "precision" | "start" | "end">, language: Language): DateBlock {
  const { precision, start, end } = dates;
  if (precision === "day") return toDayBlock(start, end, language);
  if (precision === "year") return { large: yearsOf(start, end), small: "" };
  const first = withoutYear(sayDates({ precision, start, end: start }, language));
  const last = withoutYear(sayDates({ precision, start: end, end }, language));
  return { large: first === last ? first : `${first} – ${last}`, small: yearsOf(start, end) };
}

function toDayBlock(start: PlainDate, end: PlainDate, language: Language): DateBlock {
  const month = sayDates({ precision: "month", start, end: start }, language);
  if (start === end) return { large: dayOf(start), small: month };
  if (start.slice(0, 7) === end.slice(0, 7)) return { large: `${dayOf(start)}–${dayOf(end)}`, small: month };
  return { large: `${dayAndMonthOf(start)}–${dayAndMonthOf(end)}`, small: yearsOf(start, end) };
}

function yearsOf(start: PlainDate, end: PlainDate): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

const dayOf = (date: PlainDate): string => String(Number(date.slice(8, 10)));
const dayAndMonthOf = (date: PlainDate): string => `${dayOf(date)}/${Number(date.slice(5, 7))}`;
const withoutYear = (said: string): string => said.replace(/[/ ]\d{4}$/, "");
