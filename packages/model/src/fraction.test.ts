import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, decimalsOf } from "./decimal.js";
import {
  add,
  compareFractions,
  divide,
  fraction,
  fractionOf,
  inLowestTerms,
  multiply,
  subtract,
  times,
  toDecimal,
} from "./fraction.js";

const whole = fc.integer({ min: -100_000_000, max: 100_000_000 });
const positive = fc.integer({ min: 1, max: 100_000_000 });
const fractions = fc.tuple(whole, positive).map(([numerator, denominator]) => fraction(numerator, denominator));

const decimals = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999 }), fc.stringMatching(/^\d{0,4}$/))
  .map(([negative, units, tail]) => `${negative ? "-" : ""}${units}${tail && `.${tail}`}`)
  .filter((text) => Decimal.safeParse(text).success);

describe("a printed number", () => {
  it("comes back as it was printed", () => {
    fc.assert(
      fc.property(decimals, (text) => {
        expect(toDecimal(fractionOf(text), decimalsOf(text))).toBe(text);
      }),
    );
  });
});

describe("toDecimal", () => {
  it.each([
    [81, 529, "15.31"],
    [47, 63, "74.60"],
    [48, 63, "76.19"],
    [13, 22, "59.09"],
    [14, 30, "46.67"],
    [1, 8, "12.50"],
    [0, 5, "0.00"],
  ])("rounds %i of %i to %s percent", (part, all, percent) => {
    expect(toDecimal(times(fraction(part, all), 100), 2)).toBe(percent);
  });

  it("rounds halves away from nought, where a float would have lost them", () => {
    expect(toDecimal(fractionOf("1.005"), 2)).toBe("1.01");
    expect(toDecimal(fractionOf("-1.005"), 2)).toBe("-1.01");
    expect(toDecimal(fractionOf("-0.004"), 2)).toBe("0.00");
  });

  it("is never further off than half of its last place", () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 4 }), (value, places) => {
        const off = subtract(fractionOf(toDecimal(value, places)), value);
        const size = { ...off, numerator: off.numerator < 0n ? -off.numerator : off.numerator };
        expect(compareFractions(size, fraction(1, 2 * 10 ** places))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("compareFractions", () => {
  it("is an order that cross-multiplying agrees with", () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        const sign = compareFractions(fraction(a, b), fraction(c, d));
        expect(sign).toBe(
          Number(BigInt(a) * BigInt(d) > BigInt(c) * BigInt(b)) - Number(BigInt(a) * BigInt(d) < BigInt(c) * BigInt(b)),
        );
        expect(compareFractions(fraction(c, d), fraction(a, b)) + sign).toBe(0);
      }),
    );
  });

  it("tells apart what floats hold for the same", () => {
    const third = fraction(100_000_000, 99_999_999);
    const almost = fraction(99_999_999, 99_999_998);
    expect(compareFractions(third, almost)).toBe(-1);
    expect(compareFractions(subtract(fractionOf("0.3"), fractionOf("0.1")), fractionOf("0.2"))).toBe(0);
  });
});

describe("arithmetic", () => {
  it("is undone by its opposite", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compareFractions(subtract(add(a, b), b), a)).toBe(0);
        if (b.numerator !== 0n) expect(compareFractions(multiply(divide(a, b), b), a)).toBe(0);
      }),
    );
  });

  it("keeps the denominator above 0", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        for (const result of [add(a, b), multiply(a, b), ...(b.numerator === 0n ? [] : [divide(a, b)])]) {
          expect(result.denominator > 0n).toBe(true);
        }
      }),
    );
  });

  it("adds numerators where denominators are the same", () => {
    expect(add(fraction(1, 4), fraction(2, 4))).toEqual(fraction(3, 4));
  });
});

describe("inLowestTerms", () => {
  it("is the same number without a common divisor", () => {
    fc.assert(
      fc.property(fractions, positive, (value, factor) => {
        const common = { numerator: value.numerator * BigInt(factor), denominator: value.denominator * BigInt(factor) };
        expect(inLowestTerms(common)).toEqual(inLowestTerms(value));
        expect(compareFractions(inLowestTerms(common), value)).toBe(0);
      }),
    );
  });

  it("knows 0, and keeps the sign", () => {
    expect(inLowestTerms(fraction(0, 40))).toEqual(fraction(0, 1));
    expect(inLowestTerms(fraction(-40, 100))).toEqual(fraction(-2, 5));
  });
});
