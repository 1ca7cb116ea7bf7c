import { describe, expect, it } from "vitest";
import { RESULT } from "../test/results.js";
import { evidenceOf, outcomeKindOf, Result } from "./result.js";
import { ResultIndicator } from "./result-indicator.js";

const [indicator] = RESULT.indicators;
const read = (change: object) => ResultIndicator.safeParse({ ...indicator, ...change });
const wrong = (change: object) => read(change).error?.issues.map(({ path }) => path.join("."));
const period = { start: "2026-01-01", end: "2026-06-30" };

describe("Result", () => {
  it("may have nothing yet that it is seen by", () => {
    expect(Result.safeParse({ ...RESULT, indicators: [], evidence: [] }).success).toBe(true);
  });

  it("has no tier without what it rests on", () => {
    expect(Result.safeParse({ ...RESULT, evidence: [{ tier: 5, gathered: null }] }).success).toBe(false);
    expect(
      Result.safeParse({ ...RESULT, evidence: [{ tier: 9, what: { en: "A test" }, gathered: null }] }).success,
    ).toBe(false);
  });

  it("is an output or a change in the summary that everybody reads", () => {
    expect(
      ["output", "immediate-outcome", "ultimate-outcome"].map((level) =>
        outcomeKindOf(Result.shape.level.parse(level)),
      ),
    ).toEqual(["output", "outcome", "outcome"]);
  });

  it("hands its evidence to the measure of the highest tier", () => {
    expect(evidenceOf("e1", [RESULT])).toEqual([{ event: "e1", tier: 5, gathered: "2026-04-20" }]);
  });
});

describe("ResultIndicator", () => {
  it.each([
    ["a baseline that nobody asked for", { baseline: { status: "not-asked" } }],
    ["a baseline that nobody knows", { baseline: { status: "unknown" } }],
    ["a baseline of nothing", { baseline: { status: "known", on: "2025", value: "0" } }],
    ["a period without a target, and nothing reported", { periods: [{ period }] }],
    ["a number that is withheld", { periods: [{ period, actual: { status: "withheld" } }] }],
    ["a number that nobody knows", { periods: [{ period, actual: { status: "unknown" } }] }],
  ])("may have %s", (_, change) => {
    const { data } = read(change);
    expect(data).toMatchObject(change);
  });

  it("is told in words where it is qualitative, and in numbers where it is not", () => {
    const told = { status: "told", text: { vi: "Quy trình đã ban hành" } };
    const known = { status: "known", value: "3" };
    expect(wrong({ periods: [{ period, target: told }] })).toEqual(["measure"]);
    expect(wrong({ baseline: { ...told, on: "2025" } })).toEqual(["measure"]);
    expect(
      wrong({ measure: "qualitative", baseline: { status: "not-asked" }, periods: [{ period, actual: known }] }),
    ).toEqual(["measure"]);
    expect(
      wrong({ measure: "qualitative", baseline: { ...told, on: "2025" }, periods: [{ period, actual: told }] }),
    ).toBeUndefined();
  });

  it("is not typed in where it is measured", () => {
    const measuredBy = { is: "measure", measure: "PRT-08" };
    expect(wrong({ measuredBy, periods: [{ period, actual: { status: "unknown" } }] })).toEqual(["measuredBy"]);
    expect(wrong({ measuredBy, periods: [{ period, target: { status: "known", value: "40" } }] })).toBeUndefined();
  });

  it("reports on a period once", () => {
    expect(wrong({ periods: [{ period }, { period }] })).toEqual(["periods"]);
    expect(wrong({ periods: [{ period }, { period: { ...period, end: "2026-12-31" } }] })).toBeUndefined();
  });
});
