import type { ActionPlan } from "../action-plan.js";
import type { CountryCode } from "../country.js";
import type { PlainDate } from "../date.js";
import { generations, type PlanOnDay, planOn } from "../plan-generations.js";
import { asean } from "./action-plans/asean.js";
import { canada } from "./action-plans/canada.js";
import { indonesia } from "./action-plans/indonesia.js";
import { norway } from "./action-plans/norway.js";
import { sudan } from "./action-plans/sudan.js";
import { thailand } from "./action-plans/thailand.js";
import { uganda } from "./action-plans/uganda.js";
import { vietNam } from "./action-plans/viet-nam.js";
import { type AnyText, type CodeAmong, rowsOf, rowWith } from "./constants.js";

/**
 * The plans on Women, Peace and Security that were looked at: Viet Nam's with the plan that supports it, the region's,
 * and those of the six countries whose models the workshop of 28 March 2022 studied.
 */
export const ACTION_PLANS = rowsOf<ActionPlan>()([
  ...vietNam,
  ...asean,
  ...canada,
  ...norway,
  ...sudan,
  ...uganda,
  ...indonesia,
  ...thailand,
]);

/** The code of an action plan of the catalogue. */
export type KnownActionPlanCode = (typeof ACTION_PLANS)[number]["code"];

/**
 * The action plan with this code. A code that the catalogue does not hold does not compile.
 *
 * @example
 * getPlan("uganda-nap-2021-2025").answers.budget.status; // "found"
 */
export function getPlan<const Code extends KnownActionPlanCode | AnyText>(
  code: CodeAmong<KnownActionPlanCode, Code>,
): ActionPlan {
  return rowWith(ACTION_PLANS, code);
}

/**
 * The action plan with a code from outside, or `undefined` when the catalogue holds none.
 *
 * @example
 * findPlan("uganda-nap"); // undefined
 */
export function findPlan(code: string): ActionPlan | undefined {
  return ACTION_PLANS.find((plan) => plan.code === code);
}

/**
 * The plans of a country that were found, one generation after the other.
 *
 * @example
 * plansOf("NO").map(({ code }) => code); // ["norway-nap-2019-2022", "norway-nap-2023-2030"]
 */
export function plansOf(country: CountryCode): readonly ActionPlan[] {
  return generations(ACTION_PLANS, country);
}

/**
 * The plan that was in force in a country on a day; that there was none is told from what could not be found.
 *
 * @example
 * planInForce("VN", "2024-01-24"); // { status: "none" }
 * planInForce("NO", "2018-06-01"); // { status: "not-found" }
 */
export function planInForce(country: CountryCode, day: PlainDate): PlanOnDay {
  return planOn(ACTION_PLANS, country, day);
}
