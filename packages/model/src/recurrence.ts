import * as z from "zod";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";

/** The most days that a recurrence may name: who plans more of them in one step has made a mistake. */
export const MOST_OCCURRENCES = 200;

/** A day of the week as RFC 5545 writes it. */
export const Weekday = z
  .enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
  .meta(meaning("Weekday", "A day of the week.", "Một ngày trong tuần."));
export type Weekday = z.infer<typeof Weekday>;

const Every = z.int().min(1).max(99);

/** After how many times it ends, or after which day; without an end nothing recurs here. */
const End = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("count"), count: z.int().min(1).max(MOST_OCCURRENCES) }),
  z.strictObject({ is: z.literal("until"), day: PlainDate }),
]);

/** Whether no weekday is named twice. */
export const areDifferentWeekdays = (weekdays: readonly Weekday[]) => new Set(weekdays).size === weekdays.length;

/**
 * A rule by which days follow each other: every so many days, weeks on some weekdays, or months on a day of the month or on the
 * nth weekday; with `-1` for the last. A month without such a day is left out, as RFC 5545 says.
 */
export const Recurrence = z
  .discriminatedUnion("by", [
    z.strictObject({ by: z.literal("day"), every: Every, end: End }),
    z.strictObject({
      by: z.literal("week"),
      every: Every,
      weekdays: z.array(Weekday).min(1).max(7).refine(areDifferentWeekdays, { error: "a weekday is named twice" }),
      end: End,
    }),
    z.strictObject({
      by: z.literal("day-of-month"),
      every: Every,
      day: z.union([z.int().min(1).max(31), z.literal(-1)]),
      end: End,
    }),
    z.strictObject({
      by: z.literal("weekday-of-month"),
      every: Every,
      nth: z.union([z.int().min(1).max(4), z.literal(-1)]),
      weekday: Weekday,
      end: End,
    }),
  ])
  .meta(meaning("Recurrence", "A rule by which days follow each other.", "Quy tắc lặp lại theo ngày."));
export type Recurrence = z.infer<typeof Recurrence>;

/**
 * A recurrence as the value of an RRULE (RFC 5545). Weeks begin on Monday.
 *
 * @example
 * toRecurrenceRule({ by: "week", every: 2, weekdays: ["TU", "TH"], end: { is: "count", count: 6 } }); // "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6"
 * toRecurrenceRule({ by: "weekday-of-month", every: 1, nth: -1, weekday: "FR", end: { is: "until", day: "2027-12-31" } }); // "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231"
 */
export function toRecurrenceRule(recurrence: Recurrence): string {
  const { every, end } = recurrence;
  const parts = [
    ...patternOf(recurrence),
    end.is === "count" ? `COUNT=${end.count}` : `UNTIL=${end.day.replaceAll("-", "")}`,
  ];
  const [frequency, ...rest] = parts;
  return [frequency, ...(every > 1 ? [`INTERVAL=${every}`] : []), ...rest].join(";");
}

function patternOf(recurrence: Recurrence): string[] {
  switch (recurrence.by) {
    case "day":
      return ["FREQ=DAILY"];
    case "week":
      return ["FREQ=WEEKLY", `BYDAY=${recurrence.weekdays.join(",")}`];
    case "day-of-month":
      return ["FREQ=MONTHLY", `BYMONTHDAY=${recurrence.day}`];
    case "weekday-of-month":
      return ["FREQ=MONTHLY", `BYDAY=${recurrence.nth}${recurrence.weekday}`];
  }
}
