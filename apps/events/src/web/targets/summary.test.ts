import { getFramework, getIndicator, getTarget, type KnownTarget, observationsOf } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { byAge, seriesOf } from "./series.ts";
import { summaryOf } from "./summary.ts";

const STRATEGY = "gender-equality-strategy-2021-2030";

function summary(target: KnownTarget<string>, today: string, period = getFramework(STRATEGY).period) {
  const indicator = getIndicator(target.indicator);
  const rows = observationsOf(target.indicator).filter(({ scope }) => !target.scope || scope === target.scope);
  const { groups, ...rest } = summaryOf(
    { target, period },
    byAge(seriesOf(indicator, rows, [])).current,
    indicator.unit ?? { kind: "count" },
    today,
  );
  return {
    ...rest,
    groups: groups.map(({ outcome, year, figures }) => [outcome, year, figures.map((row) => row.scope)]),
  };
}

describe("summaryOf", () => {
  it("says each level of government by itself, and that nothing is known of all or of the year itself", () => {
    expect(summary(getTarget(STRATEGY, "O1.1"), "2026-11-22")).toEqual({
      groups: [
        ["met", "2025", ["provinces"]],
        ["not-met", "2025", ["ministries", "government-agencies", "districts", "communes"]],
      ],
      noWhole: true,
      overdue: { year: "2025", of: "any" },
    });
  });

  it("misses no figure of a year that is not over", () => {
    expect(summary(getTarget(STRATEGY, "O1.1"), "2025-12-31").overdue).toBeUndefined();
    expect(summary(getTarget(STRATEGY, "O1.1"), "2026-01-01").overdue).toBeDefined();
  });

  it("tells a met target, a doubtful “about”, and a baseline from before its time", () => {
    expect(summary(getTarget(STRATEGY, "O2.3"), "2025-06-01")).toEqual({
      groups: [["met", "2025", [undefined]]],
      noWhole: false,
      overdue: undefined,
    });
    expect(summary(getTarget("viet-nam-peacekeeping-goal-2025", "women-peacekeepers"), "2026-11-22")).toEqual({
      groups: [
        ["met", "2025", ["public-security"]],
        ["not-met", "2025", [undefined, "individual"]],
        ["if-not-met", "2025", ["military"]],
      ],
      noWhole: false,
      overdue: { year: "2025", of: "whole" },
    });
    expect(summary(getTarget("gbv-programme-2021-2025", "seek-help"), "2026-11-22").groups).toEqual([
      ["before", undefined, [undefined]],
    ]);
  });

  it("says nothing where nothing was observed", () => {
    const unseen = getTarget("women-leadership-2021-2030", "planning-scheme");
    expect(summary(unseen, "2026-11-22")).toEqual({ groups: [], noWhole: false, overdue: undefined });
  });
});
