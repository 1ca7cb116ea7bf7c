import { normalProbability, normalQuantile, Z_95 } from "./normal.js";
import type { Span } from "./span.js";

/** How often a sample is drawn again, and the number that the drawing starts from: the same data give the same interval. */
const DRAWS = 2000;
const SEED = 20_260_101;

/** Numbers from 0 up to 1, always the same ones: mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What an item adds to the sums that a statistic is made of, such as 1, its value and the square of its value. */
type Terms = readonly number[];

/** What is made of the sums; `undefined` for a sample that does not give it, such as one without spread. */
type Statistic = (sums: Terms) => number | undefined;

/**
 * The bias-corrected and accelerated bootstrap interval of Efron (1987), from 2,000 draws with a fixed seed.
 *
 * @param sample one row of terms an item, all of one length
 * @returns `undefined` where no draw, or no sample with one left out, gives the statistic
 */
export function bootstrapSpan(sample: readonly Terms[], statistic: Statistic): Span | undefined {
  const sums = sumsOf(sample);
  const seen = statistic(sums);
  const drawn = drawsOf(sample, statistic);
  const without = valuesOf(sample.map((left) => statistic(sums.map((sum, term) => sum - (left[term] ?? 0)))));
  if (seen === undefined || drawn.length === 0 || without.length === 0) return undefined;
  const below = drawn.filter((value) => value < seen).length + drawn.filter((value) => value === seen).length / 2;
  const bias = normalQuantile(Math.min(Math.max(below, 0.5), drawn.length - 0.5) / drawn.length);
  const acceleration = accelerationOf(without);
  const end = (z: number) => {
    const moved = bias + z;
    return rankedAt(drawn, normalProbability(bias + moved / (1 - acceleration * moved)));
  };
  return { lower: end(-Z_95), upper: end(Z_95) };
}

/** The statistic of samples drawn from the sample, with putting back, from the lowest to the highest. */
function drawsOf(sample: readonly Terms[], statistic: Statistic): number[] {
  const next = numbersFrom(SEED);
  const values = Array.from({ length: DRAWS }, () => {
    const sums = (sample[0] ?? []).map(() => 0);
    for (const _ of sample) addTo(sums, sample[Math.floor(next() * sample.length)] ?? []);
    return statistic(sums);
  });
  return valuesOf(values).sort((a, b) => a - b);
}

/** What a sample adds up to, term by term. */
export function sumsOf(sample: readonly Terms[]): number[] {
  const sums = (sample[0] ?? []).map(() => 0);
  for (const terms of sample) addTo(sums, terms);
  return sums;
}

function addTo(sums: number[], terms: Terms): void {
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (terms[index] ?? 0);
}

const valuesOf = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);

/** How the spread of the statistic changes with its value, from the samples with one left out. */
function accelerationOf(without: readonly number[]): number {
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length;
  const gaps = without.map((value) => mean - value);
  const squares = gaps.reduce((sum, gap) => sum + gap ** 2, 0);
  const cubes = gaps.reduce((sum, gap) => sum + gap ** 3, 0);
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

function rankedAt(sorted: readonly number[], share: number): number {
  const rank = Math.min(Math.max(Math.floor(share * sorted.length), 0), sorted.length - 1);
  return sorted[rank] ?? Number.NaN;
}
