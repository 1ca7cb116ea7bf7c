import type { Interval } from "../measurement.js";
import { intervalOf } from "./span.js";
import { studentQuantile } from "./student.js";

/** The mean and the spread of numbers; the spread is that of a sample, over one less than their number. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

/** The mean and the standard deviation of whole numbers, from their exact sums; there are at least two of them. */
export const momentsFrom = (count: number, sum: number, squares: number): Moments => ({
  count,
  mean: sum / count,
  deviation: Math.sqrt((count * squares - sum * sum) / (count * (count - 1))),
});

/** The same of the numbers themselves. */
export function momentsOf(values: readonly number[]): Moments {
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  return momentsFrom(values.length, sum, squares);
}

/**
 * Between what the mean of everybody probably lies, by Student’s t: of whole numbers, of which there are at least two.
 *
 * @example
 * meanInterval([4, 6, 8]).lower; // { numerator: 1031724, denominator: 1000000 }
 */
export function meanInterval(values: readonly number[]): Interval {
  const { count, mean, deviation } = momentsOf(values);
  const reach = (studentQuantile(count - 1) * deviation) / Math.sqrt(count);
  return intervalOf("t", { lower: mean - reach, upper: mean + reach });
}
