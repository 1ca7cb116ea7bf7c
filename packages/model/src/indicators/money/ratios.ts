import { divide } from "../../fraction.js";
import type { MeasureCode } from "../../measure.js";
import {
  type Bounds,
  measured,
  type OpenMeasurement,
  type Quotient,
  quotient,
  toFraction,
  toQuotient,
} from "../measurement.js";
import type { Undefined } from "../reasons.js";
import type { MoneyFact, MoneyScope } from "./money-fact.js";
import { budget, entriesOf, expenditure, sumOf } from "./sums.js";

/**
 * Which part of the budget, as it was last revised, has been spent (FIN-03). More than all of it stays, and is flagged
 * `over-whole`.
 *
 * @returns *undefined* where the budget is 0; *missing* where either is; *bounded* where either is known in part
 * @example
 * budgetExecution(spending, { currency: "VND", level: "event" }).value; // { numerator: 80000000, denominator: 100000000 }
 */
export function budgetExecution(facts: readonly MoneyFact[], scope: MoneyScope): OpenMeasurement {
  const spent = ratioOf("FIN-03", expenditure(facts, scope), budget(facts, scope), "no-budget");
  const certain = spent.status === "ok" ? spent.value : spent.status === "bounded" ? spent.bounds.lower : quotient(0);
  return certain.numerator > certain.denominator ? { ...spent, flags: [...spent.flags, "over-whole"] } : spent;
}

/** Of fewer people than this nothing is told: a cost and the cost of each tell how many there were. */
const FEWEST = 10;

/**
 * What a person-day of training cost (FIN-04), in minor units of the currency: the cost lines over the person-days. What
 * was given in kind is in it where somebody valued it, else the value is flagged `in-kind-left-out`.
 *
 * @param days the person-days of the events that the cost lines are of, as `personDays` gives them
 * @returns *undefined* of no person-day; *missing* of fewer than ten participations, or where no cost is known
 * @example
 * costPerPersonDay(spending, { currency: "VND", level: "event" }, personDays(attendees)).reason; // "too-few"
 */
export function costPerPersonDay(
  facts: readonly MoneyFact[],
  scope: MoneyScope,
  days: OpenMeasurement,
): OpenMeasurement {
  return costPer("FIN-04", facts, scope, { each: days, people: days.n + days.unknown, ofNothing: "no-person-day" });
}

/**
 * What a completion cost (FIN-05), in minor units of the currency, as {@link costPerPersonDay}.
 *
 * @param completed the completions of the events that the cost lines are of, as `completions` gives them
 * @returns *undefined* of no completion; *missing* of fewer than ten; *not-applicable* where no event has a rule for it
 * @example
 * costPerCompletion(spending, { currency: "VND", level: "event" }, completions(attendees)).reason; // "too-few"
 */
export function costPerCompletion(
  facts: readonly MoneyFact[],
  scope: MoneyScope,
  completed: OpenMeasurement,
): OpenMeasurement {
  const people = completed.status === "ok" ? completed.value.numerator : 0;
  return costPer("FIN-05", facts, scope, { each: completed, people, ofNothing: "nobody-completed" });
}

interface Per {
  readonly each: OpenMeasurement;
  readonly people: number;
  readonly ofNothing: Undefined;
}

function costPer(
  measure: "FIN-04" | "FIN-05",
  facts: readonly MoneyFact[],
  scope: MoneyScope,
  { each, people, ofNothing }: Per,
): OpenMeasurement {
  const ratio = ratioOf(measure, sumOf(measure, entriesOf(facts, "cost", scope), scope), each, ofNothing);
  const { n, unknown, flags, provenance } = ratio;
  return people < FEWEST && (ratio.status === "ok" || ratio.status === "bounded")
    ? measured(measure, { status: "missing", n, unknown, flags, provenance, reason: "too-few" })
    : ratio;
}

type Valued = Extract<OpenMeasurement, { readonly status: "ok" | "bounded" }>;
const isValued = (measurement: OpenMeasurement): measurement is Valued =>
  measurement.status === "ok" || measurement.status === "bounded";

/**
 * One measurement over another. Where one of them has neither value nor bounds, its reason is that of both, the
 * denominator's first.
 */
function ratioOf(
  measure: MeasureCode,
  numerator: OpenMeasurement,
  denominator: OpenMeasurement,
  ofNothing: Undefined,
): OpenMeasurement {
  const basis = {
    n: denominator.n,
    unknown: numerator.unknown + denominator.unknown,
    flags: [...new Set([...numerator.flags, ...denominator.flags])],
    provenance: numerator.provenance,
  };
  if (!isValued(denominator)) return measured(measure, { ...denominator, ...basis });
  if (denominator.bounds.upper?.numerator === 0) {
    return measured(measure, { status: "undefined", ...basis, reason: ofNothing });
  }
  if (!isValued(numerator)) return measured(measure, { ...numerator, ...basis });
  const bounds = boundsOfRatio(numerator.bounds, denominator.bounds);
  if (numerator.status === "ok" && denominator.status === "ok") {
    return measured(measure, { status: "ok", ...basis, value: over(numerator.value, denominator.value), bounds });
  }
  return bounds.lower.numerator === 0 && bounds.upper === null
    ? measured(measure, { status: "missing", ...basis, reason: "amount-unknown" })
    : measured(measure, { status: "bounded", ...basis, bounds });
}

/** Least where the numerator is least and the denominator most, and the other way round. */
const boundsOfRatio = (numerator: Bounds, denominator: Bounds): Bounds => ({
  lower: denominator.upper === null ? quotient(0) : over(numerator.lower, denominator.upper),
  upper:
    numerator.upper === null || denominator.lower.numerator === 0 ? null : over(numerator.upper, denominator.lower),
});

const over = (a: Quotient, b: Quotient): Quotient => toQuotient(divide(toFraction(a), toFraction(b)));
