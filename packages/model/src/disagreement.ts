import { compareFractions } from "./fraction.js";
import type { Indicator } from "./indicator.js";
import { daysObserved, type Observation } from "./observation.js";
import { rangeOf } from "./observed-value.js";
import { overlap } from "./period.js";

type Measured = Pick<Indicator, "unit" | "counted">;

const exactTotal = ({ denominator }: Observation) => (denominator?.kind === "exact" ? denominator.value : undefined);

// What has been counted since a start only grows: while the total is the same, so is everything in it.
function sameTotal(a: Observation, b: Observation, { counted }: Measured): boolean {
  const total = exactTotal(a);
  return counted === "since-a-start" && total !== undefined && total === exactTotal(b);
}

function sameMatter(a: Observation, b: Observation, measured: Measured): boolean {
  if (a.indicator !== b.indicator || a.scope !== b.scope) return false;
  return overlap(daysObserved(a), daysObserved(b)) || sameTotal(a, b, measured);
}

const toldCount = ({ numerator }: Observation) =>
  numerator === undefined || numerator.kind === "unknown" ? undefined : numerator.value;

function otherNumbers(a: Observation, b: Observation, unit: Indicator["unit"]): boolean {
  const [first, second] = [toldCount(a), toldCount(b)];
  // "More than 70" does not exclude 107, and still nobody who had counted 107 would say so.
  if (first !== undefined && second !== undefined && first !== second) return true;
  const [left, right] = unit ? [rangeOf(a, unit), rangeOf(b, unit)] : [];
  if (left === undefined || right === undefined) return false;
  const apart = (low: typeof left, high: typeof left) => {
    const gap = low.upper === null ? -1 : compareFractions(high.lower, low.upper);
    return gap > 0 || (gap === 0 && high.aboveLower);
  };
  return apart(left, right) || apart(right, left);
}

/**
 * Whether two observations speak of the same thing, as far as their dates can tell, and give numbers that are not the
 * same. Of what is counted since a start, equal totals make the same thing even months apart.
 *
 * @param measured the indicator of both
 * @example
 * disagree(
 *   { indicator: "x", date: "2023", basis: "stated", sources: ["s1"], printed: { kind: "exact", value: "50.9" } },
 *   { indicator: "x", date: "2023-12", basis: "stated", sources: ["s2"], printed: { kind: "exact", value: "46.6" } },
 *   { unit: { kind: "share", of: "person" }, counted: "on-a-day" },
 * ); // true
 */
export function disagree(a: Observation, b: Observation, measured: Measured): boolean {
  return sameMatter(a, b, measured) && otherNumbers(a, b, measured.unit);
}

/**
 * Observations that disagree, put together: each group holds those that contradict another one of it.
 *
 * @param observations of one indicator
 * @example
 * disagreements(observationsOf("women-sent-to-peacekeeping"), getIndicator("women-sent-to-peacekeeping")).map((group) => group.length); // [3]
 */
export function disagreements(observations: readonly Observation[], measured: Measured): Observation[][] {
  const groups = observations.reduce<Observation[][]>((before, observation) => {
    const touched = before.filter((group) => group.some((other) => disagree(observation, other, measured)));
    return [...before.filter((group) => !touched.includes(group)), [...touched.flat(), observation]];
  }, []);
  return groups.filter((group) => group.length > 1);
}
