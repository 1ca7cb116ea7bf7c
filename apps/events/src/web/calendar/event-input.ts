import type { EventInput } from "@fullcalendar/react";
import { addDays, type Period } from "@wps/model";
import { atHome } from "./at-home.ts";
import type { CalendarEntry } from "./entries.ts";

/**
 * An entry as FullCalendar takes it: whole days end before the day after, hours are those in Viet Nam. An event can be stretched
 * by its days and a session by its hours; the days of an event with sessions follow from these.
 *
 * @param isMovable whether the reader may drag it
 */
export function toEventInput({ id, start, end, session, event }: CalendarEntry, isMovable: boolean): EventInput {
  const drag = { startEditable: isMovable, durationEditable: isMovable && (!session || session.hours !== undefined) };
  if (session?.hours === undefined) return { id, ...drag, allDay: true, start, end: addDays(end, 1) };
  return {
    id,
    ...drag,
    allDay: false,
    start: atHome(start, session.hours.start, event.timeZone),
    end: atHome(end, session.hours.end, event.timeZone),
  };
}

/**
 * An entry as a list takes it: once, on its first day that the list shows, however many days it lasts.
 *
 * @example
 * onFirstDayIn(november, { ...course, start: "2024-10-28", end: "2024-11-15" }).start; // "2024-11-01"
 */
export function onFirstDayIn(period: Period, entry: CalendarEntry): CalendarEntry {
  if (entry.start >= period.start) return { ...entry, end: entry.start };
  return { ...entry, start: period.start, end: period.start };
}
