import { describe, expect, it } from "vitest";
import { toDecimal } from "../fraction.js";
import {
  attainment,
  pathStanding,
  projection,
  requiredPace,
  toPercent,
  trend,
  womenAmong,
} from "../indicators/index.js";
import { linesOf, type Observation } from "../observation.js";
import { observedValue } from "../observed-value.js";
import { itemsOf } from "../source.js";
import type { Target } from "../target.js";
import { getIndicator, INDICATORS, type KnownIndicatorCode } from "./indicators.js";
import { OBSERVATIONS, observationsOf, seriesBreaksOf } from "./observations.js";
import { getTarget } from "./targets.js";

/** What was observed of an indicator and a part on a date, as its value says. */
function valuesOf(indicator: KnownIndicatorCode, date: Observation["date"], scope?: string) {
  return observationsOf(indicator)
    .filter((row) => row.date === date && row.scope === scope)
    .map((row) => {
      const value = observedValue(row, getIndicator(indicator).unit);
      return value.status === "ok" ? [toDecimal(value.value, 2), ...value.flags] : value.status;
    });
}

describe("the value of an observation of the catalogue", () => {
  it.each<[KnownIndicatorCode, string, string | undefined, unknown[]]>([
    ["agencies-with-woman-key-leader", "2023-12", "provinces", [["74.60"]]],
    ["agencies-with-woman-key-leader", "2024-12", "provinces", [["76.19"]]],
    ["agencies-with-woman-key-leader", "2024-12", "ministries", [["59.09"]]],
    ["agencies-with-woman-key-leader", "2023-12", "ministries-and-government-agencies", [["46.67"]]],
    ["agencies-with-woman-key-leader", "2024-12", "districts", [["44.56", "rounded"]]],
    ["women-sent-to-peacekeeping", "2023-05", undefined, [["15.31", "printed-differs"]]],
    ["women-sent-to-peacekeeping", "2022-11", undefined, ["bounded", ["13.67"]]],
    ["women-sent-to-peacekeeping", "2021-12", undefined, ["missing"]],
    ["women-sent-to-peacekeeping", "2025", undefined, ["bounded"]],
    ["women-in-un-peacekeeping", "2023-05-31", "police", [["19.65", "printed-differs"]]],
    ["women-in-un-peacekeeping", "2023-05-31", "all", [["8.42"]]],
    ["women-in-viet-nam-peacekeeping", "2020-11", "individual", [["18.75"]]],
    ["gender-equality-strategy-targets", "2023-12", "met", [["55.00"]]],
    ["world-rank", "2024", undefined, [["72.00"]]],
    ["women-subjected-to-violence", "2019", "any-form-last-12-months", ["missing"]],
  ])("of %s in %s, %s", (indicator, date, scope, values) => {
    expect(valuesOf(indicator, date, scope)).toEqual(values);
  });

  it("is never 0 for what is not known, and each is as sure as its source", () => {
    const values = OBSERVATIONS.map((row) => ({ row, value: observedValue(row, getIndicator(row.indicator).unit) }));
    expect(values.filter(({ value }) => value.status === "ok" && value.value.numerator === 0n)).toEqual([]);
    for (const { row, value } of values) {
      const isCounted = row.numerator?.kind === "exact" && row.denominator?.kind === "exact";
      const isSure = isCounted || row.printed?.kind === "exact";
      expect(`${row.indicator} ${value.status === "ok"}`).toBe(`${row.indicator} ${isSure}`);
    }
    const differing = values.flatMap(({ row, value }) =>
      value.status === "ok" && value.flags.includes("printed-differs") ? [row.indicator] : [],
    );
    expect(differing).toEqual(["women-in-un-peacekeeping", "women-sent-to-peacekeeping"]);
  });
});

describe("the real events", () => {
  const held = (women: number, count: number) => ({
    status: "held" as const,
    headcounts: {
      status: "listed" as const,
      items: [
        {
          unit: "person" as const,
          standing: "chosen" as const,
          count: { kind: "exact" as const, value: count },
          women: { kind: "exact" as const, value: women },
        },
      ],
    },
  });

  it.each([
    [4, 18, "22.2"],
    [40, 40, "100.0"],
  ])("%i women of %i are %s %", (women, count, percent) => {
    const measurement = womenAmong([held(women, count)]);
    expect(measurement.status === "ok" && toPercent(measurement.value)).toBe(percent);
    expect(measurement).not.toHaveProperty("interval");
  });

  it("print 32.5 % for 4 of 18: flagged", () => {
    const seen = {
      numerator: { kind: "exact", value: 4 },
      denominator: { kind: "exact", value: 18 },
      printed: { kind: "exact", value: "32.5" },
    } as const;
    expect(observedValue(seen, { kind: "share", of: "person" })).toMatchObject({ flags: ["printed-differs"] });
  });
});

describe("the series of agencies with a woman key leader", () => {
  const breaks = seriesBreaksOf("agencies-with-woman-key-leader");
  const ofPart = (scope: string) =>
    observationsOf("agencies-with-woman-key-leader").filter((row) => row.scope === scope);
  /** The same part on later days, as if it had been observed then. */
  const later = (scope: string, ...dates: string[]) =>
    ofPart(scope)
      .slice(-1)
      .flatMap((row) => dates.map((date): Observation => ({ ...row, date })));
  const lengths = (scope: string, ...dates: string[]) =>
    linesOf([...ofPart(scope), ...later(scope, ...dates)], breaks).map((line) => line.length);

  it("splits on 1 March 2025 for ministries and on 1 July 2025 for provinces and communes", () => {
    expect(lengths("provinces", "2025-06-30", "2025-07-01", "2025-12")).toEqual([3, 2]);
    expect(lengths("ministries", "2025-02-28", "2025-03-01", "2025-07-01")).toEqual([2, 2]);
    expect(lengths("communes", "2025-06-30", "2025-07-01")).toEqual([2, 1]);
    expect(lengths("government-agencies", "2025-02-28", "2025-12")).toEqual([3]);
  });

  it("stands alone where a whole year holds the break", () => {
    expect(lengths("provinces", "2025", "2026")).toEqual([2, 1, 1]);
  });

  it("has no trend yet: two observations, whatever they say", () => {
    const series = {
      observations: ofPart("provinces"),
      unit: getIndicator("agencies-with-woman-key-leader").unit,
      breaks,
    };
    expect(trend(series)).toMatchObject({ status: "missing", reason: "too-few", n: 2 });
    expect(projection(series, "2030-12-31")).toMatchObject({ status: "missing", reason: "too-few" });
    const broken = { ...series, observations: [...series.observations, ...later("provinces", "2025-12", "2026-12")] };
    expect(trend(broken)).toMatchObject({ status: "missing", reason: "too-few", n: 2, flags: ["break"] });
  });
});

describe("the targets of the catalogue", () => {
  const aimOf = (target: Target, by: string) => {
    const milestone = itemsOf(target.milestones).find((step) => step.by === by);
    const indicator = INDICATORS.find(({ code }) => code === target.indicator);
    if (milestone === undefined || indicator === undefined) throw new Error(`${target.code} has nothing by ${by}`);
    return { target, milestone, unit: indicator.unit };
  };
  const seen = (indicator: KnownIndicatorCode, date: string, scope?: string) => {
    const row = observationsOf(indicator).find((found) => found.date === date && found.scope === scope);
    if (row === undefined) throw new Error(`no ${indicator} of ${date}`);
    return row;
  };

  it("are measured by nothing that they are not about", () => {
    const aim = aimOf(getTarget("gender-equality-strategy-2021-2030", "O1.1"), "2025");
    const provinces = seen("agencies-with-woman-key-leader", "2024-12", "provinces");
    expect(attainment(aim, { actual: provinces })).toMatchObject({ status: "not-applicable", reason: "part-only" });
    expect(pathStanding(aim, { actual: provinces }).measurement).toMatchObject({ reason: "part-only" });
    const leaders = seen("women-in-leading-posts", "2019-12-31", "central");
    expect(attainment(aim, { actual: leaders })).toMatchObject({ reason: "other-thing" });
  });

  it("are held against the bare goal where no baseline was seen, and say so", () => {
    const aim = aimOf(getTarget("viet-nam-peacekeeping-goal-2025", "women-peacekeepers"), "2025");
    expect(attainment(aim, { actual: seen("women-in-viet-nam-peacekeeping", "2022-03") })).toMatchObject({
      value: { numerator: 1, denominator: 1 },
      flags: ["no-baseline"],
    });
    expect(attainment(aim, { actual: seen("women-in-viet-nam-peacekeeping", "2023-11") })).toMatchObject({
      value: { numerator: 4, denominator: 5 },
      bounds: { lower: { numerator: 31, denominator: 40 }, upper: { numerator: 33, denominator: 40 } },
      flags: ["no-baseline", "rounded"],
    });
    expect(attainment(aim, { actual: seen("women-sent-to-peacekeeping", "2022-07") })).toMatchObject({
      reason: "other-thing",
    });
  });

  it("need a pace that is told with what the rounding leaves open", () => {
    const aim = aimOf(getTarget("un-uniformed-gender-parity-2018-2028", "military-contingents"), "2028");
    const { pace } = requiredPace(aim, seen("women-in-un-peacekeeping", "2021-04", "military-contingents"));
    // 9.7 points from the end of April 2021 to the end of 2028: 2,802 days.
    expect(pace).toMatchObject({ status: "ok", n: 1, flags: ["rounded"] });
    if (pace.status !== "ok") return;
    expect(pace.value.numerator / pace.value.denominator).toBeCloseTo((9.7 * 365.2425) / 2802, 9);
  });
});
