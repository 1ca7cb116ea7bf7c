import type { Interval } from "../measurement.js";
import { bootstrapSpan, sumsOf } from "./bootstrap.js";
import { momentsFrom } from "./mean.js";
import { intervalOf } from "./span.js";

/** What somebody reached before and after, in whole points. */
export interface ScorePair {
  readonly before: number;
  readonly after: number;
}

/** The factor of Hedges (1981), by which an effect from a small sample is too large. */
export const smallSampleFactor = (pairs: number): number => 1 - 3 / (4 * (pairs - 1) - 1);

/**
 * How large the difference between after and before is beside the spread of the scores: d_av, the mean difference over the
 * average of the two standard deviations, times Hedges’ factor 1 − 3 / (4 df − 1).
 *
 * @returns `undefined` for fewer than three pairs, and where neither before nor after has any spread
 * @example
 * hedgesAverage([{ before: 40, after: 60 }, { before: 50, after: 70 }, { before: 60, after: 80 }]).toFixed(6); // "1.142857"
 */
export function hedgesAverage(pairs: readonly ScorePair[]): number | undefined {
  return effectFrom(sumsOf(pairs.map(termsOf)));
}

/** What a pair adds to the sums that the effect is made of. */
const termsOf = ({ before, after }: ScorePair) => [1, before, before * before, after, after * after];

function effectFrom([pairs = 0, before = 0, squaresBefore = 0, after = 0, squaresAfter = 0]: readonly number[]) {
  if (pairs < 3) return undefined;
  const [first, second] = [momentsFrom(pairs, before, squaresBefore), momentsFrom(pairs, after, squaresAfter)];
  const spread = (first.deviation + second.deviation) / 2;
  return spread === 0 ? undefined : ((second.mean - first.mean) / spread) * smallSampleFactor(pairs);
}

/**
 * Between what that effect probably lies for everybody: a bias-corrected and accelerated bootstrap of whole pairs, 2,000
 * draws by mulberry32 from a fixed seed, the pairs sorted before, so that the same pairs give the same interval in any order. `undefined` for fewer than four pairs,
 * and where there is no effect to tell.
 *
 * @example
 * hedgesInterval([40, 50, 60, 80].map((before) => ({ before, after: before + 20 }))).method; // "bootstrap"
 */
export function hedgesInterval(pairs: readonly ScorePair[]): Interval | undefined {
  const sorted = pairs.toSorted((a, b) => a.before - b.before || a.after - b.after);
  const span = bootstrapSpan(sorted.map(termsOf), effectFrom);
  return span && intervalOf("bootstrap", span);
}
