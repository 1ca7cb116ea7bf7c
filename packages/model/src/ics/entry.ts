import type { DateArray } from "ics";
import { addDays, type PlainDate } from "../date.js";
import type { ProgrammeEvent } from "../event.js";
import type { Session } from "../session.js";
import { type Language, wordingIn } from "../text.js";
import { instantAt, type TimeZone } from "../time-zone.js";
import { PHRASES, spanMark } from "./phrases.js";

/** One entry of a calendar: an event as a whole, or one of its sessions. */
export interface Entry {
  readonly uid: string;
  /** The event, when the entry is one of its sessions. */
  readonly partOf?: string;
  readonly title: string;
  /** Year, month and day of a whole day; with hour and minute a time in UTC. */
  readonly start: DateArray;
  /** The first moment or day after the entry. */
  readonly end: DateArray;
  /** Whether hours are known. Without them nobody must look busy all day. */
  readonly timed: boolean;
}

type Stretch = Pick<Entry, "start" | "end" | "timed">;

/**
 * The entries of an event: one for each session, or a single one over its days when it has none. A date known to
 * the month, quarter or year covers the span, and the title says so.
 *
 * @throws {RangeError} when the hours of a session do not exist in its zone
 * @example
 * toEntries(event, "en").map((entry) => entry.start); // [[2027, 3, 15, 1, 30], [2027, 3, 16]]
 */
export function toEntries(event: ProgrammeEvent, language: Language): Entry[] {
  const { dates, sessions, timeZone } = event;
  const title = [
    PHRASES[language].marks[event.status],
    wordingIn(event.title, language).text,
    spanMark(dates, language),
  ]
    .filter((part) => part !== undefined)
    .join(" ");
  if (sessions.length === 0) return [{ uid: event.id, title, ...wholeDays(dates.start, dates.end) }];
  return sessions.map((session) => ({
    uid: session.id,
    partOf: event.id,
    title: session.title === undefined ? title : `${title}: ${wordingIn(session.title, language).text}`,
    ...stretchOf(session, timeZone),
  }));
}

function stretchOf({ date, hours }: Session, zone: TimeZone): Stretch {
  if (hours === undefined) return wholeDays(date, date);
  const start = instantAt(date, hours.start, zone);
  const end = instantAt(date, hours.end, zone);
  if (end <= start) throw new RangeError(`${hours.start}–${hours.end} on ${date} is no time in ${zone}`);
  return { start: toUtc(start), end: toUtc(end), timed: true };
}

function wholeDays(first: PlainDate, last: PlainDate): Stretch {
  return { start: toDay(first), end: toDay(addDays(last, 1)), timed: false };
}

function toDay(date: PlainDate): DateArray {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}

function toUtc(instant: number): DateArray {
  const at = new Date(instant);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}
