import { type Measurement, type OpenMeasurement, suppressed } from "../indicators/index.js";
import type { MeasureCode } from "../measure.js";
import type { ShownCount } from "./mask.js";

/** Of fewer people than this no mean, no test score and no cost is told, though their number may be. */
const FEWEST = 10;

/** Of fewer people than this a share is told in whole percent: with decimals it would tell how many there are. */
const FEWEST_FOR_DECIMALS = 100;

/** What a figure is made of. */
export interface MadeOf {
  /**
   * Which counts of a mask, all of them: of a share the part and the whole, and the rest too where a table shows it; of a mean
   * or a cost the people it is of.
   */
  readonly counts: readonly ShownCount[];
  /** `mean`, also of test scores, and `cost`, of a person or a day, ask for ten people; `count` also for sums. */
  readonly kind: "count" | "share" | "mean" | "cost";
}

/**
 * A measurement made of published counts alone: it is kept back where any of them is, since it would tell of that one, and
 * where a mean or a cost would be of fewer than ten people. What it is computed of are the numbers as they were published.
 *
 * @param calculate gets the published numbers, in the order of the counts; it must use no others
 * @example
 * derived("PRT-08", { kind: "share", counts: [{ status: "published", people: 22 }, { status: "suppressed" }] }, () => womenAmong([])); // { status: "suppressed", measure: "PRT-08", version: 1 }
 * derived("PRT-01", { kind: "count", counts: [{ status: "published", people: 22 }] }, () => womenAmong([])).status; // "undefined"
 */
export function derived(
  measure: MeasureCode,
  { counts, kind }: MadeOf,
  calculate: (people: readonly number[]) => OpenMeasurement,
): Measurement {
  const people = counts.flatMap((count) => (count.status === "published" ? count.people : []));
  const asksForTen = kind === "mean" || kind === "cost";
  const isHidden = people.length < counts.length || (asksForTen && people.some((count) => count < FEWEST));
  return isHidden ? suppressed(measure) : calculate(people);
}

/**
 * How many decimals the percentage of a share may have: none where it is of fewer than a hundred people.
 *
 * @example
 * decimalsOfShare(63); // 0
 * decimalsOfShare(240); // 1
 */
export const decimalsOfShare = (people: number): 0 | 1 => (people < FEWEST_FOR_DECIMALS ? 0 : 1);
