import * as z from "zod";
import { type Clause, ClauseCode, type ClauseKind, Gap } from "../clause.js";
import type { Constant } from "../constant.js";
import { meaning } from "../meaning.js";
import { narrows } from "../overlay.js";
import { isUnder, type Programme } from "../programme.js";
import { type EventFact, heldAmong, plannedAmong } from "./event-fact.js";
import { exactly, measured, OpenMeasurement, quotient } from "./measurement.js";

const events = { held: z.int().min(0), planned: z.int().min(0) };

/** Which tasks of a programme have events, and what is missing of the tasks themselves. */
export const TaskCoverage = z
  .strictObject({
    /** The share of the known tasks with an event that took place; `unknown` is in how many groups tasks are missing. */
    held: OpenMeasurement,
    /** As `held`, with the events that are planned. */
    heldOrPlanned: OpenMeasurement,
    /** Every known task with the number of its events. */
    tasks: z.array(z.strictObject({ clause: ClauseCode, ...events })),
    /** Where tasks are missing, with the events of the group above: one of them may belong to a task that nobody saw. */
    gaps: z.array(z.strictObject({ gap: Gap, ...events })),
  })
  .meta(
    meaning(
      "TaskCoverage",
      "Which tasks of a programme have events, and which tasks were not seen.",
      "Nhiệm vụ nào của chương trình đã có sự kiện và nhiệm vụ nào chưa thấy nội dung.",
    ),
  );
export interface TaskCoverage extends z.infer<typeof TaskCoverage> {}

const TASKS: ReadonlySet<ClauseKind> = new Set(["task", "area-item"]);
/** The kinds of clause that group tasks. */
export const TASK_GROUPS: ReadonlySet<ClauseKind> = new Set(["task-group", "area"]);

type TaskFact = Pick<EventFact, "status" | "links">;
type Tasks = Pick<Programme, "code" | "clauses" | "gaps">;

/**
 * What of a programme lies at a clause or below it.
 *
 * @example
 * tasksOf(branchOf(nap, "II.2")).length; // 7
 */
export function branchOf({ code, clauses, gaps }: Constant<Tasks>, clause: ClauseCode): Constant<Tasks> {
  return {
    code,
    clauses: clauses.filter((candidate) => isUnder(candidate.code, clause)),
    gaps: gaps.filter(({ parent }) => parent !== undefined && isUnder(parent, clause)),
  };
}

/**
 * What of a programme lies at every one of some clauses or below it, as a cell is about them; nothing at `null`, which
 * stands for no clause.
 *
 * @example
 * tasksOf(branchOfAll(nap, ["II.2", "II.2.e"])).length; // 1
 * tasksOf(branchOfAll(nap, [null])).length; // 0
 */
export const branchOfAll = (programme: Constant<Tasks>, clauses: readonly (ClauseCode | null)[]): Constant<Tasks> =>
  clauses.reduce<Constant<Tasks>>(
    (branch, clause) => (clause === null ? { code: programme.code, clauses: [], gaps: [] } : branchOf(branch, clause)),
    programme,
  );

/**
 * The tasks of a programme, in its order. What a task is divided into belongs to it and is no task of its own.
 *
 * @example
 * tasksOf(nap).length; // 10
 */
export function tasksOf({ clauses }: Constant<Pick<Programme, "clauses">>): Constant<Clause>[] {
  const kinds = new Map(clauses.map(({ code, kind }) => [code, kind]));
  const isTask = (code: ClauseCode | undefined) => TASKS.has(kinds.get(code ?? "") ?? "part");
  return clauses.filter(({ code, parent }) => isTask(code) && !isTask(parent));
}

/**
 * The tasks of a programme that an event is linked to; none where its links lead no further than to a group of them.
 *
 * @example
 * tasksTouchedBy({ links: [{ programme: nap.code, clause: "II.2.e" }, { programme: nap.code, clause: "II.3" }] }, nap); // ["II.2.e"]
 */
export function tasksTouchedBy({ links }: Pick<TaskFact, "links">, programme: Constant<Tasks>): ClauseCode[] {
  const linked = links.flatMap((link) => (link.programme === programme.code ? (link.clause ?? []) : []));
  return tasksOf(programme)
    .map(({ code }) => code)
    .filter((code) => linked.some((clause) => isUnder(clause, code)));
}

/**
 * How many of the known tasks have an event. An event on three tasks counts for each of them; an event on a group of
 * tasks for none, since nobody said which one it carries out.
 *
 * @param facts events of the programme, of any status
 * @example
 * taskCoverage(nap, []).held.value; // { numerator: 0, denominator: 10 }
 * taskCoverage(nap, []).gaps.map(({ gap }) => gap.parent); // ["II.1", "II.2", "II.3", "II.4", "II.5"]
 */
export function taskCoverage(programme: Constant<Tasks>, facts: readonly TaskFact[]): TaskCoverage {
  const [held, planned] = [heldAmong(facts), plannedAmong(facts)];
  const touched = { held: touches(held, programme), planned: touches(planned, programme) };
  const tasks = tasksOf(programme).map(({ code }) => ({
    clause: code,
    held: touched.held.get(code) ?? 0,
    planned: touched.planned.get(code) ?? 0,
  }));
  const gaps = taskGapsOf(programme).map((gap) => ({
    gap: { ...gap, sought: { ...gap.sought } },
    held: onGroup(held, programme, gap),
    planned: onGroup(planned, programme, gap),
  }));
  return {
    held: coverage(held, programme),
    heldOrPlanned: coverage([...held, ...planned], programme),
    tasks,
    gaps,
  };
}

function touches(facts: readonly TaskFact[], programme: Constant<Tasks>): Map<ClauseCode, number> {
  const found = new Map<ClauseCode, number>();
  for (const code of facts.flatMap((fact) => tasksTouchedBy(fact, programme))) {
    found.set(code, (found.get(code) ?? 0) + 1);
  }
  return found;
}

/** Where tasks are missing: what is missing elsewhere in a programme is no task. */
function taskGapsOf({ clauses, gaps }: Constant<Tasks>): Constant<Gap>[] {
  const groups = new Set(clauses.filter(({ kind }) => TASK_GROUPS.has(kind)).map(({ code }) => code));
  return gaps.filter(({ parent }) => parent !== undefined && groups.has(parent));
}

const onGroup = (facts: readonly TaskFact[], programme: Constant<Tasks>, { parent }: Constant<Gap>) =>
  facts.filter(({ links }) => links.some((link) => link.programme === programme.code && link.clause === parent)).length;

/** Whether tasks certainly hide in a gap: some are known to exist, and none of them has been added. */
const certainlyHides = (gap: Constant<Gap>, { clauses }: Constant<Tasks>): boolean =>
  gap.existence === "known" && !clauses.some(({ code }) => narrows(code, gap));

/**
 * Whether tasks of a group are missing: certainly, possibly, or not as far as is known.
 *
 * @example
 * hiddenIn(nap, "II.3"); // "certain"
 */
export function hiddenIn(programme: Constant<Tasks>, group: ClauseCode): "no" | "possible" | "certain" {
  const gaps = taskGapsOf(programme).filter(({ parent }) => parent === group);
  if (gaps.length === 0) return "no";
  return gaps.some((gap) => certainlyHides(gap, programme)) ? "certain" : "possible";
}

function coverage(facts: readonly TaskFact[], programme: Constant<Tasks>): OpenMeasurement {
  const known = tasksOf(programme).length;
  const gaps = taskGapsOf(programme);
  const basis = { n: known, unknown: gaps.filter((gap) => certainlyHides(gap, programme)).length };
  if (known > 0) {
    const value = quotient(touches(facts, programme).size, known);
    return measured("COV-01", { status: "ok", ...basis, value, bounds: exactly(value) });
  }
  return gaps.length === 0
    ? measured("COV-01", { status: "undefined", ...basis, reason: "no-task" })
    : measured("COV-01", { status: "missing", ...basis, reason: "no-task-seen" });
}
