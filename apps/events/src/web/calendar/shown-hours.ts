import { atHome } from "./at-home.ts";
import type { CalendarEntry } from "./entries.ts";

/** Hours of a day, `HH:MM`; the end may be `24:00`. */
export interface ShownHours {
  readonly start: string;
  readonly end: string;
}

const WORKING_DAY: ShownHours = { start: "07:00", end: "19:00" };
const WHOLE_DAY: ShownHours = { start: "00:00", end: "24:00" };

/**
 * The hours, in Viet Nam, that have to be shown for all entries to be seen: the working day, or more.
 *
 * @example
 * shownHours([eveningSession]); // { start: "07:00", end: "21:30" }
 */
export function shownHours(entries: readonly CalendarEntry[]): ShownHours {
  const spans = entries.flatMap((entry) => hoursAtHome(entry) ?? []);
  if (spans.some((span) => span.end <= span.start)) return WHOLE_DAY;
  const starts = [WORKING_DAY, ...spans].map((span) => span.start).toSorted();
  const ends = [WORKING_DAY, ...spans].map((span) => span.end).toSorted();
  return { start: starts.at(0) ?? WHOLE_DAY.start, end: ends.at(-1) ?? WHOLE_DAY.end };
}

/** From when to when an entry lasts in Viet Nam, where its hours are known. */
export function hoursAtHome({ start, end, session, event: { timeZone } }: CalendarEntry): ShownHours | undefined {
  if (session?.hours === undefined) return undefined;
  return {
    start: atHome(start, session.hours.start, timeZone).slice(11),
    end: atHome(end, session.hours.end, timeZone).slice(11),
  };
}
