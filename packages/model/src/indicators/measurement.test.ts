import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allows, compare, of } from "../../test/quotients.js";
import { compareFractions, fraction } from "../fraction.js";
import { between, toFraction, toQuotient } from "./measurement.js";

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 });

describe("between", () => {
  it("is a value where the bounds leave but one, however they are written", () => {
    const bounds = { lower: of(1, 2), upper: of(2, 4) };
    expect(between("PRT-02", { n: 1, unknown: 0, bounds })).toMatchObject({ status: "ok", value: of(1, 2), bounds });
  });

  it("is bounds alone where they leave more, or have no end", () => {
    const basis = { n: 1, unknown: 1 };
    for (const bounds of [
      { lower: of(1), upper: of(2) },
      { lower: of(1), upper: null },
    ]) {
      const measurement = between("PRT-02", { ...basis, bounds });
      expect(measurement).toMatchObject({ status: "bounded", bounds });
      expect(measurement).not.toHaveProperty("value");
    }
  });
});

describe("toQuotient", () => {
  it("keeps a fraction as it was counted", () => {
    expect(toQuotient(fraction(40, 40))).toEqual(of(40, 40));
    fc.assert(
      fc.property(whole, positive, (numerator, denominator) => {
        expect(toQuotient(fraction(numerator, denominator))).toEqual(of(numerator, denominator));
      }),
    );
  });

  it("reduces what would be too large to be exact, and changes nothing by it", () => {
    fc.assert(
      fc.property(whole, positive, (numerator, denominator) => {
        const large = { numerator: BigInt(numerator) * 10n ** 20n, denominator: BigInt(denominator) * 10n ** 20n };
        expect(compareFractions(toFraction(toQuotient(large)), large)).toBe(0);
      }),
    );
  });

  it("leaves six decimals of what is too large even so", () => {
    const third = { numerator: 10n ** 20n, denominator: 3n * 10n ** 20n + 1n };
    expect(toQuotient(third)).toEqual(of(333_333, 1_000_000));
    const less = { numerator: -(10n ** 20n), denominator: 3n * 10n ** 20n + 1n };
    expect(toQuotient(less)).toEqual(of(-333_333, 1_000_000));
  });
});

it("allows what lies between bounds, ends included", () => {
  const measurement = between("PRT-02", { n: 1, unknown: 1, bounds: { lower: of(1, 3), upper: of(2, 3) } });
  expect([of(1, 4), of(2, 6), of(1, 2), of(2, 3), of(1)].map((truth) => allows(measurement, truth))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(compare(of(1, 2), of(2, 4))).toBe(0);
});
