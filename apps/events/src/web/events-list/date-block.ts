import type { EventDates, Language } from "@wps/model";
import { sayDates } from "../language/dates.ts";

/** A date set in two lines for a calendar leaf: what is scanned for, and what it belongs to. */
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
 */
export function toDateBlock(dates: Pick<EventDates, "precision" | "start" | "end">, language: Language): DateBlock {
  const { precision, start, end } = dates;
  const year = start.slice(0, 4);
  if (precision !== "day") {
    const span = sayDates(dates, language);
    return { large: year, small: span };
  }
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const day = (date: string) => String(Number(date.slice(8, 10)));
  const dayAndMonth = (date: string) => `${day(date)}/${Number(date.slice(5, 7))}`;
  const month = sayDates({ precision: "month", start, end: start }, language);
  if (start === end) return { large: day(start), small: month };
  if (sameMonth) return { large: `${day(start)}–${day(end)}`, small: month };
  return { large: `${dayAndMonth(start)}–${dayAndMonth(end)}`, small: year };
}
