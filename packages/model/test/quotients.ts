import { compareFractions } from "../src/fraction.js";
import type { OpenMeasurement, Quotient } from "../src/indicators/index.js";
import { toFraction } from "../src/indicators/measurement.js";

/** Below 0 where the first is smaller, 0 where they are the same number, above 0 where it is greater. */
export const compare = (a: Quotient, b: Quotient): number => compareFractions(toFraction(a), toFraction(b));

/** Whether a measurement allows a number to be the true one. Without bounds it says nothing of it. */
export function allows(measurement: OpenMeasurement, truth: Quotient): boolean {
  if (!("bounds" in measurement)) return true;
  const { lower, upper } = measurement.bounds;
  return compare(lower, truth) <= 0 && (upper === null || compare(truth, upper) <= 0);
}

/** A number, or one over another. */
export const of = (numerator: number, denominator = 1): Quotient => ({ numerator, denominator });
