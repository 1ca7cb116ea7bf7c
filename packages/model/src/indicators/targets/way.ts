import { compareFractions, divide, type Fraction, inLowestTerms, subtract } from "../../fraction.js";
import { type Bounds, type Quotient, toQuotient } from "../measurement.js";
import type { Known } from "./aim.js";

/** How much of a way was covered: the value where both ends are known, and between what it certainly lies. */
export interface Covered {
  readonly value: Quotient | undefined;
  readonly bounds: Bounds;
}

/**
 * (actual − baseline) / (goal − baseline), exactly and not clipped: below 0 where it went the other way, over 1 where it
 * went further. As neither end turns the direction, the bounds are reached where the ends are.
 *
 * @param stretch what the way is divided by, such as the share of it that should be covered by now
 * @returns `undefined` where the baseline may lie on the goal or beyond, or where there is no lower bound
 */
export function wayCovered(actual: Known, baseline: Known, goal: Fraction, stretch: Fraction): Covered | undefined {
  const { lower: low, upper: high } = baseline.range;
  if (high === null || (compareFractions(low, goal) <= 0 && compareFractions(goal, high) <= 0)) return undefined;
  const share = (from: Fraction, to: Fraction) =>
    inLowestTerms(divide(divide(subtract(to, from), subtract(goal, from)), stretch));
  const isUpwards = compareFractions(goal, low) > 0;
  const { lower, upper } = actual.range;
  if (upper === null && !isUpwards) return undefined;
  const ends = [lower, ...(upper ? [upper] : [])];
  const shares = ends.flatMap((end) => [share(low, end), share(high, end)]).sort(compareFractions);
  const [least, most] = [shares[0], shares.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  return {
    value: actual.value && baseline.value && toQuotient(share(baseline.value, actual.value)),
    bounds: { lower: toQuotient(least), upper: upper === null ? null : toQuotient(most) },
  };
}
