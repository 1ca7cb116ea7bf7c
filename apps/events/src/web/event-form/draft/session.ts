import { addDays, daysBetween, daysOf, isPlainDate, type NewSession, type Period, SessionFormat } from "@wps/model";
import { z } from "zod";
import { BilingualDraft, fromOptionalBilingual, NO_TEXT, toBilingual } from "./bilingual.ts";
import { nextRow } from "./rows.ts";

/** A session as inputs hold it; both times empty where the hours are not known. */
export const SessionDraft = z.strictObject({
  row: z.int(),
  id: z.string().optional(),
  /** A day, or what was written instead of one. */
  date: z.string(),
  start: z.string(),
  end: z.string(),
  title: BilingualDraft,
  /** Empty where there is none; drafts from before there were rooms say nothing of them. */
  room: z.string().default(""),
  format: z.union([SessionFormat, z.literal("")]).default(""),
  /** What of its course it teaches; empty where that is nothing in particular. */
  module: z.string().default(""),
});
export type SessionDraft = z.infer<typeof SessionDraft>;

/** The longest event for which one press makes the sessions; beyond it a list a day helps nobody. */
export const LONGEST_DAILY = 31;

export function toSession({ id, date, hours, title, room, format, module }: NewSession): Omit<SessionDraft, "row"> {
  return {
    ...(id !== undefined && { id }),
    date,
    start: hours?.start ?? "",
    end: hours?.end ?? "",
    title: toBilingual(title),
    room: room ?? "",
    format: format ?? "",
    module: module ?? "",
  };
}

export function fromSession({ id, date, start, end, title, room, format, module }: SessionDraft) {
  return {
    id,
    date,
    hours: start === "" && end === "" ? undefined : { start, end },
    title: fromOptionalBilingual(title),
    room: room === "" ? undefined : room,
    format: format === "" ? undefined : format,
    module: module === "" ? undefined : module,
  };
}

export function newSession(date: string, hours = { start: "", end: "" }): Omit<SessionDraft, "row"> {
  return { date, ...hours, title: NO_TEXT, room: "", format: "", module: "" };
}

/**
 * The sessions with one added for every day of the event that has none, in the order of the days. What is there stays.
 *
 * @param hours the hours of the new sessions; empty strings where they are not known
 */
export function oneEachDay(
  sessions: readonly SessionDraft[],
  dates: Period,
  hours: { start: string; end: string },
): SessionDraft[] {
  const missing = daysOf(dates).filter((day) => !sessions.some((session) => session.date === day));
  const first = nextRow(sessions);
  const added = missing.map((day, index) => ({ ...newSession(day, hours), row: first + index }));
  return [...sessions, ...added].sort((a, b) => a.date.localeCompare(b.date));
}

/** Whether some session lies outside the event's dates, as happens when the event is moved. */
export function anyOutside(sessions: readonly SessionDraft[], dates: Period): boolean {
  return sessions.some(({ date }) => isPlainDate(date) && (date < dates.start || date > dates.end));
}

/** The sessions moved together, so that the earliest falls on the event's first day. */
export function moveTo(sessions: readonly SessionDraft[], firstDay: string): SessionDraft[] {
  const dated = sessions.map(({ date }) => date).filter(isPlainDate);
  const earliest = dated.toSorted()[0];
  if (earliest === undefined) return [...sessions];
  const days = daysBetween(earliest, firstDay);
  return sessions.map((session) =>
    isPlainDate(session.date) ? { ...session, date: addDays(session.date, days) } : session,
  );
}
