import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions } from "../../fraction.js";
import { type Bounds, OpenMeasurement, type Quotient, toFraction } from "../measurement.js";
import { mcNemar } from "../statistics/difference-of-proportions.js";
import { effectSize, normalisedGain, rawGain } from "./gain.js";
import { matchedPairs, passRateChange } from "./pass-rate.js";
import { passesAmong, TestFact } from "./test-fact.js";

type Drawn = readonly [before: number | null, after: number | null];

const factsOf = (drawn: readonly Drawn[], passMark: number | null = 60): TestFact[] =>
  drawn.map(([before, after], index) => TestFact.parse({ event: "e", person: `p${index}`, before, after, passMark }));

const ten: readonly Drawn[] = [
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
];
const MEASURES = { rawGain, normalisedGain, effectSize, passRateChange };

const noted = (of: (facts: readonly TestFact[]) => OpenMeasurement, drawn: readonly Drawn[], mark?: number | null) => {
  const measurement = OpenMeasurement.parse(of(factsOf(drawn, mark)));
  return "reason" in measurement ? measurement.reason : measurement.status;
};

/** The value, with an error where there is none. */
function valueOfOk(measurement: OpenMeasurement): Quotient {
  if (measurement.status !== "ok") throw new Error(`no value: ${measurement.status}`);
  return measurement.value;
}

describe("what the tests of a class give", () => {
  it("is exact, and without an interval where everybody took both tests", () => {
    expect(rawGain(factsOf(ten))).toEqual({
      measure: "LRN-03",
      version: 1,
      status: "ok",
      n: 10,
      unknown: 0,
      flags: [],
      provenance: { facts: "tests", count: 10, sources: [] },
      value: { numerator: 170, denominator: 10 },
      bounds: { lower: { numerator: 170, denominator: 10 }, upper: { numerator: 170, denominator: 10 } },
    });
    expect(valueOfOk(normalisedGain(factsOf(ten)))).toEqual({ numerator: 170, denominator: 500 });
    expect(valueOfOk(passRateChange(factsOf(ten)))).toEqual({ numerator: 5, denominator: 10 });
    for (const of of Object.values(MEASURES)) expect(of(factsOf(ten))).not.toHaveProperty("interval");
  });

  it("has an interval of its own method where some did not", () => {
    const facts = factsOf([...ten, [60, null], [null, null]]);
    // Differences 15 20 10 25 10 25 5 20 20 20: mean 17, standard deviation 6.749486, t with 9 degrees of freedom 2.262157.
    expect(rawGain(facts)).toMatchObject({
      n: 10,
      unknown: 2,
      interval: { method: "t", lower: { numerator: 12_171_708 }, upper: { numerator: 21_828_292 } },
    });
    expect(effectSize(facts)).toMatchObject({ flags: ["estimated"], interval: { method: "bootstrap" } });
    expect(passRateChange(facts)).toMatchObject({ interval: { method: "newcombe-paired" } });
    expect(normalisedGain(facts)).not.toHaveProperty("interval");
  });

  it("takes ⟨g⟩ of the means, not the mean of what each one gained", () => {
    const drawn: Drawn[] = [...Array.from({ length: 9 }, (): Drawn => [90, 95]), [0, 10]];
    const each = drawn.map(([before, after]) => ((after ?? 0) - (before ?? 0)) / (100 - (before ?? 0)));
    const { numerator, denominator } = valueOfOk(normalisedGain(factsOf(drawn)));
    expect(numerator / denominator).toBeCloseTo(55 / 190, 12);
    expect(each.reduce((sum, gain) => sum + gain, 0) / 10).toBeCloseTo(0.46, 12);
  });
});

describe("what cannot be told", () => {
  it("says why, and is never 0", () => {
    for (const of of Object.values(MEASURES)) {
      expect(noted(of, [])).toBe("nobody-completed");
      expect(noted(of, Array(20).fill([null, 50]))).toBe("no-pair");
      expect(noted(of, ten.slice(1))).toBe("too-few");
      expect(noted(of, ten)).toBe("ok");
    }
    expect(noted(matchedPairs, [])).toBe("nobody-completed");
    expect(noted(matchedPairs, Array(20).fill([null, 50]))).toBe("ok");
  });

  it("is undefined where all had everything before, or where nothing spreads", () => {
    expect(noted(normalisedGain, Array(10).fill([100, 100]))).toBe("perfect-before");
    expect(noted(rawGain, Array(10).fill([100, 100]))).toBe("ok");
    expect(noted(effectSize, Array(10).fill([40, 60]))).toBe("no-spread");
  });

  it("is no pass without a mark to pass, and other tests still count", () => {
    expect(noted(passRateChange, ten, null)).toBe("no-pass-mark");
    const mixed = [...factsOf(ten), ...factsOf(ten, null)];
    expect(passRateChange(mixed)).toMatchObject({ status: "ok", n: 10, unknown: 0 });
  });

  it("passes at the mark itself", () => {
    expect(passesAmong(factsOf([[59, 60]]))).toEqual({ both: 0, onlyBefore: 0, onlyAfter: 1, neither: 0 });
    expect(mcNemar(passesAmong(factsOf(ten)))).toBe(0.0625);
  });
});

describe("what is said beside a value", () => {
  it("is that fewer than 60 % took both tests", () => {
    const silent = (count: number): Drawn[] => Array.from({ length: count }, () => [null, null]);
    const flagsWith = (count: number) => rawGain(factsOf([...ten, ...silent(count)])).flags;
    expect(flagsWith(6)).toEqual([]);
    expect(flagsWith(7)).toEqual(["low-reliability"]);
    expect(rawGain(factsOf([...ten, [40, 50], [40, 50], ...silent(8)]))).toMatchObject({
      n: 12,
      unknown: 8,
      flags: [],
    });
    expect(matchedPairs(factsOf([...ten, ...silent(6)])).flags).toEqual([]);
    expect(matchedPairs(factsOf([...ten, ...silent(7)]))).toMatchObject({
      value: { numerator: 10, denominator: 17 },
      flags: ["low-reliability"],
    });
  });

  it("is that the mean fell", () => {
    const fallen = ten.map(([before, after]): Drawn => [after, before]);
    expect(normalisedGain(factsOf(fallen))).toMatchObject({
      value: { numerator: -170, denominator: 330 },
      flags: ["negative-gain"],
    });
    expect(normalisedGain(factsOf(ten)).flags).toEqual([]);
  });
});

describe("the bounds", () => {
  const score = fc.option(fc.nat(100), { nil: null });
  const classes = fc.array(fc.tuple(score, score), { minLength: 12, maxLength: 25 });
  const really = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 25, maxLength: 25 });
  const isWithin = ({ lower, upper }: Bounds, value: Quotient) =>
    compareFractions(toFraction(lower), toFraction(value)) <= 0 &&
    (upper === null || compareFractions(toFraction(value), toFraction(upper)) <= 0);

  it.each(Object.entries(MEASURES))("of %s hold whatever the others would have reached", (_, of) => {
    fc.assert(
      fc.property(classes, really, (drawn, others) => {
        const told = of(factsOf(drawn));
        const whole = of(
          factsOf(
            drawn.map(([before, after], index) => [
              before ?? others[index]?.[0] ?? 0,
              after ?? others[index]?.[1] ?? 0,
            ]),
          ),
        );
        fc.pre(told.status === "ok" || told.status === "bounded");
        if (whole.status === "ok") expect(isWithin(told.bounds, whole.value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on the order, nor does anything else", () => {
    fc.assert(
      fc.property(classes, (drawn) => {
        const facts = factsOf(drawn);
        for (const of of Object.values(MEASURES)) expect(of(facts.toReversed())).toEqual(of(facts));
      }),
      { numRuns: 20 },
    );
  });
});
