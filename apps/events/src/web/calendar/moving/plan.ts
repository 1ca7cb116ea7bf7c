import { daysBetween, type EventMove, isLocalTime, type PlainDate } from "@wps/model";
import type { CalendarEntry } from "../entries.ts";
import { hoursAt } from "./drag.ts";

/** Which of the two things that dragging does: to move, or to make longer or shorter. */
export type Intent = "move" | "length";

/** A move as its dialog holds it. */
export interface MovePlan {
  readonly intent: Intent;
  /** Of several sessions: whether the whole event moves, or the one session. */
  readonly scope: "event" | "session";
  /** The new day, or the new last day; absent while the field holds none. */
  readonly day: PlainDate | undefined;
  /** The new time, of the beginning or of the end, as it is typed; empty where the hours are not known. */
  readonly time: string;
}

/** Whether something can be made longer or shorter: the days of an event without sessions, or known hours. */
export const isStretchable = ({ session }: CalendarEntry): boolean =>
  session === undefined || session.hours !== undefined;

/** Where the dialog starts: with the entry as it is, or with what was dragged. Of several sessions all are meant. */
export function planFor(entry: CalendarEntry, intent: Intent, dragged?: EventMove): MovePlan {
  const hours = dragged?.kind === "session" ? dragged.hours : entry.session?.hours;
  return {
    intent,
    scope: entry.part === undefined && entry.session ? "session" : "event",
    day: dayOf(entry, intent, dragged),
    time: (intent === "move" ? hours?.start : hours?.end) ?? "",
  };
}

function dayOf({ start, end }: CalendarEntry, intent: Intent, dragged: EventMove | undefined): PlainDate {
  if (dragged?.kind === "session") return dragged.date;
  if (dragged?.kind === "dates") return intent === "move" ? dragged.start : dragged.end;
  return intent === "move" ? start : end;
}

/** The move that is planned, or what is still wrong with the plan. */
export function moveOfPlan(entry: CalendarEntry, plan: MovePlan): EventMove | "incomplete" | "over-midnight" {
  const { intent, scope, day, time } = plan;
  const { session } = entry;
  if (day === undefined) return "incomplete";
  if (intent === "length" && session === undefined) return { kind: "dates", start: entry.start, end: day };
  if (intent === "move" && (session === undefined || scope === "event")) {
    return { kind: "event", days: daysBetween(entry.start, day) };
  }
  if (session === undefined) return "incomplete";
  const to = { kind: "session", session: session.id, date: intent === "move" ? day : session.date } as const;
  if (session.hours === undefined) return to;
  if (!isLocalTime(time)) return "incomplete";
  const hours = intent === "move" ? hoursAt(time, session.hours) : { start: session.hours.start, end: time };
  return hours === undefined ? "over-midnight" : { ...to, hours };
}
