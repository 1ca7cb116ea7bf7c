import { HOME_TIME_ZONE, instantAt } from "@wps/model";
import type { CalendarEntry } from "./entries.ts";

/** Hours of a day, `HH:MM`; the end may be `24:00`. */
export interface ShownHours {
  readonly start: string;
  readonly end: string;
}

const WORKING_DAY: ShownHours = { start: "07:00", end: "19:00" };
const WHOLE_DAY: ShownHours = { start: "00:00", end: "24:00" };

// Swedish writes times as ISO 8601 does.
const clockAtHome = new Intl.DateTimeFormat("sv", { timeZone: HOME_TIME_ZONE, hour: "2-digit", minute: "2-digit" });

/**
 * The hours, in Viet Nam, that have to be shown for all entries to be seen: the working day, or more.
 *
 * @example
 * shownHours([eveningSession]); // { start: "07:00", end: "21:30" }
 */
export function shownHours(entries: readonly CalendarEntry[]): ShownHours {
  const spans = entries.flatMap(({ start, end, hours }) => {
    if (hours === undefined) return [];
    return {
      start: clockAtHome.format(instantAt(start, hours.start, hours.timeZone)),
      end: clockAtHome.format(instantAt(end, hours.end, hours.timeZone)),
    };
  });
  if (spans.some((span) => span.end <= span.start)) return WHOLE_DAY;
  const starts = [WORKING_DAY, ...spans].map((span) => span.start).toSorted();
  const ends = [WORKING_DAY, ...spans].map((span) => span.end).toSorted();
  return { start: starts.at(0) ?? WHOLE_DAY.start, end: ends.at(-1) ?? WHOLE_DAY.end };
}
