import * as z from "zod";
import { addDays, daysBetween, PlainDate } from "./date.js";
import { meaning } from "./meaning.js";

/** The last day does not lie before the first. */
export const endsNotBeforeStart = ({ start, end }: { readonly start: PlainDate; readonly end: PlainDate }) =>
  start <= end;

/** Whole days from `start` to `end`, both included, as legal texts and IATI budgets count them. */
export const Period = z
  .strictObject({ start: PlainDate, end: PlainDate })
  .refine(endsNotBeforeStart, { path: ["end"], error: "the last day lies before the first" })
  .meta(
    meaning(
      "Period",
      "Whole days from the first to the last, both included.",
      "Các ngày trọn vẹn từ ngày đầu đến ngày cuối, tính cả hai.",
    ),
  );
export interface Period extends z.infer<typeof Period> {}

/**
 * Length in days; the first and the last day both count.
 *
 * @example
 * lengthInDays({ start: "2024-10-28", end: "2024-11-15" }); // 19
 */
export function lengthInDays(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

/**
 * Whether the two periods share at least one day.
 *
 * @example
 * overlap({ start: "2024-01-01", end: "2024-01-31" }, { start: "2024-01-31", end: "2024-02-02" }); // true
 */
export function overlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * Every day of the period, in order.
 *
 * @example
 * daysOf({ start: "2025-02-20", end: "2025-02-21" }); // ["2025-02-20", "2025-02-21"]
 */
export function daysOf(period: Period): PlainDate[] {
  return Array.from({ length: lengthInDays(period) }, (_, index) => addDays(period.start, index));
}
