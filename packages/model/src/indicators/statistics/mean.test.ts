import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../../fixtures/indicators/intervals.json" with { type: "json" };
import { meanInterval, momentsOf } from "./mean.js";
import { normalProbability, normalQuantile, Z_95 } from "./normal.js";
import { studentQuantile } from "./student.js";

describe("studentQuantile", () => {
  it("is what the closed forms give for 1, 2 and 4 degrees of freedom", () => {
    expect(studentQuantile(1)).toBeCloseTo(Math.tan((0.95 * Math.PI) / 2), 10);
    expect(studentQuantile(2)).toBeCloseTo((0.95 * Math.SQRT2) / Math.sqrt(1 - 0.95 ** 2), 10);
    // For 4 the sine of the angle solves s³ − 3 s + 1.9 = 0.
    const sine = 2 * Math.cos((Math.acos(-0.95) + 4 * Math.PI) / 3);
    expect(studentQuantile(4)).toBeCloseTo((2 * sine) / Math.sqrt(1 - sine ** 2), 10);
  });

  it.each(cases.student.cases)("is the tabulated value for $degrees degrees of freedom", ({ degrees, quantile }) => {
    expect(studentQuantile(degrees)).toBeCloseTo(quantile, 6);
  });

  it("falls towards the normal quantile", () => {
    expect(studentQuantile(100_000)).toBeCloseTo(Z_95, 4);
    expect(studentQuantile(100_000)).toBeGreaterThan(Z_95);
  });
});

describe("the normal distribution", () => {
  it("has its tabulated values", () => {
    expect(normalProbability(0)).toBe(0.5);
    expect(normalProbability(1)).toBeCloseTo(0.841344746068543, 14);
    expect(normalProbability(-3)).toBeCloseTo(0.001349898031630095, 14);
    expect(normalProbability(Z_95)).toBeCloseTo(0.975, 14);
    expect([normalProbability(-9), normalProbability(9)]).toEqual([0, 1]);
  });

  it("is turned round by its quantile", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (probability) => {
        expect(normalProbability(normalQuantile(probability))).toBeCloseTo(probability, 12);
      }),
    );
    expect(normalQuantile(0.975)).toBeCloseTo(Z_95, 10);
  });
});

describe("meanInterval", () => {
  it("is the mean and so many standard errors to either side", () => {
    // Mean 6, standard deviation 2, t with 2 degrees of freedom 4.302653.
    const { lower, upper, method } = meanInterval([4, 6, 8]);
    expect(lower.numerator).toBe(1_031_724);
    expect(upper.numerator).toBe(10_968_276);
    expect(method).toBe("t");
  });

  it("has no width where all are the same, and the spread over one less than the number", () => {
    const { lower, upper } = meanInterval([5, 5, 5]);
    expect([lower.numerator, upper.numerator]).toEqual([5_000_000, 5_000_000]);
    expect(momentsOf([2, 4, 4, 4, 5, 5, 7, 9]).deviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });

  it("moves with the numbers and not with their order", () => {
    const scores = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(scores, (values) => {
        expect(meanInterval(values.toReversed())).toEqual(meanInterval(values));
        const { lower, upper } = meanInterval(values);
        const moved = meanInterval(values.map((value) => value + 7));
        expect(moved.lower.numerator - lower.numerator).toBeCloseTo(7_000_000, -1);
        expect(moved.upper.numerator - upper.numerator).toBeCloseTo(7_000_000, -1);
      }),
    );
  });
});
