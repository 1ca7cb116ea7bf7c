import { addDays, type LocalTime, type PlainDate } from "@wps/model";

/** Days, or hours of one day, that somebody chose for a new event, as the address of its form says them. */
export interface Selection {
  readonly date: PlainDate;
  readonly end?: PlainDate;
  readonly from?: LocalTime;
  readonly to?: LocalTime;
}

/**
 * What was chosen between two points of the calendar, as FullCalendar writes them; the second is no longer part of it.
 *
 * @example
 * selectionOf("2027-03-15", "2027-03-17"); // { date: "2027-03-15", end: "2027-03-16" }
 * selectionOf("2027-03-15T09:00:00+07:00", "2027-03-15T11:30:00+07:00"); // { date: "2027-03-15", from: "09:00", to: "11:30" }
 */
export function selectionOf(start: string, end: string): Selection {
  const [date, from] = [start.slice(0, 10), start.slice(11, 16)];
  const [after, to] = [end.slice(0, 10), end.slice(11, 16)];
  if (from === "" || to === "") return daysFrom(date, addDays(after, -1));
  if (date === after) return { date, from, to };
  // No session lasts over midnight: of hours on several days only the days are meant.
  return daysFrom(date, to === "00:00" ? addDays(after, -1) : after);
}

const daysFrom = (date: PlainDate, end: PlainDate): Selection => (end > date ? { date, end } : { date });
