import type { PlainDate } from "../../date.js";
import type { ValueRange } from "../../figure.js";
import { compareFractions, type Fraction, fractionOf } from "../../fraction.js";
import { daysObserved, type Observation, type SeriesBreak } from "../../observation.js";
import { type ObservedFlag, type ObservedValue, observedValue } from "../../observed-value.js";
import { daysMeant } from "../../partial-date.js";
import type { Target, TargetMilestone } from "../../target.js";
import type { Unit } from "../../unit.js";
import { measured, type OpenMeasurement, type Provenance } from "../measurement.js";
import type { Missing, ValueFlag } from "../reasons.js";

/** A target on the way to one of its milestones, and the unit of its indicator; absent where that was not seen. */
export interface Aim {
  readonly target: Pick<Target, "indicator" | "scope" | "direction" | "milestones">;
  readonly milestone: Pick<TargetMilestone, "by" | "goal">;
  readonly unit: Unit | undefined;
}

/** What is held against a target: an observation, where it began if that is known, and the breaks of the series. */
export interface Held {
  readonly actual: Observation;
  readonly baseline?: Observation | undefined;
  readonly breaks?: readonly SeriesBreak[];
}

/** A value that is known, or known to lie between two. */
export interface Known {
  readonly value: Fraction | undefined;
  readonly range: ValueRange;
  readonly flags: readonly ObservedFlag[];
}

/** The measures of targets. */
export type TargetMeasure = "TGT-01" | "TGT-02" | "TGT-03" | "TGT-04" | "TGT-05";

/** The day that an observation counts for: the last that it may be of, as a target is due on the last day of its year. */
export const dayOf = (seen: Pick<Observation, "date">): PlainDate => daysObserved(seen).end;

/** The day on which a milestone is due. */
export const dueOn = ({ by }: Pick<TargetMilestone, "by">): PlainDate => daysMeant(by).end;

/** The number of a goal; `undefined` for what is to be in place. */
export const numberOf = ({ goal }: Pick<TargetMilestone, "goal">): Fraction | undefined =>
  goal.kind === "in-place" ? undefined : fractionOf(goal.value);

/** What a number made of observations is made of. */
export const fromObservations = (seen: readonly Observation[]): Provenance => ({
  facts: "observations",
  count: seen.length,
  sources: [...new Set(seen.flatMap(({ sources }) => sources))],
});

/** Why an observation says nothing of a target; `undefined` where it does. */
export function misfitOf(
  { indicator, scope }: Aim["target"],
  seen: Pick<Observation, "indicator" | "scope">,
): "other-thing" | "part-only" | undefined {
  if (indicator !== seen.indicator) return "other-thing";
  if (scope === seen.scope) return undefined;
  return scope === undefined ? "part-only" : "other-thing";
}

/** What is known of an observed value, or the measurement that says why nothing is. */
export function known(
  measure: TargetMeasure,
  seen: Observation,
  unit: Unit | undefined,
): { readonly known: Known; readonly absent?: undefined } | { readonly absent: OpenMeasurement } {
  const value = observedValue(seen, unit);
  if (value.status === "ok") return { known: value };
  if (value.status === "bounded") return { known: { ...value, value: undefined, flags: [] } };
  return { absent: absentFor(measure, seen, value) };
}

function absentFor(
  measure: TargetMeasure,
  seen: Observation,
  value: Exclude<ObservedValue, { status: "ok" | "bounded" }>,
): OpenMeasurement {
  const basis = { n: 0, unknown: 1, provenance: fromObservations([seen]) };
  switch (value.status) {
    case "undefined":
      return measured(measure, { status: "undefined", ...basis, reason: "of-nothing" });
    case "not-applicable":
      return measured(measure, { status: "not-applicable", ...basis, reason: value.reason });
    case "missing":
      return measured(measure, { status: "missing", ...basis, reason: MISSING[value.reason] });
  }
}

const MISSING = {
  "not-exact": "value-not-exact",
  "not-given": "no-observation",
  "unit-not-seen": "unit-not-seen",
} as const satisfies Record<string, Missing>;

/** What is to be said of a number beside it, each once. */
export const flagsOf = (values: readonly Pick<Known, "flags">[], ...more: ValueFlag[]): ValueFlag[] => [
  ...new Set([...more, ...values.flatMap(({ flags }) => flags)]),
];

/** Whether a range leaves one number, and that is it. */
export const isOnly = ({ lower, upper }: ValueRange, number: Fraction): boolean =>
  upper !== null && compareFractions(lower, number) === 0 && compareFractions(upper, number) === 0;
