import type { ActionPlan } from "./action-plan.js";
import type { Finding } from "./finding.js";
import { PLAN_QUESTIONS, type PlanAnswer, type PlanQuestion } from "./plan-answers.js";
import { type Alike, SAMENESS } from "./plan-sameness.js";

/**
 * How the answers of two plans, A and B, stand to each other. What was not found is never taken for what is not there:
 *
 * | A \ B         | found                             | none          | not found        |
 * | ------------- | --------------------------------- | ------------- | ---------------- |
 * | **found**     | `same`, `different`, `both-found` | `only-a`      | `b-not-found`    |
 * | **none**      | `only-b`                          | `both-none`   | `b-not-found`    |
 * | **not found** | `a-not-found`                     | `a-not-found` | `both-not-found` |
 *
 * `both-found` says that both have it, and too little was found to tell whether it is the same.
 */
export type PlanVerdict =
  | "same"
  | "different"
  | "both-found"
  | "only-a"
  | "only-b"
  | "both-none"
  | "a-not-found"
  | "b-not-found"
  | "both-not-found";

/** One question put to two plans: both answers, and how they stand to each other. The question tells what they hold. */
export type ComparisonRow<Question extends PlanQuestion = PlanQuestion> = {
  [One in Question]: {
    readonly question: One;
    readonly verdict: PlanVerdict;
    readonly a: PlanAnswer<One>;
    readonly b: PlanAnswer<One>;
  };
}[Question];

/** A plan as far as it is compared. */
export type Comparable = Pick<ActionPlan, "answers">;

/**
 * Two plans side by side, question by question. Answers are compared by what they say: sources, notes and whether it
 * was stated or inferred make no difference.
 *
 * @example
 * compare(getPlan("norway-nap-2019-2022"), getPlan("norway-nap-2023-2030")).find(
 *   ({ question }) => question === "indicators",
 * )?.verdict; // "only-a"
 */
export function compare(a: Comparable, b: Comparable): ComparisonRow[] {
  return PLAN_QUESTIONS.map((question) => rowOn(question, a, b));
}

function rowOn<Question extends PlanQuestion>(
  question: Question,
  a: Comparable,
  b: Comparable,
): ComparisonRow<Question> {
  const left: PlanAnswer<Question> = a.answers[question];
  const right: PlanAnswer<Question> = b.answers[question];
  return { question, verdict: verdictOn(left, right, SAMENESS[question]), a: left, b: right };
}

function verdictOn<Value>(a: Finding<Value>, b: Finding<Value>, alike: Alike<Value>): PlanVerdict {
  if (a.status === "not-found") return b.status === "not-found" ? "both-not-found" : "a-not-found";
  if (b.status === "not-found") return "b-not-found";
  if (a.status === "none") return b.status === "none" ? "both-none" : "only-b";
  if (b.status === "none") return "only-a";
  const verdict = alike(a.value, b.value);
  return verdict === undefined ? "both-found" : verdict ? "same" : "different";
}

/** What one of two compared plans has and the other has not, as far as is known. */
export interface Surplus {
  /** The other plan is known to have none. */
  readonly certain: readonly ComparisonRow[];
  /** Of the other plan it was not found: it may have it as well. */
  readonly open: readonly ComparisonRow[];
}

/**
 * What one of two compared plans has and the other has not. The rows where the other plan is known to have none stand
 * apart from those where nothing was found of it, which prove nothing.
 *
 * @param side the plan that has it
 * @example
 * surplusOf("b", compare(getPlan("nap-wps-2024-2030"), getPlan("norway-nap-2023-2030"))).certain; // []
 */
export function surplusOf(side: "a" | "b", rows: readonly ComparisonRow[]): Surplus {
  const other = side === "a" ? "b" : "a";
  const held = rows.filter((row) => row[side].status === "found");
  return {
    certain: held.filter((row) => row[other].status === "none"),
    open: held.filter((row) => row[other].status === "not-found"),
  };
}
