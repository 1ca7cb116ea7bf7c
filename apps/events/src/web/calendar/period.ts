import { addDays, daysBetween, type Language, type Period, type PlainDate, spanOf } from "@wps/model";
import { sayDates, sayDay, sayWeekday } from "../language/dates.ts";
import type { CalendarView } from "./view.ts";

const A_MONDAY: PlainDate = "2024-01-01";

/**
 * The days that a view shows around a day: the day, its week from Monday to Sunday, its month or its year.
 *
 * @example
 * periodOf("week", "2025-02-20"); // { start: "2025-02-17", end: "2025-02-23" }
 */
export function periodOf(view: CalendarView, day: PlainDate): Period {
  switch (view) {
    case "day":
    case "year":
      return spanOf(view, day);
    case "week": {
      const sinceMonday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
      const monday = addDays(day, -sinceMonday);
      return { start: monday, end: addDays(monday, 6) };
    }
    case "month":
    case "list":
      return spanOf("month", day);
  }
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
 * sayPeriod("week", "2025-02-20", "en"); // "17–23 February 2025"
 */
export function sayPeriod(view: CalendarView, day: PlainDate, language: Language): string {
  const period = periodOf(view, day);
  switch (view) {
    case "day":
      return `${sayWeekday(day, language)}, ${sayDay(day, language)}`;
    case "week": {
      const days = sayDates({ precision: "day", ...period }, language);
      return language === "vi" ? `Tuần ${days}` : days;
    }
    case "year":
      return language === "vi" ? `Năm ${day.slice(0, 4)}` : day.slice(0, 4);
    case "month":
    case "list":
      if (language === "en") return sayDates({ precision: "month", ...period }, language);
      return `Tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
  }
}
