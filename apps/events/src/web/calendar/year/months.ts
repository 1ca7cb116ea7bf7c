import { addDays, daysBetween, daysOf, type PlainDate, spanOf } from "@wps/model";
import { periodOf } from "../period.ts";

/** A month of a year: its days, and how many columns of its first week stay empty, where weeks begin on Monday. */
export interface YearMonth {
  readonly start: PlainDate;
  readonly days: readonly PlainDate[];
  readonly emptyColumns: number;
}

/**
 * The months of the year that holds a day.
 *
 * @example
 * monthsOf("2027-03-15").map((month) => month.emptyColumns).slice(0, 3); // [4, 0, 0]
 */
export function monthsOf(day: PlainDate): YearMonth[] {
  const year = spanOf("year", day);
  const months: YearMonth[] = [];
  for (let start = year.start; start <= year.end; ) {
    const span = spanOf("month", start);
    months.push({ start, days: daysOf(span), emptyColumns: daysBetween(periodOf("week", start).start, start) });
    start = addDays(span.end, 1);
  }
  return months;
}
