import type { DateArray } from "ics";
import { addDays, type PlainDate } from "../date.js";
import type { ProgrammeEvent } from "../event.js";
import type { RoomId } from "../room.js";
import type { Session } from "../session.js";
import { type Language, wordingIn } from "../text.js";
import { HOME_TIME_ZONE, instantAt, type LocalTime, type TimeZone } from "../time-zone.js";
import { PHRASES, spanMark } from "./phrases.js";

/** One entry of a calendar: an event as a whole, or one of its sessions. */
export interface Entry {
  readonly uid: string;
  /** The event, when the entry is one of its sessions. */
  readonly partOf?: string;
  readonly title: string;
  /** Where a session takes place. */
  readonly room?: RoomId;
  /** Year, month and day of a whole day; with hour and minute a time, in UTC or at home. */
  readonly start: DateArray;
  /** The first moment or day after the entry. */
  readonly end: DateArray;
  /** Which clock shows these times; none where hours are not known, and then nobody must look busy all day. */
  readonly clock?: "utc" | "home";
}

type Stretch = Pick<Entry, "start" | "end" | "clock">;

/** From this day on, clocks at home have always been seven hours ahead of UTC, as the one zone that feeds carry says. */
const HOME_OFFSET_SINCE = "1975-06-14";

/**
 * The entries of an event: one for each session, or a single one over its days when it has none. A date known to
 * the month, quarter or year covers the span, and the title says so. A sensitive event says only that it is there.
 *
 * @throws {RangeError} when the hours of a session do not exist in its zone
 * @example
 * toEntries(event, "en").map((entry) => entry.start); // [[2027, 3, 15, 8, 30], [2027, 3, 16]]
 */
export function toEntries(event: ProgrammeEvent, language: Language): Entry[] {
  const { dates, sessions, sensitivity, timeZone } = event;
  const phrases = PHRASES[language];
  const isOpen = sensitivity === "open";
  const title = [
    phrases.marks[event.status],
    isOpen ? wordingIn(event.title, language).text : phrases.busy,
    spanMark(dates, language),
  ]
    .filter((part) => part !== undefined)
    .join(" ");
  if (sessions.length === 0) return [{ uid: event.id, title, ...wholeDays(dates.start, dates.end) }];
  return sessions.map((session) => ({
    uid: session.id,
    partOf: event.id,
    title: isOpen && session.title !== undefined ? `${title}: ${wordingIn(session.title, language).text}` : title,
    ...(session.room !== undefined && { room: session.room }),
    ...stretchOf(session, timeZone),
  }));
}

function stretchOf({ date, hours }: Session, zone: TimeZone): Stretch {
  if (hours === undefined) return wholeDays(date, date);
  if (zone === HOME_TIME_ZONE && date >= HOME_OFFSET_SINCE) {
    const at = (time: LocalTime) => toTime(Date.parse(`${date}T${time}Z`));
    return { start: at(hours.start), end: at(hours.end), clock: "home" };
  }
  const start = instantAt(date, hours.start, zone);
  const end = instantAt(date, hours.end, zone);
  if (end <= start) throw new RangeError(`${hours.start}–${hours.end} on ${date} is no time in ${zone}`);
  return { start: toTime(start), end: toTime(end), clock: "utc" };
}

function wholeDays(first: PlainDate, last: PlainDate): Stretch {
  return { start: toDay(first), end: toDay(addDays(last, 1)) };
}

function toDay(date: PlainDate): DateArray {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}

function toTime(instant: number): DateArray {
  const at = new Date(instant);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}
