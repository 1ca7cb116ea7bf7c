import { describe, expect, it } from "vitest";
import { Observation } from "../../observation.js";
import type { Goal } from "../../target.js";
import type { Aim } from "./aim.js";
import { PATH_LEGEND, PathLegend, PathResult, pathStanding } from "./straight-path.js";

const milestone = (by: string, value: string) => ({
  by,
  goal: { kind: "reach", value } satisfies Goal,
  basis: "stated" as const,
  sources: ["s1"],
});
const steps = [milestone("2025-12-31", "60"), milestone("2030-12-31", "70")] as const;
const aim: Aim = {
  target: { indicator: "x", direction: "up", milestones: { status: "listed", items: [steps[1], steps[0]] } },
  milestone: steps[1],
  unit: { kind: "share", of: "agency" },
};

const printed = (date: string, value: string, kind: "exact" | "more-than" = "exact") =>
  Observation.parse({ indicator: "x", date, printed: { kind, value }, basis: "stated", sources: ["s1"] });
const counted = (date: string, value: number) =>
  Observation.parse({
    indicator: "x",
    date,
    numerator: { kind: "exact", value: value * 10 },
    denominator: { kind: "exact", value: 1000 },
    basis: "stated",
    sources: ["s1"],
  });

const early: PathLegend = { ...PATH_LEGEND, judgedFrom: { numerator: 1, denominator: 10 } };
const baseline = counted("2020-12-31", 50);
const standing = (actual: Observation, legend?: PathLegend, from: Observation | undefined = baseline) =>
  PathResult.parse(pathStanding(aim, { actual, ...(from && { baseline: from }) }, legend));
const saidOf = (actual: Observation, legend?: PathLegend) => {
  const { measurement, possible } = standing(actual, legend);
  return "reason" in measurement ? measurement.reason : possible;
};

describe("pathStanding", () => {
  it("expects what lies on the straight line from milestone to milestone", () => {
    // 2020-12-31 → 2025-12-31 → 2030-12-31: 1,826 days each, one more day a leap year.
    expect(standing(counted("2025-12-31", 60)).expected).toEqual({ numerator: 60, denominator: 1 });
    expect(standing(counted("2022-12-31", 55), early).expected).toEqual({ numerator: 49_300, denominator: 913 });
    expect(standing(counted("2030-12-31", 60)).expected).toEqual({ numerator: 70, denominator: 1 });
    expect(standing(counted("2028-06-30", 66)).expected).toEqual({ numerator: 59_340, denominator: 913 });
  });

  it("measures what was covered of what should have been by then", () => {
    expect(standing(counted("2025-12-31", 59)).measurement).toMatchObject({
      measure: "TGT-02",
      status: "ok",
      n: 2,
      value: { numerator: 9, denominator: 10 },
    });
    // 2 of 730/1826 of 10 points.
    expect(standing(counted("2022-12-31", 52), early).measurement).toMatchObject({
      value: { numerator: 913, denominator: 1825 },
    });
  });

  it.each([
    [61, ["ahead"]],
    [60, ["on-track"]],
    [59, ["on-track"]],
    [58.9, ["behind"]],
    [55, ["behind"]],
    [54.9, ["off-track"]],
    [40, ["off-track"]],
  ])("calls %d at the first milestone %o", (value, possible) => {
    expect(saidOf(counted("2025-12-31", value))).toEqual(possible);
  });

  it("leaves it open where the bounds straddle two", () => {
    expect(saidOf(printed("2025-12-31", "59"))).toEqual(["on-track", "behind"]);
    expect(saidOf(printed("2025-12-31", "59.0"))).toEqual(["on-track", "behind"]);
    expect(saidOf(printed("2025-12-31", "59.1"))).toEqual(["on-track"]);
    expect(saidOf(printed("2025-12-31", "54", "more-than"))).toEqual(["ahead", "on-track", "behind", "off-track"]);
    expect(saidOf(printed("2025-12-31", "62", "more-than"))).toEqual(["ahead"]);
  });

  it("says nothing before the first milestone, unless a legend does, nor after the last", () => {
    expect(saidOf(counted("2025-12-30", 60))).toBe("too-early");
    expect(saidOf(counted("2021-06-30", 60), early)).toBe("too-early");
    expect(saidOf(counted("2021-07-02", 60), early)).toEqual(["ahead"]);
    expect(saidOf(counted("2020-12-31", 60), { ...early, judgedFrom: { numerator: 0, denominator: 1 } })).toBe(
      "too-early",
    );
    expect(saidOf(counted("2031", 60))).toBe("ended");
  });

  it("needs a baseline, and the same thing at both ends", () => {
    const { measurement, possible } = PathResult.parse(pathStanding(aim, { actual: counted("2026", 60) }));
    expect([measurement.status, possible]).toEqual(["missing", []]);
    const other = Observation.parse({ ...baseline, scope: "provinces" });
    expect(standing(counted("2026", 60), undefined, other).measurement).toMatchObject({ reason: "part-only" });
  });

  it("is on track where a value was kept, and is never measured by a way of no length", () => {
    const keep: Aim = { ...aim, target: { ...aim.target, direction: "keep", milestones: { status: "not-given" } } };
    const kept = (value: number) =>
      PathResult.parse(
        pathStanding({ ...keep, milestone: steps[0] }, { actual: counted("2025-12-31", value), baseline }),
      );
    expect(kept(60).possible).toEqual(["on-track"]);
    expect(kept(61).possible).toEqual(["off-track"]);
    expect(kept(60).measurement.status === "ok" && kept(60).measurement.flags).toEqual(["maintain"]);
  });

  it("has a legend that is data", () => {
    expect(PathLegend.parse(PATH_LEGEND)).toEqual(PATH_LEGEND);
    const strict: PathLegend = { ...PATH_LEGEND, classes: [], below: "behind" };
    expect(saidOf(counted("2025-12-31", 70), strict)).toEqual(["behind"]);
  });
});
