import type { Span } from "./span.js";

/** A value at a time. */
export interface TimedValue {
  readonly time: number;
  readonly value: number;
}

/** A value that is known only between two, at a time. */
export interface TimedSpan extends Span {
  readonly time: number;
}

/**
 * The slope of Theil (1950) and Sen (1968): the median of the slopes between any two points of different times. One point
 * gone wrong hardly moves it.
 *
 * @returns in units of the value a unit of time; `undefined` where no two points have different times
 * @example
 * theilSen([1, 3, 5, 7, 90].map((value, time) => ({ time, value }))); // 2
 */
export function theilSen(points: readonly TimedValue[]): number | undefined {
  return medianOf(slopesBetween(points, (earlier, later) => later.value - earlier.value));
}

/** Between what that slope certainly lies when each value is known only between two. */
export function theilSenBounds(points: readonly TimedSpan[]): Span | undefined {
  const lower = medianOf(slopesBetween(points, (earlier, later) => later.lower - earlier.upper));
  const upper = medianOf(slopesBetween(points, (earlier, later) => later.upper - earlier.lower));
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/**
 * Between what the slope probably lies, at 95 % at least: the slopes that Kendall’s test does not reject, by its exact
 * distribution (Sen 1968). Fewer than five points of different times never make so much certain.
 *
 * @example
 * theilSenSpan([1, 2, 4, 4, 7].map((value, time) => ({ time, value }))); // { lower: 0, upper: 3 }
 * theilSenSpan([{ time: 0, value: 1 }, { time: 1, value: 3 }, { time: 2, value: 5 }]); // undefined
 */
export function theilSenSpan(points: readonly TimedValue[]): Span | undefined {
  const slopes = slopesBetween(points, (earlier, later) => later.value - earlier.value);
  const outside = slopesOutside(sizesOf(points));
  const [lower, upper] = [slopes[outside - 1], slopes[slopes.length - outside]];
  return outside === 0 || lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/** The slopes between any two points of different times, from the lowest to the highest. */
function slopesBetween<Point extends { readonly time: number }>(
  points: readonly Point[],
  riseOf: (earlier: Point, later: Point) => number,
): number[] {
  return points
    .flatMap((earlier) =>
      points.flatMap((later) =>
        later.time > earlier.time ? riseOf(earlier, later) / (later.time - earlier.time) : [],
      ),
    )
    .sort((a, b) => a - b);
}

/** The number in the middle, or halfway between the two in the middle; `undefined` for none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** How many points share each time. */
function sizesOf(points: readonly TimedValue[]): number[] {
  const sizes = new Map<number, number>();
  for (const { time } of points) sizes.set(time, (sizes.get(time) ?? 0) + 1);
  return [...sizes.values()];
}

/** How many of the slopes at either end Kendall’s test rejects at 5 %; points of one time are not compared. */
function slopesOutside(sizes: readonly number[]): number {
  const ways = discordances(sizes);
  const all = ways.reduce((sum, count) => sum + count, 0n);
  let [tail, outside] = [0n, 0];
  for (const count of ways) {
    tail += count;
    if (2n * tail * 20n > all) return outside;
    outside += 1;
  }
  return outside;
}

/**
 * In how many orders of the values so many pairs are discordant, if time says nothing: the coefficients of the q-multinomial
 * of the group sizes.
 */
function discordances(sizes: readonly number[]): bigint[] {
  const points = sizes.reduce((sum, size) => sum + size, 0);
  let ways = [1n];
  for (let size = 2; size <= points; size += 1) ways = timesRun(ways, size);
  for (const size of sizes) for (let part = 2; part <= size; part += 1) ways = overRun(ways, part);
  return ways;
}

/** A polynomial times 1 + q + … + q^(length − 1). */
function timesRun(ways: readonly bigint[], length: number): bigint[] {
  let stretch = 0n;
  return Array.from({ length: ways.length + length - 1 }, (_, power) => {
    stretch += (ways[power] ?? 0n) - (ways[power - length] ?? 0n);
    return stretch;
  });
}

/** A polynomial over the same, where nothing is left. */
function overRun(ways: readonly bigint[], length: number): bigint[] {
  const quotients: bigint[] = [];
  for (let power = 0; power <= ways.length - length; power += 1) {
    const step = (ways[power] ?? 0n) - (ways[power - 1] ?? 0n);
    quotients.push(step + (quotients[power - length] ?? 0n));
  }
  return quotients;
}
