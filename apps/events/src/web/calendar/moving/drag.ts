import { addDays, type EventMove, type Hours, type LocalTime } from "@wps/model";
import type { CalendarEntry } from "../entries.ts";

/** How far something was dragged on the calendar. */
export interface Drag {
  readonly days: number;
  readonly minutes: number;
}

const DAY_MINUTES = 24 * 60;

/**
 * The move that a drag of an entry asks for: of its whole event, or where the entry is a session, of that session.
 *
 * @returns `undefined` where the session would last over midnight, which no session can
 */
export function moveOfDrag(entry: CalendarEntry, drag: Drag): EventMove | undefined {
  const { session } = entry;
  if (session === undefined) return { kind: "event", days: drag.days };
  const date = addDays(entry.start, drag.days);
  if (session.hours === undefined) return { kind: "session", session: session.id, date };
  const start = minutesOf(session.hours.start) + drag.minutes;
  const length = minutesOf(session.hours.end) - minutesOf(session.hours.start);
  const day = Math.floor(start / DAY_MINUTES);
  const hours = hoursFrom(start - day * DAY_MINUTES, length);
  return hours && { kind: "session", session: session.id, date: addDays(date, day), hours };
}

/** The move that a drag of an entry's end asks for: another last day of the event, or another end of the session. */
export function moveOfStretch(entry: CalendarEntry, drag: Drag): EventMove | undefined {
  const { session } = entry;
  if (session === undefined) return { kind: "dates", start: entry.start, end: addDays(entry.end, drag.days) };
  if (session.hours === undefined) return undefined;
  const from = minutesOf(session.hours.start);
  const hours = hoursFrom(from, minutesOf(session.hours.end) + drag.minutes - from);
  return hours && { kind: "session", session: session.id, date: session.date, hours };
}

/**
 * Hours of the same length from another time on.
 *
 * @returns `undefined` where they would last over midnight
 * @example
 * hoursAt("14:00", { start: "08:30", end: "11:30" }); // { start: "14:00", end: "17:00" }
 */
export function hoursAt(start: LocalTime, { start: from, end }: Hours): Hours | undefined {
  return hoursFrom(minutesOf(start), minutesOf(end) - minutesOf(from));
}

function hoursFrom(start: number, length: number): Hours | undefined {
  if (length <= 0 || start < 0 || start + length >= DAY_MINUTES) return undefined;
  return { start: clockOf(start), end: clockOf(start + length) };
}

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockOf = (minutes: number): LocalTime =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
