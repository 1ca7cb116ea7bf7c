import * as z from "zod";
import { reportTo } from "./coherence.js";
import { isPlainDate, PlainDate } from "./date.js";
import { DatePrecision, spanOf } from "./date-precision.js";
import { meaning } from "./meaning.js";
import { lengthInDays, type Period } from "./period.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

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
  .check(checkDates)
  .meta(
    meaning(
      "EventDates",
      "First and last day of an event, both included, with the precision to which they are known.",
      "Ngày đầu và ngày cuối của sự kiện, tính cả hai, kèm mức độ chính xác.",
    ),
  );
export interface EventDates extends z.infer<typeof EventDates> {}

/** The days against each other and against the precision. Used by the schema. */
export function checkDates(checked: z.core.ParsePayload<Period & { precision: DatePrecision }>): void {
  const issue = reportTo(checked);
  const { value: dates } = checked;
  const { precision, start, end } = dates;
  if (end < start) issue(["end"], "the last day lies before the first");
  else if (start.slice(0, 4) < end.slice(0, 4) && lengthInDays(dates) > LONGEST_EVENT_DAYS)
    issue(["end"], "an event cannot last longer than three years");
  else if (precision !== "day" && isPlainDate(start) && isPlainDate(end)) {
    // What is no day was reported already, and has no month.
    if (spanOf(precision, start).start !== start) issue(["start"], `must be the first day of a ${precision}`);
    if (spanOf(precision, end).end !== end) issue(["end"], `must be the last day of a ${precision}`);
  }
}
