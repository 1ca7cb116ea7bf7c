import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Observation, SeriesBreak } from "../../observation.js";
import type { Unit } from "../../unit.js";
import { OpenMeasurement } from "../measurement.js";
import type { Aim } from "./aim.js";
import { RequiredPace, requiredPace } from "./pace.js";
import { projection, trend } from "./trend.js";

const people: Unit = { kind: "share", of: "person" };
type Seen = readonly [date: string, value: string | number, kind?: "about" | "more-than"];

/** Text is printed, a number counted in thousandths. */
const observed = (drawn: readonly Seen[]) =>
  drawn.map(([date, value, kind = "exact"], index) =>
    Observation.parse({
      indicator: "x",
      date,
      ...(typeof value === "string"
        ? { printed: { kind, value } }
        : { numerator: { kind: "exact", value: value * 10 }, denominator: { kind: "exact", value: 1000 } }),
      basis: "stated",
      sources: [`s${index}`],
    }),
  );

const broken = (on: string) =>
  SeriesBreak.parse({
    indicator: "x",
    on,
    before: { kind: "exact", value: 63 },
    after: { kind: "exact", value: 34 },
    acts: [],
    basis: "stated",
    note: { en: "63 became 34." },
    sources: ["s1"],
  });

const trendOf = (drawn: readonly Seen[], breaks: readonly SeriesBreak[] = [], unit: Unit = people) =>
  OpenMeasurement.parse(trend({ observations: observed(drawn), unit, breaks }));
const ahead = (drawn: readonly Seen[], unit: Unit = people) =>
  OpenMeasurement.parse(projection({ observations: observed(drawn), unit }, "2030-12-31"));
const perYear = (measurement: OpenMeasurement) =>
  measurement.status === "ok" ? measurement.value.numerator / 1_000_000 : measurement.status;

/** One value a year, always at its end, and 1 or 2 points more each year. */
const yearly = (...values: (number | string)[]) => values.map((value, year): Seen => [`${2016 + year}`, value]);

describe("trend", () => {
  it("is the median change a year, flagged as an estimate, and certain where the counts are", () => {
    expect(trendOf(yearly(20, 22, 24))).toMatchObject({
      measure: "TGT-03",
      status: "ok",
      n: 3,
      unknown: 0,
      flags: ["estimated"],
      provenance: { facts: "observations", count: 3, sources: ["s0", "s1", "s2"] },
    });
    // 2 points in 365 days, of which there are 365.2425 in a year.
    expect(perYear(trendOf(yearly(20, 22, 24)))).toBe(2.001_329);
    expect(perYear(trendOf(yearly(24, 22, 20)))).toBeCloseTo(-2, 2);
  });

  it("needs three days, however many sources told of one", () => {
    expect(trendOf([])).toMatchObject({ status: "missing", reason: "no-observation" });
    expect(trendOf(yearly(20, 22))).toMatchObject({ status: "missing", reason: "too-few", n: 2 });
    expect(trendOf([...yearly(20, 22), ["2016", 21], ["2017", 23]])).toMatchObject({ reason: "too-few", n: 4 });
  });

  it("averages no sources of one day: all of them stay", () => {
    const measurement = trendOf([...yearly(20, 22, 24), ["2018", 34]]);
    expect(measurement).toMatchObject({ status: "ok", n: 4 });
    // Slopes: 2, 2, 7, 2, 12; in the middle 2.
    expect(perYear(measurement)).toBeCloseTo(2, 2);
  });

  it("leaves out what has no value, and says of how many", () => {
    expect(trendOf([...yearly(20, 22, 24), ["2019", "30", "about"], ["2020", "13", "more-than"]])).toMatchObject({
      n: 3,
      unknown: 2,
    });
  });

  it("compares nothing across a break", () => {
    const series: Seen[] = [
      ["2021", 70],
      ["2022", 72],
      ["2023", 74],
      ["2024", 75],
      ["2026", 40],
      ["2027", 41],
      ["2028", 42],
    ];
    const measurement = trendOf(series, [broken("2025-07-01")]);
    expect(measurement).toMatchObject({ n: 3, flags: ["estimated", "break"], provenance: { count: 3 } });
    expect(perYear(measurement)).toBeCloseTo(1, 2);
    expect(trendOf(series.slice(0, 5), [broken("2025-07-01")])).toMatchObject({ reason: "too-few", flags: ["break"] });
    expect(trendOf(series.slice(0, 5), [])).toMatchObject({ status: "ok", n: 5 });
  });

  it("has bounds that hold for every number that may have been printed so", () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(tenths, (values) => {
        const told = trendOf(yearly(...values.map((value) => String(Math.round(value / 10)))));
        const truth = trendOf(yearly(...values.map((value) => value / 10)));
        if (told.status !== "ok" || truth.status !== "ok") throw new Error("three values have a trend");
        expect(told.flags).toContain("rounded");
        expect(told.bounds.lower.numerator).toBeLessThanOrEqual(truth.value.numerator);
        expect(told.bounds.upper?.numerator).toBeGreaterThanOrEqual(truth.value.numerator);
      }),
    );
  });

  it("has an interval from five days on", () => {
    expect(trendOf(yearly(20, 21, 23, 24))).not.toHaveProperty("interval");
    const measurement = trendOf(yearly(20, 21, 23, 24, 28));
    if (measurement.status !== "ok") throw new Error("five values have a trend");
    expect(measurement.interval?.method).toBe("theil-sen");
    expect((measurement.interval?.lower.numerator ?? 0) / 1_000_000).toBeCloseTo(1, 1);
    expect((measurement.interval?.upper.numerator ?? 0) / 1_000_000).toBeCloseTo(4, 1);
  });
});

describe("projection", () => {
  it("goes on as the trend does", () => {
    expect(perYear(ahead(yearly(20, 22, 24, 26, 28)))).toBeCloseTo(48, 1);
    expect(ahead(yearly(20, 22, 24, 26))).toMatchObject({ measure: "TGT-05", status: "missing", reason: "too-few" });
    expect(ahead([])).toMatchObject({ reason: "no-observation" });
  });

  it("is cut off where no value can lie, and says so", () => {
    const rising = ahead(yearly(60, 66, 72, 78, 84));
    expect(rising).toMatchObject({ flags: ["estimated", "capped"], value: { numerator: 100_000_000 } });
    expect(rising.status === "ok" && rising.interval?.upper.numerator).toBe(100_000_000);
    expect(ahead(yearly(40, 36, 32, 28, 10))).toMatchObject({
      flags: ["estimated", "capped"],
      value: { numerator: 0 },
    });
    expect(ahead(yearly(20, 22, 24, 26, 28)).flags).toEqual(["estimated"]);
  });

  it("may be of any size where the unit has no end", () => {
    expect(perYear(ahead(yearly("60", "66", "72", "78", "84"), { kind: "index" }))).toBeCloseTo(144, 0);
    expect(perYear(ahead(yearly("16", "12", "8", "4", "0"), { kind: "index" }))).toBeCloseTo(-40, 0);
    expect(ahead(yearly("9", "8", "7", "6", "5"), { kind: "rank" })).toMatchObject({ value: { numerator: 1_000_000 } });
  });
});

describe("requiredPace", () => {
  const aimAt = (value: string, by = "2030-12-31"): Aim => ({
    target: { indicator: "x", direction: "up", milestones: { status: "not-given" } },
    milestone: { by, goal: { kind: "reach", value } },
    unit: people,
  });
  const paceFrom = (seen: Seen, of?: OpenMeasurement, aim = aimAt("75")) => {
    const [latest] = observed([seen]);
    if (latest === undefined) throw new Error("nothing observed");
    return RequiredPace.parse(requiredPace(aim, latest, of));
  };

  it("is what is left over the years left, exactly, and its ratio to the trend", () => {
    const { pace, timesTrend } = paceFrom(["2026", 55], trendOf(yearly(45, 47, 49)));
    // 20 points in 1,461 days, of which 146,097 are 400 years: 20 × 146,097 / (400 × 1,461).
    expect(pace).toMatchObject({
      measure: "TGT-04",
      flags: [],
      value: { numerator: 48_699, denominator: 9740 },
    });
    expect((timesTrend?.numerator ?? 0) / 1_000_000).toBeCloseTo(2.5, 2);
  });

  it("is below 0 beside a trend that leads away, and absent beside one that stands still or is not there", () => {
    expect(paceFrom(["2026", 55], trendOf(yearly(49, 47, 45))).timesTrend?.numerator).toBeLessThan(0);
    expect(paceFrom(["2026", 55], trendOf(yearly(49, 49, 49))).timesTrend).toBeUndefined();
    expect(paceFrom(["2026", 55], trendOf([])).timesTrend).toBeUndefined();
    expect(paceFrom(["2026", 55]).timesTrend).toBeUndefined();
  });

  it("is undefined where no time is left, and needs nothing more where the goal is passed", () => {
    expect(paceFrom(["2030", 55]).pace).toMatchObject({ status: "undefined", reason: "no-time-left" });
    expect(paceFrom(["2031", 55]).pace).toMatchObject({ reason: "no-time-left" });
    expect(paceFrom(["2026", 75]).pace).toMatchObject({ value: { numerator: 0 } });
    expect(paceFrom(["2030-06", 55], undefined, aimAt("75", "2030")).pace).toMatchObject({ status: "ok" });
    expect(paceFrom(["2030", 55], undefined, aimAt("75", "2030")).pace).toMatchObject({ reason: "no-time-left" });
  });

  it("has bounds where the value has", () => {
    const { pace } = paceFrom(["2026", "55"]);
    if (pace.status !== "ok" || pace.bounds.upper === null) throw new Error("a printed figure has two ends");
    expect(pace.bounds.lower.numerator / pace.bounds.lower.denominator).toBeCloseTo(19.5 / 4, 3);
    expect(pace.bounds.upper.numerator / pace.bounds.upper.denominator).toBeCloseTo(20.5 / 4, 3);
    expect(paceFrom(["2026", "55", "more-than"]).pace).toMatchObject({ status: "bounded", flags: [] });
    expect(paceFrom(["2026", "55", "about"]).pace).toMatchObject({ status: "missing", reason: "value-not-exact" });
  });
});
