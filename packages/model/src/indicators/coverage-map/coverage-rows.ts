import * as z from "zod";
import { type Clause, ClauseCode, compareClauses, ProgrammeCode, TextStatus } from "../../clause.js";
import type { Constant } from "../../constant.js";
import { meaning } from "../../meaning.js";
import type { Programme } from "../../programme.js";
import { Category } from "../measure-question.js";
import { OBJECTIVES } from "../placed.js";
import { hiddenIn, TASK_GROUPS, tasksOf } from "../task-coverage.js";

const ofClause = { clause: ClauseCode, text: TextStatus };

/**
 * What stands down the side of the map. A `group` holds everything on its tasks and on itself, each event once;
 * `group-alone` what is on the group and on none of its tasks; `plan` what is done for a plan that supports the programme
 * and names no such clause; `unplaced` what names the programme and no such clause. `text` is how the wording of a clause is
 * known, `unseen` whether tasks of a group are missing, certainly or possibly.
 */
export const CoverageSubject = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("group"), ...ofClause, unseen: z.enum(["no", "possible", "certain"]) }),
    z.strictObject({ kind: z.literal("task"), ...ofClause }),
    z.strictObject({ kind: z.literal("group-alone"), clause: ClauseCode }),
    z.strictObject({ kind: z.literal("objective"), ...ofClause }),
    z.strictObject({ kind: z.literal("lead"), lead: Category }),
    z.strictObject({ kind: z.literal("plan"), plan: ProgrammeCode }),
    z.strictObject({ kind: z.literal("unplaced") }),
  ])
  .meta(meaning("CoverageSubject", "What a row of the map is about.", "Nội dung của một dòng trên bản đồ."));
export type CoverageSubject = z.infer<typeof CoverageSubject>;

/**
 * A row in an address.
 *
 * @example
 * rowKeyOf({ kind: "task", clause: "II.2.e", text: "paraphrase" }); // "task:II.2.e"
 * rowKeyOf({ kind: "lead", lead: null }); // "lead:"
 */
export function rowKeyOf(subject: CoverageSubject): string {
  switch (subject.kind) {
    case "lead":
      return `lead:${subject.lead ?? ""}`;
    case "plan":
      return `plan:${subject.plan}`;
    case "unplaced":
      return "unplaced";
    default:
      return `${subject.kind}:${subject.clause}`;
  }
}

type WithClauses = Constant<Pick<Programme, "code" | "clauses" | "gaps">>;

/** The rows that are there whether or not anything stands in them: gaps are what people look for. */
export function expectedRows(programme: WithClauses, rows: "tasks" | "objectives"): CoverageSubject[] {
  const clauses = programme.clauses.toSorted((a, b) => compareClauses(a.code, b.code));
  if (rows === "objectives") {
    return clauses.flatMap((clause) => (OBJECTIVES.has(clause.kind) ? [{ kind: "objective", ...told(clause) }] : []));
  }
  const tasks = new Set(tasksOf(programme).map(({ code }) => code));
  return clauses.flatMap((clause): CoverageSubject[] => {
    const { code, kind } = clause;
    if (tasks.has(code)) return [{ kind: "task", ...told(clause) }];
    if (!TASK_GROUPS.has(kind)) return [];
    const unseen = hiddenIn(programme, code);
    return [
      { kind: "group", ...told(clause), unseen },
      { kind: "group-alone", clause: code },
    ];
  });
}

const told = ({ code, text }: Constant<Pick<Clause, "code" | "text">>) => ({ clause: code, text: text.status });
