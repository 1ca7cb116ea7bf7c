import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Count } from "./count.js";
import { rangeOf } from "./observed-value.js";
import type { Direction, Goal } from "./target.js";
import type { Unit } from "./unit.js";
import { assess, meets } from "./verdict.js";

const people: Unit = { kind: "share", of: "person" };
const counts = (numerator: Count, denominator: number) => ({
  numerator,
  denominator: { kind: "exact", value: denominator } as const,
});
const exact = (value: number): Count => ({ kind: "exact", value });
const printed = (value: string, kind: "exact" | "about" | "more-than" = "exact") => ({ printed: { kind, value } });

const statusOf = (seen: Parameters<typeof rangeOf>[0], goal: Goal, direction: Direction = "up") => {
  const verdict = meets(rangeOf(seen, people), goal, direction);
  return verdict.status === "unknown" ? verdict.doubt : verdict.status;
};

describe("meets", () => {
  it("decides exactly at the boundary when the counts are exact", () => {
    const goal: Goal = { kind: "reach", value: "20" };
    expect(statusOf(counts(exact(15), 75), goal)).toBe("met");
    expect(statusOf(counts(exact(102), 512), goal)).toBe("not-met");
    expect(statusOf(counts(exact(107), 512), goal)).toBe("met");
    expect(statusOf(counts(exact(15), 75), { kind: "more-than", value: "20" })).toBe("not-met");
    expect(statusOf(counts(exact(15), 75), { kind: "less-than", value: "20" })).toBe("not-met");
    expect(statusOf(counts(exact(15), 75), goal, "down")).toBe("met");
    expect(statusOf(counts(exact(15), 75), goal, "keep")).toBe("met");
    expect(statusOf(counts(exact(16), 75), goal, "keep")).toBe("not-met");
  });

  it("does not decide on an inexact count unless every number it may be says the same", () => {
    const over70 = counts({ kind: "more-than", value: 70 }, 512);
    expect(statusOf(over70, { kind: "reach", value: "20" })).toBe("not-certain");
    expect(statusOf(over70, { kind: "reach", value: "13.86" })).toBe("met");
    expect(statusOf(counts({ kind: "about", value: 200 }, 512), { kind: "reach", value: "1" })).toBe("not-certain");
    expect(statusOf(printed("16", "about"), { kind: "reach", value: "20" })).toBe("not-certain");
    expect(statusOf(printed("13", "more-than"), { kind: "more-than", value: "13" })).toBe("met");
    expect(statusOf(printed("13", "more-than"), { kind: "less-than", value: "13" })).toBe("not-met");
    expect(statusOf(printed("13", "more-than"), { kind: "reach", value: "20" })).toBe("not-certain");
  });

  it("knows that a printed figure is rounded", () => {
    expect(statusOf(printed("50.9"), { kind: "reach", value: "50" })).toBe("met");
    expect(statusOf(printed("25.5"), { kind: "less-than", value: "30" })).toBe("met");
    expect(statusOf(printed("25.5"), { kind: "less-than", value: "25" })).toBe("not-met");
    expect(statusOf(printed("60"), { kind: "reach", value: "60" })).toBe("not-certain");
    expect(statusOf(printed("59.4"), { kind: "reach", value: "60" })).toBe("not-met");
  });

  it("takes the number of an about for reached, and nothing short of it for missed", () => {
    const about: Goal = { kind: "about", value: "60" };
    expect(statusOf(counts(exact(60), 100), about)).toBe("met");
    expect(statusOf(counts(exact(59), 100), about)).toBe("goal-says-about");
    expect(statusOf(counts(exact(5), 100), about)).toBe("goal-says-about");
    expect(statusOf(counts(exact(70), 100), about, "down")).toBe("goal-says-about");
    expect(statusOf(counts(exact(50), 100), about, "down")).toBe("met");
  });

  it("measures nothing that is no number", () => {
    expect(statusOf(printed("50"), { kind: "in-place" }, "keep")).toBe("not-a-number");
    expect(statusOf({ numerator: exact(41) }, { kind: "reach", value: "20" })).toBe("not-a-number");
  });

  const goals = fc.record({
    kind: fc.constantFrom("reach", "at-least", "more-than", "less-than", "about"),
    value: fc.nat(100).map(String),
  });
  const directions = fc.constantFrom<Direction>("up", "down", "keep");

  it("agrees with whole numbers, and with no float between", () => {
    fc.assert(
      fc.property(fc.nat(600), fc.integer({ min: 1, max: 600 }), fc.nat(100), (part, all, percent) => {
        fc.pre(part <= all);
        const status = statusOf(counts(exact(part), all), { kind: "at-least", value: String(percent) });
        expect(status).toBe(part * 100 >= percent * all ? "met" : "not-met");
      }),
    );
  });

  it("says of an inexact count only what holds for every number it may stand for", () => {
    const count = fc.record({ kind: fc.constantFrom("at-least", "more-than"), value: fc.nat(400) });
    fc.assert(
      fc.property(count, fc.nat(100), goals, directions, ({ kind, value }, more, goal, direction) => {
        const all = value + more + 1;
        const said = statusOf(counts({ kind, value }, all), goal, direction);
        const real = value + Math.min(more, 100) + Number(kind === "more-than");
        fc.pre(real <= all);
        if (said === "met" || said === "not-met") {
          expect([said, "goal-says-about"]).toContain(statusOf(counts(exact(real), all), goal, direction));
        }
      }),
    );
  });

  it("says of a printed figure only what holds for every number that is printed so", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), goals, directions, (part, all, goal, direction) => {
        fc.pre(part <= all);
        const rounded = Math.round((part * 100) / all);
        const said = statusOf(printed(String(rounded)), goal, direction);
        if (said === "met" || said === "not-met")
          expect(statusOf(counts(exact(part), all), goal, direction)).toBe(said);
      }),
    );
  });

  it("never unmeets a rising goal when one more is counted", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 600 }), fc.nat(100), (part, all, percent) => {
        fc.pre(part < all);
        const goal: Goal = { kind: "reach", value: String(percent) };
        if (statusOf(counts(exact(part), all), goal) === "met") {
          expect(statusOf(counts(exact(part + 1), all), goal)).toBe("met");
        }
      }),
    );
  });
});

describe("assess", () => {
  const target = { indicator: "agencies-with-woman-key-leader", direction: "up" } as const;
  const milestone = { goal: { kind: "reach", value: "60" } } as const;
  const seen = { indicator: target.indicator, ...counts(exact(48), 63) };
  const agencies: Unit = { kind: "share", of: "agency" };

  it("never takes leaders for agencies, nor a part for the whole", () => {
    expect(assess(target, milestone, seen, agencies)).toEqual({ status: "met" });
    expect(assess(target, milestone, { ...seen, indicator: "women-in-leading-posts" }, agencies)).toEqual({
      status: "unknown",
      doubt: "other-thing",
    });
    expect(assess(target, milestone, { ...seen, scope: "provinces" }, agencies)).toEqual({
      status: "unknown",
      doubt: "part-only",
    });
  });

  it("measures a target on a part with that part only", () => {
    const troops = { ...target, scope: "military-contingents" };
    expect(assess(troops, milestone, { ...seen, scope: "military-contingents" }, agencies).status).toBe("met");
    expect(assess(troops, milestone, { ...seen, scope: "police" }, agencies).status).toBe("unknown");
    expect(assess(troops, milestone, seen, agencies).status).toBe("unknown");
  });
});
