import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Count } from "./count.js";
import { compareFractions, fraction, fractionOf, toDecimal } from "./fraction.js";
import { computedValue, pointsBetween, printedAgrees, rangeOf } from "./observed-value.js";
import type { Unit } from "./unit.js";

const people: Unit = { kind: "share", of: "person" };
const exact = (value: number): Count => ({ kind: "exact", value });
const of = (numerator: number, denominator: number) => ({
  numerator: exact(numerator),
  denominator: exact(denominator),
});
const printed = (value: string) => ({ printed: { kind: "exact", value } as const });

describe("computedValue", () => {
  it("is exact for every unit that is a quotient", () => {
    expect(computedValue(of(3, 16), people)).toBe("18.75");
    expect(computedValue(of(42, 100_000), { kind: "rate", per: 100_000, of: { en: "births" } }, 0)).toBe("42");
    expect(computedValue(of(17, 10), { kind: "ratio", per: 1, of: { en: "w" }, to: { en: "m" } }, 1)).toBe("1.7");
    expect(computedValue(of(90, 60), { kind: "hours-per-head" }, 1)).toBe("1.5");
  });

  it("is nothing where a count is inexact or missing, where there is nobody, and where the unit is no quotient", () => {
    expect(computedValue({ numerator: { kind: "more-than", value: 70 }, denominator: exact(512) }, people)).toBe(
      undefined,
    );
    expect(computedValue({ numerator: exact(41) }, people)).toBeUndefined();
    expect(computedValue(of(0, 0), people)).toBeUndefined();
    expect(computedValue(of(72, 146), { kind: "rank" })).toBeUndefined();
  });
});

describe("printedAgrees", () => {
  it.each([
    [47, 63, "74.6", true],
    [13, 22, "59", true],
    [1, 8, "12.5", true],
    [81, 529, "15.5", false],
    [81, 529, "15.3", true],
    [1536, 7816, "19.6", false],
    [1536, 7816, "19.7", true],
  ])("%i of %i printed as %s", (part, all, value, agrees) => {
    expect(printedAgrees({ ...of(part, all), ...printed(value) }, people)).toBe(agrees);
  });

  it("cannot say where there is nothing to compare, or where the source itself says about", () => {
    expect(printedAgrees(printed("16"), people)).toBeUndefined();
    expect(printedAgrees(of(1, 8), people)).toBeUndefined();
    expect(printedAgrees({ ...of(3, 16), printed: { kind: "about", value: "19" } }, people)).toBeUndefined();
  });
});

describe("pointsBetween", () => {
  it("is in percentage points, and may fall", () => {
    expect(pointsBetween(of(47, 63), of(48, 63), people)).toBe("1.59");
    expect(pointsBetween(of(48, 63), of(47, 63), people)).toBe("-1.59");
    expect(pointsBetween(of(47, 63), { denominator: exact(63) }, people)).toBeUndefined();
  });
});

describe("rangeOf", () => {
  const ends = (observation: Parameters<typeof rangeOf>[0], unit: Unit = people) => {
    const range = rangeOf(observation, unit);
    return range && [toDecimal(range.lower, 2), range.upper && toDecimal(range.upper, 2)];
  };

  it("trusts exact counts before the printed figure, and the printed figure before inexact counts", () => {
    expect(ends({ ...of(81, 529), ...printed("15.5") })).toEqual(["15.31", "15.31"]);
    expect(ends({ numerator: { kind: "about", value: 24_200_000 }, ...printed("46.6") })).toEqual(["46.55", "46.65"]);
    expect(ends({ numerator: { kind: "more-than", value: 70 }, denominator: exact(512) })).toEqual(["13.87", "100.00"]);
  });

  it("never goes beyond all, and has no end where neither count has one", () => {
    expect(ends(printed("100"))).toEqual(["99.50", "100.00"]);
    expect(
      ends({ denominator: { kind: "more-than", value: 1100 }, printed: { kind: "more-than", value: "13" } }),
    ).toEqual(["13.00", "100.00"]);
    expect(ends({ numerator: exact(70), denominator: { kind: "at-least", value: 140 } })).toEqual(["0.00", "50.00"]);
    const rate: Unit = { kind: "rate", per: 1000, of: { en: "people" } };
    expect(ends({ numerator: { kind: "at-least", value: 1 }, denominator: exact(500) }, rate)).toEqual(["2.00", null]);
  });

  it("is nothing where there is no number to compare", () => {
    expect(ends({ numerator: exact(41) })).toBeUndefined();
    expect(ends(of(72, 146), { kind: "rank" })).toBeUndefined();
    expect(ends({ numerator: exact(7) }, { kind: "count" })).toEqual(["7.00", "7.00"]);
  });

  it("holds every share that inexact counts may stand for", () => {
    const kinds = fc.constantFrom("exact", "about", "at-least", "more-than");
    const counts = fc.tuple(kinds, fc.nat(500), fc.nat(500));
    const real = ([kind, value, more]: [Count["kind"], number, number]) =>
      kind === "exact" ? value : kind === "about" ? more : value + more + Number(kind === "more-than");
    fc.assert(
      fc.property(counts, counts, (part, all) => {
        const [women, everybody] = [real(part), real(all)];
        fc.pre(everybody > 0 && women <= everybody);
        const range = rangeOf(
          { numerator: { kind: part[0], value: part[1] }, denominator: { kind: all[0], value: all[1] } },
          people,
        );
        if (range === undefined) return;
        const share = fraction(women * 100, everybody);
        expect(compareFractions(range.lower, share)).toBeLessThanOrEqual(0);
        if (range.upper) expect(compareFractions(share, range.upper)).toBeLessThanOrEqual(0);
      }),
    );
    expect(fractionOf("100")).toEqual(fraction(100));
  });
});
