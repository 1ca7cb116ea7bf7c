import type { ActionPlan } from "./action-plan.js";
import type { CountryCode } from "./country.js";
import type { PlainDate } from "./date.js";
import { found } from "./finding.js";
import { daysMeant } from "./partial-date.js";

/**
 * The plans of a country, one generation after the other. A country of which no plan was found has none here.
 *
 * @param plans the plans to look among, in any order
 * @example
 * generations(ACTION_PLANS, "CA").map(({ generation }) => generation); // [2, 3]
 */
export function generations<Plan extends ActionPlan>(plans: readonly Plan[], country: CountryCode): Plan[] {
  return plans
    .filter(({ scope, generation }) => scope.kind === "national" && scope.country === country && generation)
    .sort((a, b) => (a.generation ?? 0) - (b.generation ?? 0));
}

/**
 * Whether a plan was in force on a day: after it was adopted and within its years. Only what was found decides: the
 * years alone leave the first of them open, and a plan that was being drafted may have been adopted since.
 *
 * @example
 * inForceOn(getPlan("nap-wps-2024-2030"), "2024-01-24"); // "no"
 * inForceOn(getPlan("mps-wps-plan"), "2025-06-01"); // "unknown"
 */
export function inForceOn(plan: Pick<ActionPlan, "stage" | "answers">, day: PlainDate): "yes" | "no" | "unknown" {
  const { stage } = plan;
  const { earliest, latest, last } = limitsOf(plan);
  if (last !== undefined && day > last) return "no";
  if (stage.status === "not-found") return "unknown";
  if (stage.status === "being-drafted") return day < daysMeant(stage.asOf).start ? "no" : "unknown";
  if (earliest !== undefined && day < earliest) return "no";
  return latest !== undefined && day >= latest && last !== undefined ? "yes" : "unknown";
}

/** The plan of a country on a day: one was in force, none was, or what was found does not tell. */
export type PlanOnDay =
  | { readonly status: "found"; readonly plan: ActionPlan }
  | { readonly status: "none" }
  | { readonly status: "not-found" };

/**
 * The plan that was in force in a country on a day. That there was none is known only before its first plan and between
 * two plans that follow each other; outside the plans that were found there may be others.
 *
 * @param plans the plans to look among, in any order
 * @example
 * planOn(ACTION_PLANS, "VN", "2023-11-06"); // { status: "none" }
 * planOn(ACTION_PLANS, "TH", "2023-11-06"); // { status: "not-found" }
 */
export function planOn(plans: readonly ActionPlan[], country: CountryCode, day: PlainDate): PlanOnDay {
  const line = generations(plans, country);
  const plan = line.findLast((candidate) => inForceOn(candidate, day) === "yes");
  if (plan !== undefined) return { status: "found", plan };
  const next = line.find((candidate) => day < (limitsOf(candidate).earliest ?? day));
  const before = line.findLast((candidate) => day > (limitsOf(candidate).last ?? day));
  const isFirst = next?.generation === 1;
  const follows = next?.generation !== undefined && next.generation - 1 === before?.generation;
  return { status: isFirst || follows ? "none" : "not-found" };
}

/** Between which days a plan began, and its last day; a bound that nothing was found for is absent. */
function limitsOf({ answers }: Pick<ActionPlan, "answers">) {
  const years = found(answers.years);
  const date = found(answers.date);
  const firstYear = years && daysMeant(`${years.first}`);
  const adopted = date === undefined ? undefined : daysMeant(date);
  return {
    earliest: later(firstYear?.start, adopted?.start),
    latest: adopted?.end ?? firstYear?.end,
    last: years && daysMeant(`${years.last}`).end,
  };
}

function later(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
