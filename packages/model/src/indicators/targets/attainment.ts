import { compareFractions, divide, type Fraction, fraction, inLowestTerms } from "../../fraction.js";
import { breaksBetween, type Observation, type SeriesBreak } from "../../observation.js";
import { meets } from "../../verdict.js";
import { exactly, measured, type OpenMeasurement, quotient, toQuotient } from "../measurement.js";
import type { ValueFlag } from "../reasons.js";
import {
  type Aim,
  flagsOf,
  fromObservations,
  type Held,
  isOnly,
  type Known,
  known,
  misfitOf,
  numberOf,
  type TargetMeasure,
} from "./aim.js";
import { type Covered, wayCovered } from "./way.js";

/**
 * How much of the way from its baseline to its goal a target has covered (TGT-01): not clipped, so that it may be below 0 or
 * over 1, and the same for values that are to fall. Where the baseline is the goal already, or the value is to be kept,
 * there is no way: 1 says kept and 0 not, flagged `maintain`. Without a baseline a value that is to rise is held against the
 * bare goal, flagged `no-baseline`; of one that is to fall nothing can be said.
 *
 * @returns *not-applicable* for what is no number and for other things than the target is about; *missing* where too little
 *   is known; bounds alone where the value is known between bounds
 * @example
 * attainment(
 *   { target: getTarget("viet-nam-peacekeeping-goal-2025", "women-peacekeepers"), milestone: { by: "2025", goal: { kind: "reach", value: "20" } }, unit: { kind: "share", of: "person" } },
 *   { actual: { indicator: "women-in-viet-nam-peacekeeping", date: "2023", printed: { kind: "exact", value: "16" }, basis: "stated", sources: ["s2"] },
 *     baseline: { indicator: "women-in-viet-nam-peacekeeping", date: "2020", printed: { kind: "exact", value: "12" }, basis: "stated", sources: ["s1"] } },
 * ).value; // { numerator: 1, denominator: 2 }
 */
export function attainment(aim: Aim, { actual, baseline, breaks = [] }: Held): OpenMeasurement {
  const now = readFor("TGT-01", aim, actual);
  if (now.absent) return now.absent;
  const { goal, value } = now;
  const start = baseline && readFor("TGT-01", aim, baseline);
  if (start?.absent) return { ...start.absent, provenance: fromObservations([actual]) };
  const seen = baseline ? [actual, baseline] : [actual];
  const basis = { n: seen.length, unknown: 0, provenance: fromObservations(seen) };
  const flags = flagsOf(start ? [value, start.value] : [value], ...breakBefore(actual, baseline, breaks));
  if (isKept(aim, start?.value, goal)) return kept("TGT-01", aim, value, { ...basis, flags });
  if (start) return told("TGT-01", wayCovered(value, start.value, goal, fraction(1)), { ...basis, flags });
  if (aim.target.direction === "down")
    return measured("TGT-01", { status: "missing", ...basis, reason: "no-baseline" });
  if (goal.numerator === 0n) {
    return measured("TGT-01", { status: "undefined", ...basis, reason: "target-is-zero" });
  }
  return told("TGT-01", ofBareGoal(value, goal), { ...basis, flags: ["no-baseline", ...flags] });
}

function ofBareGoal({ value, range }: Known, goal: Fraction): Covered {
  const share = (number: Fraction) => toQuotient(inLowestTerms(divide(number, goal)));
  return {
    value: value && share(value),
    bounds: { lower: share(range.lower), upper: range.upper && share(range.upper) },
  };
}

/** The number of the goal and what is known of an observation, or why the two do not meet. */
export function readFor(
  measure: TargetMeasure,
  { target, milestone, unit }: Aim,
  seen: Observation,
): { goal: Fraction; value: Known; absent?: undefined } | { absent: OpenMeasurement } {
  const goal = numberOf(milestone);
  const misfit = misfitOf(target, seen) ?? (goal === undefined ? "not-a-number" : undefined);
  if (goal === undefined || misfit) {
    const basis = { n: 0, unknown: 0, provenance: fromObservations([seen]) };
    return { absent: measured(measure, { status: "not-applicable", ...basis, reason: misfit ?? "not-a-number" }) };
  }
  const read = known(measure, seen, unit);
  return read.absent ? read : { goal, value: read.known };
}

/** The flag for a break of the series between a baseline and what came after it. */
export function breakBefore(
  actual: Observation,
  baseline: Observation | undefined,
  breaks: readonly SeriesBreak[],
): ValueFlag[] {
  return baseline && breaksBetween(breaks, baseline, actual).length > 0 ? ["break"] : [];
}

/** Whether there is no way to go, but a value to keep. */
export const isKept = ({ target }: Aim, start: Known | undefined, goal: Fraction): boolean =>
  target.direction === "keep" ||
  (start !== undefined &&
    (isOnly(start.range, goal) || (start.value !== undefined && compareFractions(start.value, goal) === 0)));

interface Basis {
  readonly n: number;
  readonly unknown: number;
  readonly provenance: ReturnType<typeof fromObservations>;
  readonly flags: ValueFlag[];
}

/** 1 where a value was kept, 0 where it was not, and either where nobody can say. */
export function kept(
  measure: TargetMeasure,
  { target, milestone }: Aim,
  { range }: Known,
  basis: Basis,
): OpenMeasurement {
  const flags: ValueFlag[] = ["maintain", ...basis.flags];
  const { status } = meets(range, milestone.goal, target.direction);
  if (status === "unknown") {
    const bounds = { lower: quotient(0), upper: quotient(1) };
    return measured(measure, { status: "bounded", ...basis, flags, bounds });
  }
  const value = quotient(status === "met" ? 1 : 0);
  return measured(measure, { status: "ok", ...basis, flags, value, bounds: exactly(value) });
}

/** What was covered of a way as a measurement. */
export function told(measure: TargetMeasure, covered: Covered | undefined, basis: Basis): OpenMeasurement {
  if (covered === undefined) return measured(measure, { status: "missing", ...basis, reason: "value-not-exact" });
  const { value, bounds } = covered;
  return measured(measure, value ? { status: "ok", ...basis, value, bounds } : { status: "bounded", ...basis, bounds });
}
