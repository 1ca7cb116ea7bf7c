import { addDays, daysBetween } from "../date.js";
import { type EventPart, isSame } from "../difference.js";
import { type EventId, enteredOf, type NewProgrammeEvent, type ProgrammeEvent } from "../event.js";
import { type EventStatus, hasTakenPlace } from "../event-status.js";
import { type MoveObstacle, reschedule } from "../reschedule.js";
import { withoutSources, withSourcesOf } from "./cited.js";
import { titleOfRun } from "./copied-run.js";
import { followedSessions, patternOf } from "./session-pattern.js";

/** Which runs of a series a change is for: the one that was edited, that and all later ones, or all. */
export type EditScope = "this" | "following" | "all";

/** A run that was edited, as it became. */
export interface RunEdit {
  readonly event: EventId;
  readonly after: NewProgrammeEvent;
  readonly scope: EditScope;
}

/** The parts of a run that others follow. What was counted, paid or published belongs to one run alone. */
export const SPREAD_PARTS = [
  "kind",
  "title",
  "titleBasis",
  "summary",
  "dates",
  "timeZone",
  "sessions",
  "format",
  "place",
  "organisations",
  "taskLinks",
  "expected",
  "sensitivity",
] as const satisfies readonly EventPart[];
/** A part of a run that others follow. */
export type SpreadPart = (typeof SPREAD_PARTS)[number];

/** What becomes of a run where a change is made to its series. */
export type RunOutcome = { readonly event: EventId } & (
  | {
      readonly is: "changed";
      readonly after: NewProgrammeEvent;
      readonly changed: readonly SpreadPart[];
      /** What it keeps because it had been another than in the run that was edited. */
      readonly kept: readonly SpreadPart[];
    }
  /** Nothing of it follows. */
  | { readonly is: "kept"; readonly kept: readonly SpreadPart[] }
  /** It is over or called off, and what was is not rewritten. */
  | { readonly is: "closed"; readonly status: EventStatus }
  | { readonly is: "cannot-move"; readonly because: MoveObstacle }
);

/** What becomes of a series where one of its runs was edited. */
export interface SpreadEdit {
  /** The run that was edited. */
  readonly edited: NewProgrammeEvent;
  /** The others that the change is for, in the order of their first days; those that it leaves as they are do not stand here. */
  readonly others: readonly RunOutcome[];
}

/**
 * A change of one run, made to others as well: each part that was changed there is changed in them where they said the same before.
 * What had been made another in a run stays (an exception of RFC 5545), and so do the days of a run that does not begin on the day
 * that is due by its rule. Runs that were held or called off stay as they are.
 *
 * @param runs every run of the course that the editor may read, the edited one among them as it was
 * @throws {RangeError} where the edited run is not among them
 * @throws {TypeError} where the costs of a run are withheld: whoever may not see them cannot save it
 * @example
 * spreadEdit(runs, { event: runs[0].id, after: { ...enteredOf(runs[0]), format: "online" }, scope: "all" }).others.length; // 2
 */
export function spreadEdit(runs: readonly ProgrammeEvent[], { event, after, scope }: RunEdit): SpreadEdit {
  const edited = runs.find(({ id }) => id === event);
  if (edited === undefined) throw new RangeError("the run that was edited is not among the runs");
  if (scope === "this") return { edited: after, others: [] };
  const before = enteredOf(edited);
  const inOrder = runs.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const others = inOrder
    .filter((run) => run !== edited && (scope === "all" || orderOf(run) > orderOf(edited)))
    .flatMap((run) => outcomeOf(run, before, after) ?? []);
  return { edited: followedRule(before, after), others };
}

/** By the first day, and runs of one day by their number. */
const orderOf = ({ dates, run }: Pick<ProgrammeEvent, "dates" | "run">): string =>
  `${dates.start} ${String(run?.number ?? 0).padStart(4, "0")}`;

/** The edited run, whose rule went along with it where it had obeyed it. */
function followedRule(before: NewProgrammeEvent, after: NewProgrammeEvent): NewProgrammeEvent {
  const { run } = after;
  if (run?.due === undefined || run.due !== before.dates.start) return after;
  return { ...after, run: { ...run, due: after.dates.start } };
}

/** The parts of which each is one value; days and sessions are followed in their own ways. */
type WholePart = Exclude<SpreadPart, "dates" | "sessions">;
const WHOLE_PARTS = SPREAD_PARTS.filter((part): part is WholePart => part !== "dates" && part !== "sessions");

interface Following {
  run: NewProgrammeEvent;
  readonly changed: SpreadPart[];
  readonly kept: SpreadPart[];
}

function outcomeOf(event: ProgrammeEvent, before: NewProgrammeEvent, after: NewProgrammeEvent): RunOutcome | undefined {
  const { id, status } = event;
  const concerns = SPREAD_PARTS.some((part) => !isSame(before[part], after[part]));
  if (!concerns) return undefined;
  if (hasTakenPlace(status) || status === "cancelled") return { event: id, is: "closed", status };
  const following: Following = { run: enteredOf(event), changed: [], kept: [] };
  const because = followDates(following, before, after);
  if (because !== undefined) return { event: id, is: "cannot-move", because };
  followSessions(following, before, after);
  for (const part of WHOLE_PARTS) followWhole(following, part, before, after);
  const { run, changed, kept } = following;
  if (changed.length > 0) return { event: id, is: "changed", after: run, changed, kept };
  return kept.length > 0 ? { event: id, is: "kept", kept } : undefined;
}

function followDates(
  following: Following,
  before: NewProgrammeEvent,
  after: NewProgrammeEvent,
): MoveObstacle | undefined {
  const { run } = following;
  const [was, becomes] = [before.dates, after.dates];
  if (was.precision === becomes.precision && was.start === becomes.start && was.end === becomes.end) return undefined;
  const isOwn = run.run?.due !== undefined && run.run.due !== run.dates.start;
  if (isOwn || [was, becomes, run.dates].some(({ precision }) => precision !== "day")) {
    following.kept.push("dates");
    return undefined;
  }
  const moved = reschedule(run, { kind: "event", days: daysBetween(was.start, becomes.start) });
  if (moved.status === "refused") return moved.because;
  const { dates } = moved.event;
  const isAsLong = daysBetween(run.dates.start, run.dates.end) === daysBetween(was.start, was.end);
  const end = isAsLong ? addDays(dates.start, daysBetween(becomes.start, becomes.end)) : dates.end;
  if (!isAsLong && daysBetween(was.start, was.end) !== daysBetween(becomes.start, becomes.end))
    following.kept.push("dates");
  following.run = {
    ...moved.event,
    dates: { ...dates, end },
    ...(run.run && { run: { ...run.run, ...(run.run.due !== undefined && { due: dates.start }) } }),
  };
  if (!isSame(run.dates, following.run.dates)) following.changed.push("dates");
  return undefined;
}

function followSessions(following: Following, before: NewProgrammeEvent, after: NewProgrammeEvent): void {
  const was = patternOf(before.sessions, before.dates.start);
  const becomes = patternOf(after.sessions, after.dates.start);
  if (isSame(was, becomes)) return;
  const { run, changed, kept } = following;
  const { start, end } = run.dates;
  const followed = followedSessions(run.sessions, start, was, becomes);
  if (followed === undefined || followed.sessions.some(({ date }) => date < start || date > end)) {
    kept.push("sessions");
    return;
  }
  if (followed.keptSome) kept.push("sessions");
  if (isSame(followed.sessions, run.sessions)) return;
  following.run = { ...run, sessions: followed.sessions };
  changed.push("sessions");
}

function followWhole<Part extends WholePart>(
  following: Following,
  part: Part,
  before: NewProgrammeEvent,
  after: NewProgrammeEvent,
): void {
  const { run, changed, kept } = following;
  if (isSame(before[part], after[part])) return;
  const [own, was, becomes] = [run[part], ...[before, after].map((one) => saidOf(part, one, run))];
  if (isSame(withoutSources(own), withoutSources(becomes))) return;
  if (!isSame(withoutSources(own), withoutSources(was))) {
    kept.push(part);
    return;
  }
  const known = new Set(run.sources.map(({ key }) => key));
  following.run = { ...run, [part]: withSourcesOf(becomes, known) };
  changed.push(part);
}

/** What a part of one run would say of another: its title tells which run it is. */
function saidOf<Part extends WholePart>(part: Part, of: NewProgrammeEvent, run: NewProgrammeEvent): unknown {
  if (part !== "title" || of.run === undefined || run.run === undefined) return of[part];
  return titleOfRun(of.title, of.run.number, run.run.number);
}
