import { addDays, type PlainDate } from "../date.js";
import type { EventKind, NewProgrammeEvent } from "../event.js";
import type { Hours } from "../session.js";
import type { BilingualLine } from "../text.js";

/** A usual shape of an event, to begin a plan with. */
export interface EventTemplate {
  readonly code: string;
  readonly name: BilingualLine;
  readonly kind: EventKind;
  /** How many days it lasts. */
  readonly days: number;
  /** The hours of each day; a day without any takes no session. */
  readonly hours: readonly Hours[];
}

const MORNING: Hours = { start: "08:00", end: "11:30" };
const AFTERNOON: Hours = { start: "13:30", end: "16:30" };

/** The shapes that most events of the programme have. Hours are those of offices; nothing else is laid down. */
export const EVENT_TEMPLATES = [
  {
    code: "half-day-consultation",
    name: { vi: "Tham vấn nửa ngày", en: "Half-day consultation" },
    kind: "consultation",
    days: 1,
    hours: [MORNING],
  },
  {
    code: "two-day-workshop",
    name: { vi: "Hội thảo hai ngày", en: "Two-day workshop" },
    kind: "workshop",
    days: 2,
    hours: [MORNING, AFTERNOON],
  },
  {
    code: "training-of-trainers",
    name: { vi: "Tập huấn giảng viên nguồn", en: "Training of trainers" },
    kind: "training",
    days: 5,
    hours: [MORNING, AFTERNOON],
  },
  {
    code: "study-visit",
    name: { vi: "Khảo sát, học tập kinh nghiệm", en: "Study visit" },
    kind: "exchange",
    days: 3,
    hours: [],
  },
] as const satisfies readonly EventTemplate[];

/**
 * What a template lays down of an event that begins on a day.
 *
 * @param start its first day
 * @example
 * draftFrom(EVENT_TEMPLATES[1], "2027-03-01").sessions.length; // 4
 */
export function draftFrom(
  { kind, days, hours }: EventTemplate,
  start: PlainDate,
): Pick<NewProgrammeEvent, "kind" | "dates" | "sessions"> {
  const all = Array.from({ length: days }, (_, day) => addDays(start, day));
  return {
    kind,
    dates: { precision: "day", start, end: addDays(start, days - 1), basis: "stated" },
    sessions: all.flatMap((date) => hours.map((one) => ({ date, hours: one }))),
  };
}
