import * as z from "zod";
import { type AttendanceState, isThere } from "./attendance.js";
import { meaning } from "./meaning.js";

/**
 * When a course counts as completed: the one rule that certificates and indicators obey. Somebody who came late was there;
 * who was excused was not, unless those parts are left out.
 */
export const CompletionRule = z
  .strictObject({
    /** So many hundredths of the parts at least. */
    percent: z.int().min(1).max(100),
    excused: z.enum(["absent", "left-out"]),
  })
  .meta(
    meaning("CompletionRule", "When a course counts as completed.", "Điều kiện để được công nhận hoàn thành khóa học."),
  );
export interface CompletionRule extends z.infer<typeof CompletionRule> {}

/** What most courses ask for: four parts of five, whatever the reason for missing the others. */
export const USUAL_RULE: CompletionRule = { percent: 80, excused: "absent" };

/** What somebody attended, of how many parts, and whether the rule is met; `open` as long as what is not marked decides. */
export interface Completion {
  readonly status: "met" | "not-met" | "open" | "no-rule";
  readonly attended: number;
  readonly expected: number;
  readonly unmarked: number;
}

/**
 * Whether somebody completed a course, by the marks of all its parts. What is not marked is not absence: it leaves the answer
 * open unless it is the same either way.
 *
 * @param states one for every part of the course; undefined where there is no mark
 * @example
 * completionOf(USUAL_RULE, ["present", "late", "present", "present", "absent"]).status; // "met"
 * completionOf(USUAL_RULE, ["present", "absent", undefined, "present"]).status; // "not-met"
 * completionOf(USUAL_RULE, ["present", undefined]).status; // "open"
 * completionOf({ percent: 100, excused: "left-out" }, ["present", "excused"]).status; // "met"
 * completionOf(undefined, ["present"]).status; // "no-rule"
 */
export function completionOf(
  rule: CompletionRule | undefined,
  states: readonly (AttendanceState | undefined)[],
): Completion {
  const counted = rule?.excused === "left-out" ? states.filter((state) => state !== "excused") : states;
  const attended = counted.filter(isThere).length;
  const unmarked = counted.filter((state) => state === undefined).length;
  const expected = counted.length;
  const numbers = { attended, expected, unmarked };
  if (rule === undefined) return { status: "no-rule", ...numbers };
  const meets = (parts: number) => expected > 0 && 100 * parts >= rule.percent * expected;
  // A part more, attended or left out, takes nobody below the rule again.
  if (meets(attended)) return { status: "met", ...numbers };
  return { status: meets(attended + unmarked) ? "open" : "not-met", ...numbers };
}
