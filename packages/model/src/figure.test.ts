import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Figure, rangeOfFigure } from "./figure.js";
import { compareFractions, fraction, fractionOf, toDecimal } from "./fraction.js";

describe("Figure", () => {
  it("keeps the qualifier and the decimals that were printed", () => {
    const over13 = { kind: "more-than", value: "13.0" };
    expect(Figure.parse(over13)).toEqual(over13);
    expect(Figure.safeParse({ kind: "exact", value: 13 }).success).toBe(false);
    expect(Figure.safeParse({ kind: "unknown" }).success).toBe(false);
  });
});

describe("rangeOfFigure", () => {
  it.each([
    ["74.6", "74.55", "74.65"],
    ["59", "58.50", "59.50"],
    ["50.00", "50.00", "50.01"],
  ])("lets %s stand for what rounds to it", (value, lower, upper) => {
    const range = rangeOfFigure({ kind: "exact", value });
    expect(toDecimal(range.lower, 2)).toBe(lower);
    expect(range.upper && toDecimal(range.upper, 2)).toBe(upper);
  });

  it("holds every number that is printed so", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), fc.nat(3), (part, all, places) => {
        const value = fraction(part, all);
        const { lower, upper } = rangeOfFigure({ kind: "exact", value: toDecimal(value, places) });
        expect(compareFractions(lower, value)).toBeLessThanOrEqual(0);
        expect(upper && compareFractions(value, upper)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("leaves open what the qualifier leaves open", () => {
    expect(rangeOfFigure({ kind: "about", value: "16" })).toEqual({
      lower: fraction(0),
      upper: null,
      aboveLower: false,
    });
    expect(rangeOfFigure({ kind: "at-least", value: "13" })).toEqual({
      lower: fractionOf("13"),
      upper: null,
      aboveLower: false,
    });
    expect(rangeOfFigure({ kind: "more-than", value: "13" })).toEqual({
      lower: fractionOf("13"),
      upper: null,
      aboveLower: true,
    });
  });
});
