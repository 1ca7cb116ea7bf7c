import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions } from "../../fraction.js";
import { Observation, SeriesBreak } from "../../observation.js";
import type { Direction, Goal } from "../../target.js";
import type { Unit } from "../../unit.js";
import { OpenMeasurement, toFraction } from "../measurement.js";
import type { Aim } from "./aim.js";
import { attainment } from "./attainment.js";

const people: Unit = { kind: "share", of: "person" };
const aimAt = (goal: Goal, direction: Direction = "up", unit: Unit | undefined = people): Aim => ({
  target: { indicator: "x", direction, milestones: { status: "not-given" } },
  milestone: { by: "2030", goal },
  unit,
});
const reach = (value: string): Goal => ({ kind: "reach", value });

type Given = Partial<Pick<Observation, "numerator" | "denominator" | "printed" | "scope" | "indicator">>;
const seen = (given: Given, date = "2025", source = "s1") =>
  Observation.parse({ indicator: "x", date, basis: "stated", sources: [source], ...given });
const counts = (numerator: number, denominator = 100): Given => ({
  numerator: { kind: "exact", value: numerator },
  denominator: { kind: "exact", value: denominator },
});
const printed = (value: string, kind: "exact" | "about" | "more-than" = "exact"): Given => ({
  printed: { kind, value },
});

const attained = (aim: Aim, actual: Given, baseline?: Given) =>
  OpenMeasurement.parse(
    attainment(aim, { actual: seen(actual), ...(baseline && { baseline: seen(baseline, "2020", "s2") }) }),
  );

const noted = (measurement: OpenMeasurement) => {
  if ("reason" in measurement) return measurement.reason;
  if (measurement.status === "bounded") return measurement.bounds;
  const { numerator, denominator } = measurement.value;
  return [`${numerator}/${denominator}`, ...measurement.flags];
};

describe("attainment", () => {
  it("is the way covered over the way there was, exactly, with its sources", () => {
    expect(attained(aimAt(reach("75")), counts(60), counts(50))).toEqual({
      measure: "TGT-01",
      version: 1,
      status: "ok",
      n: 2,
      unknown: 0,
      flags: [],
      provenance: { facts: "observations", count: 2, sources: ["s1", "s2"] },
      value: { numerator: 2, denominator: 5 },
      bounds: { lower: { numerator: 2, denominator: 5 }, upper: { numerator: 2, denominator: 5 } },
    });
  });

  it("is not clipped at either end, and works for what is to fall", () => {
    expect(noted(attained(aimAt(reach("75")), counts(85), counts(50)))).toEqual(["7/5"]);
    expect(noted(attained(aimAt(reach("75")), counts(45), counts(50)))).toEqual(["-1/5"]);
    expect(noted(attained(aimAt({ kind: "less-than", value: "25" }, "down"), counts(30), counts(45)))).toEqual(["3/4"]);
    expect(noted(attained(aimAt(reach("25"), "down"), counts(50), counts(45)))).toEqual(["-1/4"]);
    expect(noted(attained(aimAt(reach("0"), "down"), counts(0), counts(45)))).toEqual(["1/1"]);
  });

  it("is kept or not where there is no way to go", () => {
    expect(noted(attained(aimAt(reach("50")), counts(50), counts(50)))).toEqual(["1/1", "maintain"]);
    expect(noted(attained(aimAt(reach("50")), counts(49), counts(50)))).toEqual(["0/1", "maintain"]);
    expect(noted(attained(aimAt(reach("100"), "keep"), counts(100)))).toEqual(["1/1", "maintain"]);
    expect(noted(attained(aimAt(reach("60")), printed("60"), printed("60")))).toEqual({
      lower: { numerator: 0, denominator: 1 },
      upper: { numerator: 1, denominator: 1 },
    });
    expect(noted(attained(aimAt(reach("60")), printed("59"), printed("60")))).toEqual(["0/1", "maintain", "rounded"]);
  });

  it("holds a value that is to rise against the bare goal where there is no baseline, and no other", () => {
    expect(noted(attained(aimAt(reach("60")), counts(48)))).toEqual(["4/5", "no-baseline"]);
    expect(noted(attained(aimAt(reach("0")), counts(48)))).toBe("target-is-zero");
    expect(noted(attained(aimAt(reach("25"), "down"), counts(48)))).toBe("no-baseline");
  });

  it("gives bounds where the value, or what it was printed as, leaves some", () => {
    expect(attained(aimAt(reach("60")), printed("40"), counts(20))).toMatchObject({
      value: { numerator: 1, denominator: 2 },
      flags: ["rounded"],
      bounds: { lower: { numerator: 39, denominator: 80 }, upper: { numerator: 41, denominator: 80 } },
    });
    expect(noted(attained(aimAt(reach("60")), printed("40", "more-than"), counts(20)))).toEqual({
      lower: { numerator: 1, denominator: 2 },
      upper: { numerator: 2, denominator: 1 },
    });
    const cases: Aim = aimAt(reach("100"), "up", { kind: "count" });
    const atLeast = { numerator: { kind: "at-least", value: 60 } } as const;
    expect(noted(attained(cases, atLeast, { numerator: { kind: "exact", value: 20 } }))).toEqual({
      lower: { numerator: 1, denominator: 2 },
      upper: null,
    });
  });

  it("cannot be told where the baseline may lie on the goal, or nothing is certain", () => {
    expect(noted(attained(aimAt(reach("60.2")), counts(70), printed("60")))).toBe("value-not-exact");
    expect(noted(attained(aimAt(reach("60")), printed("50", "about"), counts(20)))).toBe("value-not-exact");
    expect(noted(attained(aimAt(reach("60")), { numerator: { kind: "exact", value: 7 } }, counts(20)))).toBe(
      "no-observation",
    );
    expect(noted(attained({ ...aimAt(reach("60")), unit: undefined }, counts(7), counts(20)))).toBe("unit-not-seen");
  });

  it("flags counts that give another figure than was printed", () => {
    const actual = { ...counts(81, 529), ...printed("15.5") };
    expect(noted(attained(aimAt(reach("20")), actual, counts(10)))).toEqual(["281/529", "printed-differs"]);
  });

  it("measures no other thing, no part for the whole, and nothing that is no number", () => {
    expect(noted(attained(aimAt(reach("60")), { ...counts(7), indicator: "y" }))).toBe("other-thing");
    expect(noted(attained(aimAt(reach("60")), { ...counts(7), scope: "provinces" }))).toBe("part-only");
    expect(noted(attained(aimAt(reach("60")), counts(7), { ...counts(7), scope: "provinces" }))).toBe("part-only");
    expect(noted(attained(aimAt({ kind: "in-place" }), counts(7)))).toBe("not-a-number");
    expect(noted(attained(aimAt(reach("60"), "up", { kind: "record" }), counts(7)))).toBe("not-a-number");
    const ofProvinces = aimAt(reach("60"));
    const scoped: Aim = { ...ofProvinces, target: { ...ofProvinces.target, scope: "provinces" } };
    expect(noted(attained(scoped, { ...counts(30), scope: "provinces" }))).toEqual(["1/2", "no-baseline"]);
    expect(noted(attained(scoped, counts(30)))).toBe("other-thing");
  });

  it("flags a break between the baseline and now", () => {
    const broken = SeriesBreak.parse({
      indicator: "x",
      on: "2025-07-01",
      before: { kind: "exact", value: 63 },
      after: { kind: "exact", value: 34 },
      acts: [],
      basis: "stated",
      note: { en: "63 became 34." },
      sources: ["s1"],
    });
    const held = { actual: seen(counts(60), "2025-12"), baseline: seen(counts(50), "2020") };
    expect(attainment(aimAt(reach("75")), { ...held, breaks: [broken] }).flags).toEqual(["break"]);
    expect(
      attainment(aimAt(reach("75")), { ...held, actual: seen(counts(60), "2025-06"), breaks: [broken] }).flags,
    ).toEqual([]);
  });

  it("has bounds that hold for every number that may have been printed so", () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 0, max: 100 }), (actual, baseline, goal) => {
        const rounded = (value: number) => printed(String(Math.round(value / 10)));
        const aim = aimAt(reach(String(goal)));
        const told = attained(aim, rounded(actual), rounded(baseline));
        const truth = attained(aim, counts(actual, 1000), counts(baseline, 1000));
        fc.pre(truth.status === "ok" && !truth.flags.includes("maintain"));
        if ((told.status !== "ok" && told.status !== "bounded") || told.flags.includes("maintain")) return;
        if (truth.status !== "ok") return;
        const value = toFraction(truth.value);
        expect(compareFractions(toFraction(told.bounds.lower), value)).toBeLessThanOrEqual(0);
        if (told.bounds.upper) expect(compareFractions(value, toFraction(told.bounds.upper))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same way seen from the other side", () => {
    const percent = fc.nat(100);
    fc.assert(
      fc.property(percent, percent, percent, (actual, baseline, goal) => {
        fc.pre(goal !== baseline);
        const up = attained(aimAt(reach(String(goal))), counts(actual), counts(baseline));
        const down = attained(aimAt(reach(String(100 - goal)), "down"), counts(100 - actual), counts(100 - baseline));
        expect(noted(down)).toEqual(noted(up));
      }),
    );
  });
});
