import type {
  CostVariance,
  DatesVariance,
  Distance,
  HeadsVariance,
  Language,
  NoVariance,
  PlaceVariance,
} from "@wps/model";
import { saySigned, signOf } from "../../language/counts.ts";
import type { Say } from "../../language/i18n.ts";
import { sayMoney } from "../../language/money.ts";
import type { PlanKey } from "./texts.ts";

type SayPlan = Say<PlanKey>;

/** What a fact lacks to be held against its plan. */
export const sayUnknown = (because: NoVariance, say: SayPlan): string => say(`unknown.${because}`);

/**
 * How far the dates lie from the plan. Days are counted only where both are known to the day: a month that became a day
 * within it has not moved.
 */
export function sayDatesDifference(
  { status, planned, actual, movedBy, longerBy }: DatesVariance,
  say: SayPlan,
): string {
  if (status === "as-planned") return say("asPlanned");
  if (planned.precision !== "day" || actual.precision !== "day") {
    const isWithin = planned.start <= actual.start && actual.end <= planned.end;
    return say(isWithin ? "withinPeriod" : "otherPeriod");
  }
  const moved = movedBy === 0 ? undefined : say(movedBy > 0 ? "later" : "earlier", { count: Math.abs(movedBy) });
  const stretched =
    longerBy === 0 ? undefined : say(longerBy > 0 ? "longer" : "shorter", { count: Math.abs(longerBy) });
  return [moved, stretched].filter((words) => words !== undefined).join(", ");
}

export function sayPlaceDifference({ status }: PlaceVariance, say: SayPlan): string {
  return say(status === "as-planned" ? "asPlanned" : "otherPlace");
}

/** How many more or fewer, as far as it is certain. */
export function sayHeadsDifference({ status, difference }: HeadsVariance, say: SayPlan, language: Language): string {
  if (status === "as-planned") return say("asPlanned");
  return sayDistance(difference, say, language);
}

function sayDistance({ lower, upper }: Distance, say: SayPlan, language: Language): string {
  const signed = (bound: number) => saySigned(bound, language);
  if (lower === null) return upper === null ? say("undetermined") : say("atMostPeople", { difference: signed(upper) });
  if (upper === null) return say("atLeastPeople", { difference: signed(lower) });
  if (lower === upper) return say("changedPeople", { difference: signed(lower) });
  return say("betweenPeople", { lower: signed(lower), upper: signed(upper) });
}

/** How much more or less it cost, in the currency of both. */
export function sayCostDifference(
  { status, planned, difference }: CostVariance,
  say: SayPlan,
  language: Language,
): string {
  if (status === "as-planned") return say("asPlanned");
  if (planned.status !== "known") return sayUnknown("not-planned", say);
  const { currency } = planned.money;
  return `${signOf(difference)}${sayMoney({ minor: Math.abs(difference), currency }, language)}`;
}
