import type { CourseRun } from "../course-run.js";
import { addDays, daysBetween, type PlainDate } from "../date.js";
import type { NewProgrammeEvent } from "../event.js";
import type { MoveObstacle } from "../reschedule.js";
import { reschedule } from "../reschedule.js";
import type { BilingualLine } from "../text.js";
import { withoutSources } from "./cited.js";

/** To which days a run is copied, and as which run. */
export interface CopyTo {
  /** The first day that is wished for; it is the one that is due where the copy is a run of a course. */
  readonly start: PlainDate;
  readonly run?: Pick<CourseRun, "course" | "number">;
  /** Puts days, in order, onto days on which people work, in the same order; without it they stay as they are. */
  readonly onWorkingDays?: (days: readonly PlainDate[]) => readonly PlainDate[];
}

/** What a run is called before its number, in titles of both languages. */
const RUN_WORDS = "khóa|khoá|đợt|lớp|lần|course|class|run|round|cohort|batch";

/**
 * A title that says which run it is of, for another run: the number after a word such as "Khóa" is the new one; a title without
 * such a number stays as it is.
 *
 * @example
 * titleOfRun({ vi: "Tập huấn hòa giải – Khóa 3" }, 3, 4); // { vi: "Tập huấn hòa giải – Khóa 4" }
 */
export function titleOfRun(title: BilingualLine, from: number, to: number): BilingualLine {
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}])((?:${RUN_WORDS})(?:\\s+(?:số|no\\.?))?\\s+)0*${from}(?![\\p{L}\\p{N}]|[.,/]\\p{N})`,
    "iu",
  );
  const say = (text: string) => text.normalize("NFC").replace(named, `$1${to}`);
  const { vi, en } = title;
  return { ...(vi !== undefined && { vi: say(vi) }), ...(en !== undefined && { en: say(en) }) };
}

/** A copy to save, or why there is none. */
export type Copied =
  | { readonly status: "copied"; readonly event: NewProgrammeEvent }
  | { readonly status: "refused"; readonly because: MoveObstacle };

const NOT_GIVEN = { status: "not-given" } as const;

/**
 * The same again on other days: what is planned is copied, and nothing of what was counted, paid, published or found in sources.
 * Days of sessions keep their distances but where they are put onto working days.
 *
 * @example
 * copiedRun(enteredOf(event), { start: "2027-03-01" }).status; // "copied"
 */
export function copiedRun(of: NewProgrammeEvent, { start, run, onWorkingDays }: CopyTo): Copied {
  const moved = reschedule(of, { kind: "event", days: daysBetween(of.dates.start, start) });
  if (moved.status === "refused") return moved;
  const { event } = moved;
  const { dates, sessions } = onWorkingDays ? onDays(event, onWorkingDays) : event;
  const { statusReason, budget, cost, run: ofRun, ...planned } = event;
  return {
    status: "copied",
    event: {
      ...planned,
      dates,
      sessions: sessions.map(({ id, ...session }) => session),
      ...(run && { run: { ...run, due: start } }),
      ...(run && ofRun && { title: titleOfRun(event.title, ofRun.number, run.number) }),
      titleBasis: "described",
      place: withoutSources(event.place),
      organisations: withoutSources(event.organisations),
      taskLinks: withoutSources(event.taskLinks),
      status: event.status === "idea" ? "idea" : "planned",
      publication: "draft",
      headcounts: NOT_GIVEN,
      funding: NOT_GIVEN,
      outcomes: NOT_GIVEN,
      deviations: [],
      variants: [],
      sources: [],
    },
  };
}

/** Dates and sessions once each day has its working day. */
function onDays(
  { dates, sessions }: Pick<NewProgrammeEvent, "dates" | "sessions">,
  onWorkingDays: NonNullable<CopyTo["onWorkingDays"]>,
): Pick<NewProgrammeEvent, "dates" | "sessions"> {
  const held = new Set(sessions.map(({ date }) => date));
  const wished = held.size > 0 ? [...held].sort() : everyDay(dates.start, dates.end);
  const given = onWorkingDays(wished);
  const dayOf = (day: PlainDate) => given[wished.indexOf(day)] ?? day;
  const [first = dates.start, last = dates.end] = [given.at(0), given.at(-1)];
  const before = daysBetween(dates.start, wished.at(0) ?? dates.start);
  const after = daysBetween(wished.at(-1) ?? dates.end, dates.end);
  return {
    dates: { ...dates, start: addDays(first, -before), end: addDays(last, after), basis: "stated" },
    sessions: sessions.map((session) => ({ ...session, date: dayOf(session.date) })),
  };
}

function everyDay(start: PlainDate, end: PlainDate): PlainDate[] {
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, day) => addDays(start, day));
}
