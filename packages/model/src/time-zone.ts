import * as z from "zod";
import type { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";

/** The zone the programme lives in. */
export const HOME_TIME_ZONE = "Asia/Ho_Chi_Minh";

// Browsers report the zone of Viet Nam under its older name.
const OLD_NAMES: Readonly<Record<string, string>> = { "Asia/Saigon": HOME_TIME_ZONE };

// Intl takes a name in any case; other readers of our data may not.
function isKnownZone(zone: string): boolean {
  try {
    const resolved = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
    return resolved === zone || resolved.toLowerCase() !== zone.toLowerCase();
  } catch {
    return false;
  }
}

/** An IANA time zone by name (`Asia/Ho_Chi_Minh`); offsets such as `+07:00` are refused, `Asia/Saigon` is renamed. */
export const TimeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, { error: "an IANA time zone name such as Asia/Ho_Chi_Minh" })
  .overwrite((zone) => OLD_NAMES[zone] ?? zone)
  .refine(isKnownZone, { error: "no such time zone" })
  .meta(meaning("TimeZone", "An IANA time zone name.", "Tên múi giờ IANA."));
export type TimeZone = z.infer<typeof TimeZone>;

/** A time of day, `HH:MM`, 00:00 to 23:59, in the event's zone. */
export const LocalTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: "a time of day such as 08:30" })
  .meta(meaning("LocalTime", "A time of day, HH:MM.", "Giờ trong ngày, HH:MM."));
export type LocalTime = z.infer<typeof LocalTime>;

function wallClock(instant: number, zone: TimeZone): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
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
