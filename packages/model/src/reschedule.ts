import { addDays, daysBetween, PlainDate } from "./date.js";
import { type EventDates, LONGEST_EVENT_DAYS } from "./event-dates.js";
import { lengthInDays } from "./period.js";
import { type EventPlace, provinceListOn } from "./place.js";
import type { Hours, NewSession, SessionId } from "./session.js";

/**
 * A change of when: the whole event by so many days, earlier where negative; its first and last day; or one of its
 * sessions, to a day and, where given, to other hours.
 */
export type EventMove =
  | { readonly kind: "event"; readonly days: number }
  | { readonly kind: "dates"; readonly start: PlainDate; readonly end: PlainDate }
  | { readonly kind: "session"; readonly session: SessionId; readonly date: PlainDate; readonly hours?: Hours };

/** Why an event cannot be moved so. */
export type MoveObstacle =
  /** Its dates are not known to the day. */
  | "undated"
  | "no-such-session"
  | "ends-before-it-starts"
  /** It would last longer than {@link LONGEST_EVENT_DAYS}. */
  | "too-long"
  /** A session would lie outside the first and the last day. */
  | "session-outside"
  /** Before 1900 or after 2199. */
  | "out-of-range";

/** What became of a move: the event as it would be, and whether its place had to give up the province; or why not. */
export type Rescheduled<Event> =
  | { readonly status: "moved"; readonly event: Event; readonly provinceDropped: boolean }
  | { readonly status: "refused"; readonly because: MoveObstacle };

interface Movable {
  readonly dates: EventDates;
  readonly place: EventPlace;
  readonly sessions: readonly NewSession[];
}

/**
 * An event at another time. Sessions go with the event and keep their distances. A session that is the only one takes
 * the event with it; of several, the first and the last take with them the day of the event that they stood on, and any
 * other only pushes it outwards.
 *
 * What a source said of the former days is not said of the new ones: `basis` becomes `stated`, sources and note go. A
 * province of a code list that is in force on neither new day goes as well; the name of the place stays.
 *
 * @example
 * reschedule(event, { kind: "event", days: 7 }).status; // "moved"
 * reschedule(event, { kind: "event", days: 100_000 }); // { status: "refused", because: "out-of-range" }
 */
export function reschedule<Event extends Movable>(event: Event, move: EventMove): Rescheduled<Event> {
  if (event.dates.precision !== "day") return { status: "refused", because: "undated" };
  const aim = aimOf(event, move);
  if (typeof aim === "string") return { status: "refused", because: aim };
  const because = obstacleTo(aim);
  if (because !== undefined) return { status: "refused", because };
  const dates = redated(event.dates, aim);
  const place = placeOn(event.place, dates);
  return {
    status: "moved",
    event: { ...event, dates, place, sessions: aim.sessions },
    provinceDropped: place !== event.place,
  };
}

interface Aim {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly sessions: NewSession[];
}

function aimOf(event: Movable, move: EventMove): Aim | MoveObstacle {
  switch (move.kind) {
    case "event":
      return shifted(event, move.days);
    case "dates":
      return { start: move.start, end: move.end, sessions: [...event.sessions] };
    case "session": {
      const { session: id, date, hours } = move;
      const session = event.sessions.find((one) => one.id === id);
      if (session === undefined) return "no-such-session";
      const moved = { ...session, date, ...(hours && { hours }) };
      const base = event.sessions.length === 1 ? shifted(event, daysBetween(session.date, date)) : undefined;
      const sessions = event.sessions.map((one) => (one === session ? moved : one));
      return { ...(base ?? edgesAfter(event, sessions)), sessions };
    }
  }
}

function shifted({ dates, sessions }: Movable, days: number): Aim {
  return {
    start: addDays(dates.start, days),
    end: addDays(dates.end, days),
    sessions: sessions.map((session) => ({ ...session, date: addDays(session.date, days) })),
  };
}

function edgesAfter(event: Movable, sessions: readonly NewSession[]): Pick<Aim, "start" | "end"> {
  const { start, end } = event.dates;
  const [first, last] = outermost(event.sessions);
  const [newFirst, newLast] = outermost(sessions);
  return {
    start: first === start || newFirst < start ? newFirst : start,
    end: last === end || newLast > end ? newLast : end,
  };
}

function outermost(sessions: readonly NewSession[]): [PlainDate, PlainDate] {
  const days = sessions.map((session) => session.date).toSorted();
  return [days.at(0) ?? "", days.at(-1) ?? ""];
}

function obstacleTo({ start, end, sessions }: Aim): MoveObstacle | undefined {
  const days = [start, end, ...sessions.map((session) => session.date)];
  if (days.some((day) => !PlainDate.safeParse(day).success)) return "out-of-range";
  if (end < start) return "ends-before-it-starts";
  if (sessions.some(({ hours }) => hours !== undefined && hours.end <= hours.start)) return "ends-before-it-starts";
  if (lengthInDays({ start, end }) > LONGEST_EVENT_DAYS) return "too-long";
  if (sessions.some(({ date }) => date < start || date > end)) return "session-outside";
  return undefined;
}

function redated(dates: EventDates, { start, end }: Aim): EventDates {
  if (start === dates.start && end === dates.end) return dates;
  return { precision: "day", start, end, basis: "stated" };
}

function placeOn(place: EventPlace, { start, end }: EventDates): EventPlace {
  if (place.status !== "known" || place.province === undefined) return place;
  const { province, ...rest } = place;
  return [provinceListOn(start), provinceListOn(end)].includes(province.list) ? place : rest;
}
