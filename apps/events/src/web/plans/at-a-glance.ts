import type { ActionPlan, PlanQuestion } from "@wps/model";

/** What tells plans apart at a glance; the rest stands in the comparison. */
export const AT_A_GLANCE = [
  "objectives",
  "pillars",
  "indicators",
  "lead",
  "budget",
  "reporting",
] as const satisfies PlanQuestion[];

type Glanced = (typeof AT_A_GLANCE)[number];

/**
 * Of what is asked at a glance: the questions that a plan answers, be it with "none", and those where nothing was found.
 *
 * @example
 * atAGlance(getPlan("uganda-nap-2008-2010")).answered; // ["budget"]
 */
export function atAGlance({ answers }: Pick<ActionPlan, "answers">): { answered: Glanced[]; silent: Glanced[] } {
  const isSilent = (question: Glanced) => answers[question].status === "not-found";
  return {
    answered: AT_A_GLANCE.filter((question) => !isSilent(question)),
    silent: AT_A_GLANCE.filter(isSilent),
  };
}
