import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianOf, theilSen, theilSenBounds, theilSenSpan } from "./theil-sen.js";

const yearly = (...values: number[]) => values.map((value, time) => ({ time, value }));

/** Every order of the numbers. */
const ordersOf = (values: readonly number[]): number[][] =>
  values.length === 0
    ? [[]]
    : values.flatMap((value, index) => ordersOf(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));

describe("theilSen", () => {
  it("is the median of the slopes between any two points", () => {
    expect(theilSen(yearly(1, 2, 4))).toBe(1.5);
    expect(theilSen(yearly(0, 1, 1, 4))).toBe((1 + 4 / 3) / 2);
    expect(theilSen(yearly(10, 8, 6))).toBe(-2);
  });

  it("compares no two points of one time, and is nothing where all are", () => {
    expect(theilSen([...yearly(1, 2), { time: 1, value: 4 }])).toBe(2);
    expect(
      theilSen([
        { time: 3, value: 1 },
        { time: 3, value: 2 },
      ]),
    ).toBeUndefined();
    expect(theilSen([])).toBeUndefined();
  });

  it("finds every straight line, whatever one point says", () => {
    const line = fc.record({ slope: fc.integer({ min: -9, max: 9 }), start: fc.nat(50), wrong: fc.nat(1000) });
    fc.assert(
      fc.property(line, fc.integer({ min: 5, max: 12 }), fc.nat(11), ({ slope, start, wrong }, length, which) => {
        const points = Array.from({ length }, (_, time) => ({ time, value: start + slope * time }));
        expect(theilSen(points)).toBe(slope);
        const spoilt = points.with(which % length, { time: which % length, value: wrong });
        expect(theilSen(spoilt)).toBeCloseTo(slope, 9);
      }),
    );
  });
});

describe("theilSenBounds", () => {
  it("holds the slope of all the values that there may be", () => {
    const point = fc.record({
      value: fc.nat(100),
      below: fc.nat(5),
      above: fc.nat(5),
      really: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 9 }), (drawn) => {
        const spans = drawn.map(({ value, below, above }, time) => ({
          time,
          lower: value - below,
          upper: value + above,
        }));
        const real = spans.map(({ time, lower, upper }, index) => ({
          time,
          value: lower + (upper - lower) * (drawn[index]?.really ?? 0),
        }));
        const [bounds, slope] = [theilSenBounds(spans), theilSen(real)];
        expect(bounds?.lower).toBeLessThanOrEqual((slope ?? Number.NaN) + 1e-9);
        expect(bounds?.upper).toBeGreaterThanOrEqual((slope ?? Number.NaN) - 1e-9);
      }),
    );
  });
});

describe("theilSenSpan", () => {
  it("leaves out as many slopes as Kendall’s test rejects: tabulated for 4 to 10 points", () => {
    // The largest number of discordant pairs that is rejected at 5 %, two-sided, and one more: Kendall’s exact table.
    const outside = [4, 5, 6, 7, 8, 9, 10].map((length) => {
      const values = Array.from({ length }, (_, time) => time * time * time);
      const slopes = values
        .flatMap((low, from) => values.slice(from + 1).map((high, step) => (high - low) / (step + 1)))
        .sort((a, b) => a - b);
      const span = theilSenSpan(yearly(...values));
      return span === undefined ? 0 : slopes.indexOf(span.lower) + 1;
    });
    expect(outside).toEqual([0, 1, 2, 4, 6, 9, 12]);
  });

  it("has the confidence that it claims, counted over every order of the points", () => {
    for (const times of [
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4, 5],
      [0, 0, 1, 2, 2, 3],
    ]) {
      const orders = ordersOf([1, 2, 4, 8, 16, 32].slice(0, times.length));
      const spans = orders.map((order) =>
        theilSenSpan(order.map((value, index) => ({ time: times[index] ?? 0, value }))),
      );
      const missed = spans.filter((span) => span && (span.lower > 0 || span.upper < 0)).length;
      expect(missed / orders.length).toBeGreaterThan(0);
      expect(missed / orders.length).toBeLessThanOrEqual(0.05);
    }
  });

  it("learns nothing from values of one time: three and three points are too few, four and four are not", () => {
    const twoTimes = (each: number) =>
      [0, 1].flatMap((time) => Array.from({ length: each }, (_, index) => ({ time, value: 10 * time + index })));
    expect(theilSenSpan(twoTimes(3))).toBeUndefined();
    expect(theilSenSpan(twoTimes(4))).toEqual({ lower: 7, upper: 13 });
  });

  it("is nothing for fewer than five points, and turns round with the values", () => {
    expect(theilSenSpan(yearly(1, 3, 5, 9))).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 5, maxLength: 15 }), (values) => {
        const [span, turned] = [
          theilSenSpan(yearly(...values)),
          theilSenSpan(yearly(...values.map((value) => -value))),
        ];
        expect(span?.lower).toBeCloseTo(-(turned?.upper ?? Number.NaN), 9);
        const slope = theilSen(yearly(...values)) ?? Number.NaN;
        expect(span?.lower).toBeLessThanOrEqual(slope);
        expect(span?.upper).toBeGreaterThanOrEqual(slope);
      }),
    );
  });
});

describe("medianOf", () => {
  it("is the middle, or halfway", () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([2, 2.5, undefined]);
  });
});
