import { type EventSummary, overlap, type Period, type PlainDate, type Session } from "@wps/model";

/** What the calendar puts on its days: a whole event, or one of its sessions. */
export interface CalendarEntry {
  readonly id: string;
  readonly event: EventSummary;
  /** The first day. */
  readonly start: PlainDate;
  /** The last day, included. */
  readonly end: PlainDate;
  /** The session that it is; absent where it is the whole event. */
  readonly session?: Session;
  /** Which session this is, where the event has more than one. */
  readonly part?: EntryPart;
}

/** The place of a session among its event's: the second day of two, or the third sitting of four. */
export interface EntryPart {
  readonly unit: "day" | "session";
  readonly number: number;
  readonly of: number;
}

/**
 * The entries of the events whose days are known: one for each session, or one from the first to the last day
 * where no sessions are known. An event known only to its month or longer is on no day.
 *
 * @example
 * toEntries([twoDayWorkshop]).map((entry) => entry.start); // ["2025-02-20", "2025-02-21"]
 */
export function toEntries(events: readonly EventSummary[]): CalendarEntry[] {
  return events.filter(isDated).flatMap((event) => {
    if (event.sessions.length === 0) return [{ id: event.id, event, start: event.dates.start, end: event.dates.end }];
    const sessions = event.sessions.toSorted(inTime);
    return sessions.map((session, index) => toSessionEntry(event, session, partOf(sessions, index)));
  });
}

/**
 * The events that fall somewhere in a period, though nobody knows on which of its days.
 *
 * @example
 * undatedIn({ start: "2022-06-01", end: "2022-06-30" }, [someDayInJune2022]).length; // 1
 */
export function undatedIn(period: Period, events: readonly EventSummary[]): EventSummary[] {
  return events.filter((event) => !isDated(event) && overlap(event.dates, period));
}

const isDated = (event: EventSummary): boolean => event.dates.precision === "day";

const inTime = (a: Session, b: Session): number => (timeOf(a) < timeOf(b) ? -1 : 1);
const timeOf = (session: Session): string => `${session.date} ${session.hours?.start ?? ""}`;

function toSessionEntry(event: EventSummary, session: Session, part: EntryPart | undefined): CalendarEntry {
  return {
    id: session.id,
    event,
    start: session.date,
    end: session.date,
    session,
    ...(part && { part }),
  };
}

function partOf(sessions: readonly Session[], index: number): EntryPart | undefined {
  if (sessions.length === 1) return undefined;
  const days = new Set(sessions.map((session) => session.date));
  const unit = days.size === sessions.length ? "day" : "session";
  return { unit, number: index + 1, of: sessions.length };
}
