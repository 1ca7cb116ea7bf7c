import type { EventSummary } from "@wps/model";

/** Events of one year, in the order given. */
export interface Year {
  readonly year: string;
  readonly events: readonly EventSummary[];
}

/**
 * A list of events cut where the year of their first day changes.
 *
 * @example
 * byYear([inMarch2025, inFebruary2025, inJuly2024]).map((group) => group.year); // ["2025", "2024"]
 */
export function byYear(events: readonly EventSummary[]): Year[] {
  const yearOf = (event: EventSummary) => event.dates.start.slice(0, 4);
  const years = [...new Set(events.map(yearOf))];
  return years.map((year) => ({ year, events: events.filter((event) => yearOf(event) === year) }));
}
