import { describe, expect, it } from "vitest";
import { disagreements } from "../disagreement.js";
import { breaksBetween, type Observation } from "../observation.js";
import { computedValue, pointsBetween, printedAgrees, rangeOf } from "../observed-value.js";
import { milestoneOn } from "../target.js";
import type { Unit } from "../unit.js";
import { assess, meets } from "../verdict.js";
import { getIndicator, INDICATORS, type KnownIndicatorCode } from "./indicators.js";
import { OBSERVATIONS, observationsOf, seriesBreaksOf } from "./observations.js";
import { getTarget } from "./targets.js";

const agencies: Unit = { kind: "share", of: "agency" };
const people: Unit = { kind: "share", of: "person" };

/** The one observation of an indicator, part and date. */
function one(indicator: KnownIndicatorCode, date: string, scope?: string): Observation {
  const [only, ...others] = observationsOf(indicator).filter((row) => row.date === date && row.scope === scope);
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} of ${indicator} ${scope} ${date}`);
  return only;
}

const keyLeaders = (date: string, scope: string) => one("agencies-with-woman-key-leader", date, scope);

describe("the arithmetic of the yearly reports", () => {
  it("gives the shares that were printed, to the precision of the print", () => {
    const provinces2023 = keyLeaders("2023-12", "provinces");
    expect(computedValue(provinces2023, agencies)).toBe("74.60");
    expect(printedAgrees(provinces2023, agencies)).toBe(true);
    const ministries2024 = keyLeaders("2024-12", "ministries");
    expect(computedValue(ministries2024, agencies)).toBe("59.09");
    expect(printedAgrees(ministries2024, agencies)).toBe(true);
    expect(printedAgrees(keyLeaders("2024-12", "government-agencies"), agencies)).toBe(true);
  });

  it("makes the two points of the provinces 1.59", () => {
    const before = keyLeaders("2023-12", "provinces");
    const after = keyLeaders("2024-12", "provinces");
    expect(computedValue(after, agencies)).toBe("76.19");
    expect(after.printedChange).toEqual({ points: "2", since: "2023-12" });
    expect(pointsBetween(before, after, agencies)).toBe("1.59");
    expect(pointsBetween(before, after, agencies, 0)).toBe("2");
  });

  it("finds 14 of 30 in 13 of 22 and 1 of 8: one count under two denominators", () => {
    const both = keyLeaders("2023-12", "ministries-and-government-agencies");
    const parts = [keyLeaders("2024-12", "ministries"), keyLeaders("2024-12", "government-agencies")];
    const sum = (of: "numerator" | "denominator") =>
      parts.reduce((total, part) => total + (part[of]?.kind === "exact" ? part[of].value : Number.NaN), 0);
    expect(both.numerator).toEqual({ kind: "exact", value: sum("numerator") });
    expect(both.denominator).toEqual({ kind: "exact", value: sum("denominator") });
    expect(computedValue(both, agencies)).toBe("46.67");
  });

  it("keeps the baseline that was deduced apart from what was printed", () => {
    const baseline = one("victims-seeking-help", "2019");
    expect(baseline).toMatchObject({ basis: "inferred", printed: { value: "9.6" } });
    expect(baseline.note?.en).toContain("100 − 90.4 = 9.6");
    expect(one("harmed-women-without-public-help", "2019").printed?.value).toBe("90.4");
  });
});

describe("peacekeeping", () => {
  it("keeps 81 of 529 beside the 15.5% it is printed as", () => {
    const may2023 = one("women-sent-to-peacekeeping", "2023-05");
    expect(may2023.printed).toEqual({ kind: "exact", value: "15.5" });
    expect(computedValue(may2023, people)).toBe("15.31");
    expect(printedAgrees(may2023, people)).toBe(false);
  });

  it("checks the United Nations' own shares: one was cut off, not rounded", () => {
    const at = (scope: string) => one("women-in-un-peacekeeping", "2023-05-31", scope);
    expect(["all", "military", "police"].map((scope) => computedValue(at(scope), people))).toEqual([
      "8.42",
      "7.69",
      "19.65",
    ]);
    expect(["all", "military", "police"].map((scope) => printedAgrees(at(scope), people))).toEqual([true, true, false]);
  });

  it("puts 107, more than 70 and 70 of the same 512 side by side", () => {
    const sent = observationsOf("women-sent-to-peacekeeping");
    const groups = disagreements(sent, getIndicator("women-sent-to-peacekeeping"));
    expect(groups.map((group) => group.map(({ numerator }) => numerator))).toEqual([
      [
        { kind: "exact", value: 107 },
        { kind: "more-than", value: 70 },
        { kind: "exact", value: 70 },
      ],
    ]);
    const verdicts = sent.map((row) => meets(rangeOf(row, people), { kind: "reach", value: "20" }, "up").status);
    expect(verdicts).toEqual(["unknown", "met", "unknown", "not-met", "not-met", "unknown"]);
  });

  it("keeps a count since a start that falls, and says that it cannot", () => {
    const before = one("women-sent-to-peacekeeping", "2022-07");
    const after = one("women-sent-to-peacekeeping", "2023-05");
    expect(getIndicator("women-sent-to-peacekeeping").counted).toBe("since-a-start");
    expect([before.numerator, after.numerator]).toEqual([
      { kind: "exact", value: 107 },
      { kind: "exact", value: 81 },
    ]);
    expect(after.note?.en).toContain("107");
  });

  it("takes for a count of individual deployments what a source tells apart from the field hospital", () => {
    expect(one("women-in-viet-nam-peacekeeping", "2020-11", "individual")).toMatchObject({ basis: "inferred" });
  });

  it("does not measure the goal of 20% by what was sent since 2014", () => {
    const goal = getTarget("viet-nam-peacekeeping-goal-2025", "women-peacekeepers");
    const milestone = milestoneOn(goal, "2025");
    const july2022 = one("women-sent-to-peacekeeping", "2022-07");
    expect(milestone && assess(goal, milestone, july2022, people)).toEqual({
      status: "unknown",
      doubt: "other-thing",
    });
    const march2022 = one("women-in-viet-nam-peacekeeping", "2022-03");
    expect(milestone && assess(goal, milestone, march2022, people)).toEqual({ status: "met" });
  });
});

describe("O1.1", () => {
  const target = getTarget("gender-equality-strategy-2021-2030", "O1.1");
  const milestone = milestoneOn(target, "2025");

  it("is not measured by the share of women in leading posts", () => {
    const central = one("women-in-leading-posts", "2019-12-31", "central");
    expect(central.printed?.value).toBe("11.84");
    expect(milestone && assess(target, milestone, central, agencies)).toMatchObject({ doubt: "other-thing" });
  });

  it("is not met because the provinces alone pass its mark", () => {
    const provinces = keyLeaders("2024-12", "provinces");
    expect(milestone && assess(target, milestone, provinces, agencies)).toMatchObject({ doubt: "part-only" });
    expect(milestone && meets(rangeOf(provinces, agencies), milestone.goal, "up")).toEqual({ status: "met" });
  });

  it("breaks with the agencies it counts: ministries in March 2025, local levels in July", () => {
    const breaks = seriesBreaksOf("agencies-with-woman-key-leader");
    expect(breaks.map(({ on, scope, before, after }) => [on, scope, before, after])).toEqual([
      ["2025-03-01", "ministries", { kind: "exact", value: 22 }, { kind: "exact", value: 17 }],
      ["2025-07-01", "provinces", { kind: "exact", value: 63 }, { kind: "exact", value: 34 }],
      ["2025-07-01", "districts", { kind: "unknown" }, { kind: "ended" }],
      ["2025-07-01", "communes", { kind: "exact", value: 10_035 }, { kind: "exact", value: 3321 }],
    ]);
    expect(breaks.map(({ acts }) => acts)).toEqual([
      ["08-2021-qh15", "176-2025-qh15"],
      ["202-2025-qh15"],
      ["203-2025-qh15"],
      [],
    ]);
    const provinces = keyLeaders("2024-12", "provinces");
    expect(breaksBetween(breaks, provinces, { ...provinces, date: "2025-12" })).toHaveLength(1);
    expect(breaksBetween(breaks, keyLeaders("2023-12", "provinces"), provinces)).toEqual([]);
  });
});

it("takes 20 for the whole of what its report counts without one", () => {
  const parts = observationsOf("gender-equality-strategy-targets");
  expect(parts.map(({ scope, basis }) => [scope, basis])).toEqual([
    ["met", "stated"],
    ["partly-met", "inferred"],
    ["better-than-2022", "inferred"],
  ]);
});

describe("the observations", () => {
  it("disagree nowhere else", () => {
    const disputed = INDICATORS.filter((row) => disagreements(observationsOf(row.code), row).length > 0);
    expect(disputed.map(({ code }) => code)).toEqual(["women-sent-to-peacekeeping"]);
  });

  it("stand in the order of time within each part", () => {
    const series = INDICATORS.flatMap(({ code, scopes }) =>
      [undefined, ...scopes.map((scope) => scope.code)].map((scope) =>
        observationsOf(code).filter((row) => row.scope === scope),
      ),
    );
    expect(series.flat()).toHaveLength(OBSERVATIONS.length);
    for (const rows of series) {
      const dates = rows.map(({ date }) => (typeof date === "string" ? date : date.start));
      expect(dates).toEqual([...dates].sort());
    }
  });

  it("say how each was deduced that no source states", () => {
    const inferred = OBSERVATIONS.filter(({ basis }) => basis === "inferred");
    expect(inferred.length).toBeGreaterThan(2);
    expect(inferred.filter(({ note }) => note === undefined)).toEqual([]);
  });
});
