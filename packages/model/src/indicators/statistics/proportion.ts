import type { Interval } from "../measurement.js";
import { Z_95 } from "./normal.js";
import { intervalOf, type Span } from "./span.js";

/** So many of so many; there is at least one of them. */
export interface Proportion {
  readonly part: number;
  readonly of: number;
}

/**
 * The score interval of Wilson (1927). Of a known population the variance is multiplied by (N − n) / (N − 1), which comes
 * to the same as a smaller quantile.
 */
export function wilsonSpan({ part, of }: Proportion, population = Infinity): Span {
  const uncounted = population === Infinity ? 1 : population <= of ? 0 : (population - of) / (population - 1);
  const square = Z_95 * Z_95 * uncounted;
  const share = part / of;
  const centre = (part + square / 2) / (of + square);
  const reach = Math.sqrt(square * (share * (1 - share) * of + square / 4)) / (of + square);
  // What was seen lies inside, whatever the last bit says, and so does nothing beyond all or below none.
  return {
    lower: part === 0 ? 0 : Math.min(share, Math.max(0, centre - reach)),
    upper: part === of ? 1 : Math.max(share, Math.min(1, centre + reach)),
  };
}

/**
 * Between what the share of everybody probably lies, when so many of those who answered say so: Wilson’s score interval,
 * corrected where the population is known. Nobody left out leaves nothing to estimate: then there is no interval.
 *
 * @param population how many there are, those who did not answer among them; unknown without one
 * @returns with 95 % confidence, to six decimals, rounded outwards
 * @example
 * wilson({ part: 81, of: 263 }).upper; // { numerator: 366210, denominator: 1000000 }
 * wilson({ part: 12, of: 20 }, 40).method; // "wilson-finite"
 * wilson({ part: 12, of: 20 }, 20); // undefined
 */
export function wilson(share: Proportion, population?: number): Interval | undefined {
  if (share.of === 0 || (population !== undefined && population <= share.of)) return undefined;
  return intervalOf(population === undefined ? "wilson" : "wilson-finite", wilsonSpan(share, population));
}
