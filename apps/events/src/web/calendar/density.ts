import { addDays, overlap, type Period, type PlainDate } from "@wps/model";
import type { CalendarEntry } from "./entries.ts";

/**
 * How many events are on each day of a period; days without any are left out. An event with several sessions on one
 * day is one event.
 *
 * @example
 * eventsPerDay(february, twoDayWorkshopEntries).get("2025-02-20"); // 1
 */
export function eventsPerDay(period: Period, entries: readonly CalendarEntry[]): ReadonlyMap<PlainDate, number> {
  const events = new Map<PlainDate, Set<string>>();
  for (const { event, start, end } of entries) {
    const last = end < period.end ? end : period.end;
    for (let day = start < period.start ? period.start : start; day <= last; day = addDays(day, 1)) {
      const there = events.get(day) ?? new Set();
      events.set(day, there.add(event.id));
    }
  }
  return new Map([...events].map(([day, there]) => [day, there.size]));
}

/** How many events are on the days of a period. */
export function eventsIn(period: Period, entries: readonly CalendarEntry[]): number {
  return new Set(entries.filter((entry) => overlap(entry, period)).map((entry) => entry.event.id)).size;
}
