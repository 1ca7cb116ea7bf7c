import * as z from "zod";
import { addDays, PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { lengthInDays, type Period } from "./period.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

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
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const months = { month: 1, quarter: 3, year: 12 }[precision];
  const first = month - ((month - 1) % months);
  const after = new Date(Date.UTC(year, first - 1 + months, 1)).toISOString().slice(0, 10);
  return { start: `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`, end: addDays(after, -1) };
}

/** The longest event that is accepted, in days: three years. A longer one is a mistake in the year. */
export const LONGEST_EVENT_DAYS = 1_096;

/**
 * When an event takes place: the first and the last day, both included, and how exactly they are known.
 * With a precision below a day the bounds are those of the whole month, quarter or year.
 */
export const EventDates = z
  .strictObject({
    precision: DatePrecision,
    start: PlainDate,
    end: PlainDate,
    basis: Basis,
    note: BilingualLine.optional(),
    sources: SourceKeys.optional(),
  })
  .superRefine((dates, context) => {
    const issue = (path: "start" | "end", message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (dates.end < dates.start) return issue("end", "the last day lies before the first");
    if (lengthInDays(dates) > LONGEST_EVENT_DAYS) return issue("end", "an event cannot last longer than three years");
    if (spanOf(dates.precision, dates.start).start !== dates.start) {
      issue("start", `must be the first day of a ${dates.precision}`);
    }
    if (spanOf(dates.precision, dates.end).end !== dates.end)
      issue("end", `must be the last day of a ${dates.precision}`);
  })
  .meta(
    meaning(
      "EventDates",
      "First and last day of an event, both included, with the precision to which they are known.",
      "Ngày đầu và ngày cuối của sự kiện, tính cả hai, kèm mức độ chính xác.",
    ),
  );
export interface EventDates extends z.infer<typeof EventDates> {}
