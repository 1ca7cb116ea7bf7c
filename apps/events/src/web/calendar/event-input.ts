import type { EventInput } from "@fullcalendar/react";
import { addDays, instantAt, type Period } from "@wps/model";
import type { CalendarEntry } from "./entries.ts";

/**
 * An entry as FullCalendar takes it: whole days end before the day after, hours are instants.
 *
 * @param url where the entry leads
 */
export function toEventInput(entry: CalendarEntry, url: string): EventInput {
  const { id, start, end, hours } = entry;
  if (hours === undefined) return { id, url, allDay: true, start, end: addDays(end, 1) };
  return {
    id,
    url,
    allDay: false,
    start: instantAt(start, hours.start, hours.timeZone),
    end: instantAt(end, hours.end, hours.timeZone),
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
