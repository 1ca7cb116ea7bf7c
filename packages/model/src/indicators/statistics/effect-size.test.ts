import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapSpan } from "./bootstrap.js";
import { hedgesAverage, hedgesInterval, type ScorePair, smallSampleFactor } from "./effect-size.js";
import { normalProbability, normalQuantile, Z_95 } from "./normal.js";

const pairsOf = (...scores: [number, number][]): ScorePair[] => scores.map(([before, after]) => ({ before, after }));

const class10 = pairsOf(
  [40, 55],
  [45, 65],
  [50, 60],
  [55, 80],
  [60, 70],
  [35, 60],
  [70, 75],
  [65, 85],
  [50, 70],
  [30, 50],
);

describe("hedgesAverage", () => {
  it("is the mean difference over the mean spread, less what a small sample makes too much", () => {
    // Means 50 and 67; sums of squared gaps 1500 and 1110; 1 − 3 / 35 for ten pairs.
    const spread = (Math.sqrt(1500 / 9) + Math.sqrt(1110 / 9)) / 2;
    expect(hedgesAverage(class10)).toBeCloseTo((17 / spread) * (32 / 35), 12);
    expect(smallSampleFactor(10)).toBeCloseTo(32 / 35, 12);
  });

  it("is nothing without spread, and for too few", () => {
    expect(hedgesAverage(pairsOf([40, 60], [40, 60], [40, 60]))).toBeUndefined();
    expect(hedgesAverage(pairsOf([40, 60], [50, 65]))).toBeUndefined();
    expect(hedgesAverage(pairsOf([40, 60], [40, 65], [40, 70]))).toBeDefined();
  });

  it("turns round in time, and does not depend on the scale", () => {
    const scores = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(scores, (drawn) => {
        const effect = hedgesAverage(pairsOf(...drawn));
        fc.pre(effect !== undefined);
        expect(hedgesAverage(pairsOf(...drawn.map(([a, b]): [number, number] => [b, a])))).toBeCloseTo(-effect, 9);
        const doubled = drawn.map(([a, b]): [number, number] => [2 * a, 2 * b]);
        expect(hedgesAverage(pairsOf(...doubled))).toBeCloseTo(effect, 9);
      }),
    );
  });
});

describe("hedgesInterval", () => {
  it("is the same each time and in any order, and holds the effect", () => {
    const interval = hedgesInterval(class10);
    expect(hedgesInterval(class10)).toEqual(interval);
    expect(hedgesInterval(class10.toReversed())).toEqual(interval);
    const effect = (hedgesAverage(class10) ?? 0) * 1_000_000;
    expect(interval?.lower.numerator).toBeLessThan(effect);
    expect(interval?.upper.numerator).toBeGreaterThan(effect);
    expect(interval).toMatchObject({ method: "bootstrap", confidence: { numerator: 95, denominator: 100 } });
  });

  it("is nothing where the effect is nothing", () => {
    expect(hedgesInterval(pairsOf([40, 60], [40, 60], [40, 60]))).toBeUndefined();
  });
});

describe("bootstrapSpan", () => {
  it("comes near to what every possible draw gives", () => {
    const sample = [1, 2, 4, 7, 12, 30];
    const meanOf = (drawn: readonly number[]) => drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    let draws: number[][] = [[]];
    for (const _ of sample) draws = draws.flatMap((draw) => sample.map((value) => [...draw, value]));
    const all = draws.map(meanOf).sort((a, b) => a - b);
    const seen = meanOf(sample);
    const below = all.filter((value) => value < seen).length + all.filter((value) => value === seen).length / 2;
    const bias = normalQuantile(below / all.length);
    const left = sample.map((_, index) => meanOf(sample.toSpliced(index, 1)));
    const gaps = left.map((value) => meanOf(left) - value);
    const acceleration =
      gaps.reduce((sum, gap) => sum + gap ** 3, 0) / (6 * gaps.reduce((sum, gap) => sum + gap ** 2, 0) ** 1.5);
    const end = (z: number) =>
      all[Math.floor(normalProbability(bias + (bias + z) / (1 - acceleration * (bias + z))) * all.length)] ?? 0;
    const span = bootstrapSpan(
      sample.map((value) => [1, value]),
      ([count = 0, sum = 0]) => sum / count,
    );
    // Draws of six are coarse: two thousand of them come within two points of all 46,656.
    expect(Math.abs((span?.lower ?? 0) - end(-Z_95))).toBeLessThan(0.5);
    expect(Math.abs((span?.upper ?? 0) - end(Z_95))).toBeLessThan(1.5);
    expect(acceleration).toBeGreaterThan(0.05);
  });
});
