import { describe, expect, it } from "vitest";
import { workshop } from "../../test/iati/workshop.js";
import { Result } from "../result.js";
import { checkActivity, readIati, toIatiResults, writeIati } from "./index.js";

const PERIOD = { start: "2026-01-01", end: "2026-06-30" };
const known = (value: string) => ({ status: "known", value });

/** A result with one indicator, of which some things are said otherwise. */
const resultWith = (change: object, level = "immediate-outcome") =>
  Result.parse({
    level,
    statement: { vi: "Cán bộ biết cách tiếp nhận tin báo", en: "Officers know how to receive reports" },
    indicators: [
      {
        title: { en: "Officers who pass the test" },
        measure: "unit",
        ascending: true,
        baseline: { status: "not-asked" },
        periods: [],
        ...change,
      },
    ],
    evidence: [],
  });

const indicatorOf = (change: object) => toIatiResults([resultWith(change)])[0]?.indicators[0];

describe("happy", () => {
  it("says what was before, what was aimed at and what was reached", () => {
    const change = {
      baseline: { ...known("12.5"), on: "2025-12-31", comment: { en: "A first count" } },
      periods: [{ period: PERIOD, target: known("40"), actual: known("36") }],
    };
    expect(indicatorOf(change)).toEqual({
      measure: "1",
      isAscending: true,
      isAggregable: true,
      title: [{ text: "Officers who pass the test", language: "en" }],
      baselines: [
        { year: "2025", day: "2025-12-31", value: "12.5", comment: [{ text: "A first count", language: "en" }] },
      ],
      periods: [{ ...PERIOD, targets: [{ value: "40" }], actuals: [{ value: "36" }] }],
    });
  });

  it.each([
    ["output", "1"],
    ["immediate-outcome", "2"],
    ["intermediate-outcome", "2"],
    ["ultimate-outcome", "3"],
  ])("is of the type that %s is there, and names its own level", (level, type) => {
    const [told] = toIatiResults([resultWith({}, level)], "https://example.org/levels");
    expect(told).toMatchObject({
      type,
      references: [{ vocabulary: "99", code: level, uri: "https://example.org/levels" }],
    });
  });

  it("tells in words what is told in words, and adds up no shares", () => {
    const words = { status: "told", text: { en: "They ask before they write." } };
    const change = { measure: "qualitative", periods: [{ period: PERIOD, actual: words }] };
    expect(indicatorOf(change)).toMatchObject({
      measure: "5",
      isAggregable: false,
      periods: [{ actuals: [{ comment: [{ text: "They ask before they write.", language: "en" }] }] }],
    });
    expect(toIatiResults([resultWith({ measure: "percentage" })])[0]?.isAggregable).toBe(false);
  });

  it("is written, read back as it was, and has nothing against it", () => {
    const change = {
      baseline: { ...known("0"), on: "2025" },
      periods: [{ period: PERIOD, target: known("40"), actual: known("0") }],
    };
    const activity = { ...workshop, results: toIatiResults([resultWith(change), resultWith({}, "output")]) };
    const reading = readIati(writeIati({ version: "2.03", activities: [activity] }));
    expect(reading).toMatchObject({ status: "read", file: { activities: [activity] }, remarks: [] });
    expect(checkActivity(activity, { today: "2027-01-01" })).toEqual([]);
  });
});

describe("security: what is not told", () => {
  it.each(["unknown", "withheld"])(
    "a value that is %s is no value, and its period none where nothing else is told",
    (status) => {
      const period = { period: PERIOD, actual: { status, comment: { en: "Three survivors" } } };
      expect(indicatorOf({ periods: [period] })).not.toHaveProperty("periods");
      const told = indicatorOf({ periods: [{ ...period, target: known("40") }] });
      expect(told?.periods).toEqual([{ ...PERIOD, targets: [{ value: "40" }] }]);
    },
  );

  it.each([{ status: "not-asked" }, { status: "unknown" }, { status: "unknown", on: "2025" }])(
    "%j is no baseline",
    (baseline) => {
      expect(indicatorOf({ baseline })).not.toHaveProperty("baselines");
    },
  );

  it("what shows that something was learnt stays where it is", () => {
    const evidence = [{ tier: 4, what: { en: "The test of Mrs An" }, gathered: null }];
    expect(JSON.stringify(toIatiResults([{ ...resultWith({}), evidence }]))).not.toContain("Mrs An");
  });
});
