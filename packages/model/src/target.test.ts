import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysMeant } from "./partial-date.js";
import { Goal, milestoneOn, type Target, TargetMilestone } from "./target.js";

const due = (by: string): TargetMilestone => ({
  by,
  goal: { kind: "reach", value: "60" },
  basis: "stated",
  sources: ["s1"],
});
const target = (...years: string[]): Pick<Target, "milestones"> => ({
  milestones: { status: "listed", items: years.map(due) },
});

describe("Goal", () => {
  it.each([
    { kind: "reach", value: "60" },
    { kind: "at-least", value: "27" },
    { kind: "more-than", value: "90" },
    { kind: "less-than", value: "25" },
    { kind: "about", value: "60" },
    { kind: "in-place" },
  ])("takes %j", (goal) => {
    expect(Goal.parse(goal)).toEqual(goal);
  });

  it("takes no number for something to be in place, and no bound without one", () => {
    expect(Goal.safeParse({ kind: "in-place", value: "1" }).success).toBe(false);
    expect(Goal.safeParse({ kind: "reach" }).success).toBe(false);
  });

  it("belongs to a milestone with a date and a source", () => {
    expect(TargetMilestone.parse(due("2025"))).toEqual(due("2025"));
    expect(TargetMilestone.safeParse({ ...due("2025"), sources: [] }).success).toBe(false);
    expect(TargetMilestone.safeParse({ ...due("2025"), by: "soon" }).success).toBe(false);
  });
});

describe("milestoneOn", () => {
  it.each([
    ["2021-03-03", "2025"],
    ["2025", "2025"],
    ["2025-12-31", "2025"],
    ["2026-01-01", "2030"],
    ["2030-12", "2030"],
  ])("is, on %s, the one of %s", (day, by) => {
    expect(milestoneOn(target("2030", "2025"), day)?.by).toBe(by);
  });

  it("is none after the last, and none where no year was seen", () => {
    expect(milestoneOn(target("2025", "2030"), "2031")).toBeUndefined();
    expect(milestoneOn({ milestones: { status: "not-given" } }, "2025")).toBeUndefined();
  });

  it("never lies behind, and no other one is nearer", () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2040 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(years, fc.integer({ min: 2000, max: 2040 }), (dues, year) => {
        const next = milestoneOn(target(...dues.map(String)), `${year}-06-30`);
        const ahead = dues.filter((candidate) => candidate >= year);
        expect(next?.by).toBe(ahead.length === 0 ? undefined : String(Math.min(...ahead)));
        if (next) expect(daysMeant(next.by).end >= `${year}-06-30`).toBe(true);
      }),
    );
  });
});
