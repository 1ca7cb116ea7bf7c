import { type EventSummary, overlap, type Period, subjectOf } from "@wps/model";
import { type GeneratedEvent, generatedEvents } from "../generated-events.ts";

/** The year that both calendars show. */
export const YEAR = 2026;

/** So many made-up events of one year, as a list of the app has them. */
export function eventsOfYear(count: number): EventSummary[] {
  return generatedEvents({ count, from: `${YEAR}-01-01`, to: `${YEAR}-12-31` }).map(toSummary);
}

/** The events that fall into a period. */
export const eventsIn = (period: Period, events: readonly EventSummary[]): EventSummary[] =>
  events.filter(({ dates }) => overlap(dates, period));

function toSummary({ id, event }: GeneratedEvent): EventSummary {
  const { kind, title, dates, timeZone, format, place, status, publication, sensitivity } = event;
  const { sessions, organisations, taskLinks } = event;
  return {
    ...{ id, origin: "organiser", kind, title, dates, timeZone, format, place, status, publication, sensitivity },
    ...{ sessions, organisations, taskLinks, funders: [...subjectOf(event).funders], revision: 1 },
  };
}
