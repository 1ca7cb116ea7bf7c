import type { ActionPlan, PlanQuestion } from "@wps/model";

/** What makes a plan one whose results can be followed. */
export const FOLLOWED_BY = ["indicators", "monitoring", "reporting", "budget"] as const satisfies PlanQuestion[];

/** What plans answer to one question. */
export interface BriefRow {
  readonly question: (typeof FOLLOWED_BY)[number];
  readonly found: readonly ActionPlan[];
  readonly none: readonly ActionPlan[];
  readonly notFound: readonly ActionPlan[];
}

/** The plans that can be set beside each other: adopted, and no part of another one. */
export const comparablePlans = (plans: readonly ActionPlan[]): ActionPlan[] =>
  plans.filter(({ stage, scope }) => stage.status === "adopted" && scope.kind !== "sub-plan");

/**
 * Which plans have what it takes to follow their results. "Not found" is no "none".
 *
 * @example
 * inBrief(ACTION_PLANS)[0]?.question; // "indicators"
 */
export function inBrief(plans: readonly ActionPlan[]): BriefRow[] {
  const compared = comparablePlans(plans);
  return FOLLOWED_BY.map((question) => {
    const having = (status: "found" | "none" | "not-found") =>
      compared.filter(({ answers }) => answers[question].status === status);
    return { question, found: having("found"), none: having("none"), notFound: having("not-found") };
  });
}
