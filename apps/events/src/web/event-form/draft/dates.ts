import { DatePrecision, type EventDates, isPlainDate, PlainDate, spanOf } from "@wps/model";
import { z } from "zod";
import { agree } from "./agree.ts";
import { Provenance, STATED } from "./provenance.ts";

/** A point in time as inputs hold it, each part in digits. A coarser precision looks at fewer parts. */
export const Moment = z.strictObject({ year: z.string(), month: z.string(), day: z.string() });
export type Moment = z.infer<typeof Moment>;

export const NO_MOMENT: Moment = { year: "", month: "", day: "" };

/** The dates of an event as inputs hold them. An empty end means that the event ends where it starts. */
export const DatesDraft = z.strictObject({
  precision: DatePrecision,
  start: Moment,
  end: Moment,
  kept: Provenance,
});
export type DatesDraft = z.infer<typeof DatesDraft>;

/**
 * The parts of a day; none when the day is empty. What is no day stays whole, to be put right.
 *
 * @example
 * toMoment("2027-04-30"); // { year: "2027", month: "04", day: "30" }
 * toMoment("mid April"); // { year: "mid April", month: "", day: "" }
 */
export function toMoment(date: string): Moment {
  const [, year = date, month = "", day = ""] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  return { year, month, day };
}

export function toDates({ precision, start, end, ...kept }: EventDates): DatesDraft {
  return { precision, start: toMoment(start), end: toMoment(end), kept };
}

/** The dates after a change. What a source said of other days does not bear out the new ones. */
export function reviseDates(dates: DatesDraft, part: Partial<DatesDraft>): DatesDraft {
  const revised = { ...dates, ...part };
  return agree(dates, revised, ["precision", "start", "end"]) ? revised : { ...revised, kept: STATED };
}

/** First and last day as ISO strings; empty where a part is missing or makes no date. */
export function fromDates({ precision, start, end, kept }: DatesDraft) {
  const last = hasEnd({ precision, end }) ? end : start;
  return { precision, start: edge(precision, start, "start"), end: edge(precision, last, "end"), ...kept };
}

/**
 * What the field of a day shows: the day, or what was written of it.
 *
 * @example
 * textOf({ year: "2027", month: "04", day: "" }); // "2027-04"
 */
export function textOf({ year, month, day }: Moment): string {
  return [year, month, day].filter((part) => part !== "").join("-");
}

/** Whether an end is written, be it half; else the event ends with the day, month, quarter or year it starts in. */
export function hasEnd({ precision, end }: Pick<DatesDraft, "precision" | "end">): boolean {
  if (precision === "day") return textOf(end).trim() !== "";
  return end.year.trim() !== "" || (precision !== "year" && end.month !== "");
}

function edge(precision: DatePrecision, moment: Moment, side: "start" | "end"): string {
  if (precision === "day") return isPlainDate(textOf(moment)) ? textOf(moment) : "";
  const month = precision === "year" ? "01" : moment.month;
  const first = PlainDate.safeParse(`${moment.year.trim()}-${month}-01`);
  return first.success ? spanOf(precision, first.data)[side] : "";
}
