import type { PlainDate } from "./date.js";
import { daysMeant, type PartialDate } from "./partial-date.js";

/** How pressing something is: its day is over, lies in the present month, lies further ahead, or was never named. */
export type Urgency = "overdue" | "this-month" | "later" | "no-day";

/**
 * How pressing something is that is to be done by a day. What is due in a month or a year is overdue when all of it is over;
 * what can still be done today is not overdue.
 *
 * @example
 * urgencyOf("2026-03-31", "2026-03-31"); // "this-month"
 * urgencyOf("2026-02", "2026-03-01"); // "overdue"
 * urgencyOf("2026", "2026-03-01"); // "later"
 * urgencyOf(undefined, "2026-03-01"); // "no-day"
 */
export function urgencyOf(due: PartialDate | undefined, today: PlainDate): Urgency {
  if (due === undefined) return "no-day";
  const { end } = daysMeant(due);
  if (end < today) return "overdue";
  return end.slice(0, 7) === today.slice(0, 7) ? "this-month" : "later";
}
