import type { EventSummary, PlainDate } from "@wps/model";

/** A place in the order of events: the first day, then the identifier. */
export interface Position {
  readonly start: PlainDate;
  readonly id: string;
}

export function cursorOf(event: EventSummary): string {
  return `${event.dates.start}_${event.id}`;
}

export function positionAt(cursor: string): Position {
  return { start: cursor.slice(0, 10), id: cursor.slice(11) };
}
