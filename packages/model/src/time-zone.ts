import * as z from "zod";
import type { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { isKnownZone, presentName } from "./zone-name.js";

/** The zone the programme lives in. */
export const HOME_TIME_ZONE = "Asia/Ho_Chi_Minh";

/**
 * An IANA time zone by its present name, letter for letter: `Asia/Ho_Chi_Minh` or `UTC`. A name of old that browsers
 * report, such as `Asia/Saigon`, is replaced by the present one; other aliases and offsets such as `+07:00` are refused.
 */
export const TimeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, { error: "an IANA time zone name such as Asia/Ho_Chi_Minh", abort: true })
  .overwrite(presentName)
  .refine(isKnownZone, { error: "no such time zone" })
  .meta(meaning("TimeZone", "An IANA time zone name.", "Tên múi giờ IANA."));
export type TimeZone = z.infer<typeof TimeZone>;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time of day, `HH:MM`, 00:00 to 23:59, in the event's zone. */
export const LocalTime = z
  .string()
  .regex(TIME, { error: "a time of day such as 08:30" })
  .meta(meaning("LocalTime", "A time of day, HH:MM.", "Giờ trong ngày, HH:MM."));
export type LocalTime = z.infer<typeof LocalTime>;

/**
 * Whether a text is a time of day.
 *
 * @example
 * isLocalTime("08:30"); // true
 * isLocalTime("24:00"); // false
 */
export function isLocalTime(text: string): boolean {
  return TIME.test(text);
}

// To make such a clock takes far longer than to read it, and a feed reads thousands of times.
const clocks = new Map<TimeZone, Intl.DateTimeFormat>();

function clockOf(zone: TimeZone): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(zone, clock);
  return clock;
}

function wallClock(instant: number, zone: TimeZone): number {
  const parts = clockOf(zone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/**
 * The instant at which clocks in a zone show a day and time, in milliseconds since 1970-01-01T00:00Z.
 * A time that a zone skips in spring is read with the offset before the change.
 *
 * @example
 * instantAt("2025-02-20", "08:30", "Asia/Ho_Chi_Minh"); // Date.UTC(2025, 1, 20, 1, 30)
 */
export function instantAt(date: PlainDate, time: LocalTime, zone: TimeZone): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const before = asUtc - (wallClock(asUtc - 86_400_000, zone) - (asUtc - 86_400_000));
  if (wallClock(before, zone) === asUtc) return before;
  const after = asUtc - (wallClock(asUtc + 86_400_000, zone) - (asUtc + 86_400_000));
  return wallClock(after, zone) === asUtc ? after : before;
}

/**
 * The day it is in a zone at an instant.
 *
 * @param instant milliseconds since 1970-01-01T00:00Z
 * @example
 * dayAt(Date.UTC(2025, 1, 19, 18), "Asia/Ho_Chi_Minh"); // "2025-02-20"
 */
export function dayAt(instant: number, zone: TimeZone): PlainDate {
  return new Date(wallClock(instant, zone)).toISOString().slice(0, 10);
}
