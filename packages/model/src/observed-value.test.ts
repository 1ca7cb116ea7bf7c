import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Count } from "./count.js";
import { compareFractions, fraction, fractionOf, toDecimal } from "./fraction.js";
import { computedValue, observedValue, pointsBetween, printedAgrees, rangeOf } from "./observed-value.js";
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
    expect(ends(printed("3"), { kind: "record" })).toBeUndefined();
    expect(ends({ denominator: exact(146) }, { kind: "rank" })).toBeUndefined();
    expect(ends({ numerator: exact(7) }, { kind: "ratio-of-shares" })).toBeUndefined();
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

describe("observedValue", () => {
  const unknown = (value: number) => ({ unknown: exact(value) });
  const atLeast = (value: number): Count => ({ kind: "at-least", value });
  const share = (numerator: number, denominator: number) => of(numerator, denominator);

  /** The value, and between what it lies, with two decimals; or why there is none. */
  const told = (seen: Parameters<typeof observedValue>[0], unit?: Unit) => {
    const value = observedValue(seen, unit);
    if ("reason" in value) return value.reason;
    const { lower, upper } = value.range;
    const range = `${toDecimal(lower, 2)}…${upper ? toDecimal(upper, 2) : ""}`;
    return value.status === "ok" ? [toDecimal(value.value, 2), range, ...value.flags] : range;
  };

  it.each<[string, Unit, Parameters<typeof observedValue>[0], unknown]>([
    ["a share", people, of(47, 63), ["74.60", "74.60…74.60"]],
    ["a rate", { kind: "rate", per: 100_000, of: { en: "births" } }, of(46, 100_000), ["46.00", "46.00…46.00"]],
    ["a ratio", { kind: "ratio", per: 1, of: { en: "w" }, to: { en: "m" } }, of(17, 10), ["1.70", "1.70…1.70"]],
    ["hours per head", { kind: "hours-per-head" }, of(90, 60), ["1.50", "1.50…1.50"]],
    ["a count", { kind: "count" }, { numerator: exact(7) }, ["7.00", "7.00…7.00"]],
    ["a count at least", { kind: "count" }, { numerator: atLeast(7) }, "7.00…"],
    ["a rank", { kind: "rank" }, of(72, 146), ["72.00", "72.00…72.00"]],
    ["a rank unknown", { kind: "rank" }, { numerator: { kind: "about", value: 70 } }, "not-exact"],
    ["a yes", { kind: "yes-no" }, { numerator: exact(1) }, ["1.00", "1.00…1.00"]],
    ["a no", { kind: "yes-no" }, { numerator: exact(0) }, ["0.00", "0.00…0.00"]],
    ["neither", { kind: "yes-no" }, { numerator: { kind: "unknown" } }, "not-exact"],
    ["an index", { kind: "index" }, printed("0.71"), ["0.71", "0.71…0.72", "rounded"]],
    ["a record", { kind: "record" }, printed("3"), "not-a-number"],
  ])("tells %s", (_, unit, seen, result) => {
    expect(told(seen, unit)).toEqual(result);
  });

  it("takes a checklist for the items met among those known, and the unknown for bounds", () => {
    const checklist: Unit = { kind: "checklist" };
    expect(told({ ...of(7, 10), ...unknown(2) }, checklist)).toEqual(["87.50", "70.00…90.00"]);
    expect(told(of(7, 10), checklist)).toEqual(["70.00", "70.00…70.00"]);
    expect(told({ ...of(0, 10), ...unknown(10) }, checklist)).toBe("not-exact");
    expect(told({ ...of(7, 10), unknown: { kind: "unknown" } }, checklist)).toBe("70.00…100.00");
  });

  it("does the same for agencies that did not report", () => {
    expect(told({ ...of(48, 63), ...unknown(3) }, { kind: "share", of: "agency" })).toEqual(["80.00", "76.19…80.95"]);
    expect(told({ ...of(48, 63), ...unknown(3), ...printed("80") }, { kind: "share", of: "agency" })).toEqual([
      "80.00",
      "76.19…80.95",
    ]);
    expect(told({ ...of(48, 63), ...unknown(0) }, { kind: "share", of: "agency" })).toEqual(["76.19", "76.19…76.19"]);
  });

  it("divides one share by another exactly, and keeps what is not exact between bounds", () => {
    const ratio: Unit = { kind: "ratio-of-shares" };
    const of12in80 = share(12, 80);
    expect(observedValue({ shares: { share: of12in80, comparedWith: share(1, 7) } }, ratio)).toMatchObject({
      value: { numerator: 8400n, denominator: 8000n },
    });
    expect(told({ shares: { share: of12in80, comparedWith: printed("15") } }, ratio)).toBe("0.97…1.03");
    expect(told({ shares: { share: of12in80, comparedWith: share(0, 7) } }, ratio)).toBe("compared-with-nothing");
    expect(told({ shares: { share: share(0, 0), comparedWith: share(1, 7) } }, ratio)).toBe("of-nothing");
    expect(told({ shares: { share: share(0, 80), comparedWith: share(1, 7) } }, ratio)).toEqual(["0.00", "0.00…0.00"]);
    expect(told(printed("1.1"), ratio)).toEqual(["1.10", "1.05…1.15", "rounded"]);
  });

  it("is undefined over nothing, and 0 only where none of some is so", () => {
    expect(told(of(0, 0), people)).toBe("of-nothing");
    expect(told(of(0, 5), people)).toEqual(["0.00", "0.00…0.00"]);
  });

  it("is missing where nothing certain is said, and where nobody saw the unit", () => {
    expect(told({ printed: { kind: "about", value: "16" } }, people)).toBe("not-exact");
    expect(told({ numerator: exact(41) }, people)).toBe("not-given");
    expect(told(of(1, 2))).toBe("unit-not-seen");
    expect(told({ printed: { kind: "more-than", value: "13" } }, people)).toBe("13.00…100.00");
    expect(told({ printed: { kind: "more-than", value: "0" } }, people)).toBe("0.00…100.00");
  });

  it("flags counts that give another figure than was printed, and a figure that was only printed", () => {
    expect(told({ ...of(81, 529), ...printed("15.5") }, people)).toEqual(["15.31", "15.31…15.31", "printed-differs"]);
    expect(told({ ...of(4, 18), ...printed("32.5") }, people)).toEqual(["22.22", "22.22…22.22", "printed-differs"]);
    expect(told({ ...of(47, 63), ...printed("74.6") }, people)).toEqual(["74.60", "74.60…74.60"]);
    expect(told(printed("74.6"), people)).toEqual(["74.60", "74.55…74.65", "rounded"]);
  });

  it("has its value within its range, and so is every way in which the unknown may turn out", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20), (yes, no, silent, saying) => {
        fc.pre(yes + no + silent > 0);
        const value = observedValue({ ...of(yes, yes + no + silent), ...unknown(silent) }, people);
        if (value.status !== "ok") return;
        const { lower, upper } = value.range;
        const truth = fraction((yes + Math.min(saying, silent)) * 100, yes + no + silent);
        for (const inside of [value.value, truth]) {
          expect(compareFractions(lower, inside)).toBeLessThanOrEqual(0);
          expect(upper && compareFractions(inside, upper)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
