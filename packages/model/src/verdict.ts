import type { ValueRange } from "./figure.js";
import { compareFractions, fractionOf } from "./fraction.js";
import type { Observation } from "./observation.js";
import { rangeOf } from "./observed-value.js";
import type { Direction, Goal, Target, TargetMilestone } from "./target.js";
import type { Unit } from "./unit.js";

/** Why nobody can say whether a goal is met. */
export type Doubt =
  /** What is known leaves both possible: a rounded, an inexact or a missing number. */
  | "not-certain"
  /** The goal says "about", and the value lies short of it: how near is near enough is nowhere said. */
  | "goal-says-about"
  /** The goal or the value is no number. */
  | "not-a-number"
  /** The observation is of another indicator, or of a part that does not belong to the target. */
  | "other-thing"
  /** The observation is of a part of what the target is about. */
  | "part-only";

/** Whether a goal is met, or why that cannot be said. */
export type Verdict =
  | { readonly status: "met" }
  | { readonly status: "not-met" }
  | { readonly status: "unknown"; readonly doubt: Doubt };

const unknown = (doubt: Doubt): Verdict => ({ status: "unknown", doubt });

const decide = (yes: boolean, no: boolean): Verdict =>
  yes ? { status: "met" } : no ? { status: "not-met" } : unknown("not-certain");

/**
 * Whether a value meets a goal. The arithmetic is exact, and what is not certain is not decided: "more than 70 of 512"
 * may be under 20 % or over it.
 *
 * @param direction which side of a bare number counts
 * @example
 * meets(rangeOf({ printed: { kind: "exact", value: "28.2" } }, { kind: "share", of: "person" }), { kind: "at-least", value: "27" }, "up"); // { status: "met" }
 */
export function meets(range: ValueRange | undefined, goal: Goal, direction: Direction): Verdict {
  if (range === undefined || goal.kind === "in-place") return unknown("not-a-number");
  const value = fractionOf(goal.value);
  const low = compareFractions(range.lower, value);
  const high = range.upper === null ? 1 : compareFractions(range.upper, value);
  const above = low > 0 || (low === 0 && range.aboveLower);
  const atLeast = decide(low >= 0, high < 0);
  const atMost = decide(high <= 0, above);
  switch (goal.kind) {
    case "at-least":
      return atLeast;
    case "more-than":
      return decide(above, high <= 0);
    case "less-than":
      return decide(high < 0, low >= 0);
    case "reach":
      if (direction === "keep") return decide(low === 0 && high === 0, above || high < 0);
      return direction === "up" ? atLeast : atMost;
    case "about": {
      const reached = direction === "down" ? atMost : atLeast;
      return reached.status === "not-met" ? unknown("goal-says-about") : reached;
    }
  }
}

/**
 * Whether an observation shows a milestone of a target as met. A share of leaders says nothing about a target on
 * agencies, and the figure of the provinces alone nothing about all agencies.
 *
 * @param unit the unit of the target's indicator
 * @example
 * assess(
 *   getTarget("gender-equality-strategy-2021-2030", "O2.3"),
 *   { goal: { kind: "at-least", value: "27" } },
 *   { indicator: "women-directors", printed: { kind: "exact", value: "28.2" } },
 *   { kind: "share", of: "person" },
 * ); // { status: "met" }
 */
export function assess(
  target: Pick<Target, "indicator" | "scope" | "direction">,
  { goal }: Pick<TargetMilestone, "goal">,
  observation: Pick<Observation, "indicator" | "scope" | "numerator" | "denominator" | "printed">,
  unit: Unit,
): Verdict {
  if (target.indicator !== observation.indicator) return unknown("other-thing");
  if (target.scope !== observation.scope) return unknown(target.scope === undefined ? "part-only" : "other-thing");
  return meets(rangeOf(observation, unit), goal, target.direction);
}
