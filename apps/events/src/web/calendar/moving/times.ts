import {
  differencesOf,
  type EventMove,
  type EventSummary,
  enteredOf,
  isSame,
  type Language,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  reschedule,
} from "@wps/model";
import { sayDates } from "../../language/dates.ts";

type Times = Pick<EventSummary, "dates" | "place" | "sessions">;

/** A move of an event that the calendar shows, and why, where somebody said so. */
export interface AskedMove {
  /** The entry by which it was moved: the event or one of its sessions. */
  readonly entry: string;
  readonly event: EventSummary;
  readonly move: EventMove;
  readonly reason?: { readonly text: string; readonly language: Language } | undefined;
}

/** Whether an event is at the same times as another version of it. */
export function sameTimes(a: Times, b: Times): boolean {
  const timesOf = ({ dates, sessions }: Times) =>
    JSON.stringify([
      dates.precision,
      dates.start,
      dates.end,
      sessions.map(({ id, date, hours }) => [id, date, hours?.start, hours?.end].join(" ")).sort(),
    ]);
  return timesOf(a) === timesOf(b);
}

/** What a version of the event says in a list of events. */
export function withTimesOf<Summary extends EventSummary>(
  summary: Summary,
  { dates, place, sessions }: Times,
): Summary {
  return { ...summary, dates, place, sessions };
}

/**
 * What to send for a move of the event as it is kept; nothing where it cannot be moved so. A reason joins what is said
 * about how the event differs from its plan.
 */
export function draftOf(kept: ProgrammeEvent, { move, reason }: AskedMove): NewProgrammeEvent | undefined {
  const result = reschedule(enteredOf(kept), move);
  if (result.status === "refused") return undefined;
  if (reason === undefined) return result.event;
  const others = result.event.deviations.filter(({ fact }) => fact !== "dates");
  return { ...result.event, deviations: [...others, { fact: "dates", reason: { [reason.language]: reason.text } }] };
}

/**
 * What to send to take back what was done to an event: what changed as it was before, and all else as it is now. Nothing
 * where somebody has changed the same since.
 */
export function takenBack(
  { before, after }: { readonly before: ProgrammeEvent; readonly after: ProgrammeEvent },
  now: ProgrammeEvent,
): NewProgrammeEvent | undefined {
  const draft = enteredOf(now);
  const done = differencesOf(enteredOf(before), enteredOf(after));
  if (done.some(({ part, after }) => !isSame(draft[part], after))) return undefined;
  return { ...draft, ...Object.fromEntries(done.map(({ part, before }) => [part, before])) };
}

/** When the event is, or where only one session moved, when that one is: `20–21/2/2025`, `20/2/2025, 08:30–11:30`. */
export function sayTime(event: Times, move: EventMove, language: Language): string {
  if (move.kind !== "session" || event.sessions.length < 2) return withHours(event, sayDates(event.dates, language));
  const session = event.sessions.find(({ id }) => id === move.session);
  if (session === undefined) return sayDates(event.dates, language);
  const day = sayDates({ precision: "day", start: session.date, end: session.date }, language);
  return withHours({ sessions: [session] }, day);
}

function withHours({ sessions }: Pick<Times, "sessions">, days: string): string {
  const hours = sessions.length === 1 ? sessions[0]?.hours : undefined;
  return hours === undefined ? days : `${days}, ${hours.start}–${hours.end}`;
}
