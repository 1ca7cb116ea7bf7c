import { addDays, daysBetween, type Language, type Period, type PlainDate, spanOf } from "@wps/model";
import { sayDates } from "../language/dates.ts";

/** The ways to look at the calendar. */
export const CALENDAR_VIEWS = ["month", "week", "list"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

const A_MONDAY: PlainDate = "2024-01-01";

/**
 * The days that a view shows around a day: its month, or its week from Monday to Sunday.
 *
 * @example
 * periodOf("week", "2025-02-20"); // { start: "2025-02-17", end: "2025-02-23" }
 */
export function periodOf(view: CalendarView, day: PlainDate): Period {
  if (view !== "week") return spanOf("month", day);
  const sinceMonday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
  const monday = addDays(day, -sinceMonday);
  return { start: monday, end: addDays(monday, 6) };
}

/**
 * The first day of the period before or after the one that holds a day.
 *
 * @example
 * neighbourOf("month", "2025-02-20", "before"); // "2025-01-01"
 */
export function neighbourOf(view: CalendarView, day: PlainDate, side: "before" | "after"): PlainDate {
  const { start, end } = periodOf(view, day);
  return side === "after" ? addDays(end, 1) : periodOf(view, addDays(start, -1)).start;
}

/**
 * The period as a heading.
 *
 * @example
 * sayPeriod("month", "2025-02-20", "vi"); // "Tháng 2/2025"
 * sayPeriod("week", "2025-02-20", "vi"); // "Tuần 17–23/2/2025"
 */
export function sayPeriod(view: CalendarView, day: PlainDate, language: Language): string {
  if (view === "week") {
    const days = sayDates({ precision: "day", ...periodOf(view, day) }, language);
    return language === "vi" ? `Tuần ${days}` : `Week of ${days}`;
  }
  if (language === "en") return sayDates({ precision: "month", ...periodOf(view, day) }, language);
  return `Tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}
