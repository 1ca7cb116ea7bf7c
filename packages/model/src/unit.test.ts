import { describe, expect, it } from "vitest";
import { limitsOf, scaleOf, Unit } from "./unit.js";

/** Every shape that the frameworks of indicators need, with an indicator that has it. */
const SHAPES: readonly [string, Unit, number | undefined][] = [
  ["a share of agencies", { kind: "share", of: "agency" }, 100],
  ["a rate (maternal mortality)", { kind: "rate", per: 100_000, of: { en: "live births" } }, 100_000],
  ["a rate per thousand", { kind: "rate", per: 1000, of: { en: "women" } }, 1000],
  ["times (unpaid housework)", { kind: "ratio", per: 1, of: { en: "women" }, to: { en: "men" } }, 1],
  ["per hundred (sex ratio at birth)", { kind: "ratio", per: 100, of: { en: "boys" }, to: { en: "girls" } }, 100],
  ["a count (SDG 16.10.1)", { kind: "count" }, undefined],
  ["yes or no (SDG 16.a.1)", { kind: "yes-no" }, undefined],
  ["a scored checklist (SDG 5.1.1)", { kind: "checklist" }, 100],
  ["a ratio of two shares (SDG 16.7.1)", { kind: "ratio-of-shares" }, undefined],
  ["an index", { kind: "index" }, undefined],
  ["hours per head", { kind: "hours-per-head" }, 1],
  ["a qualitative record", { kind: "record" }, undefined],
  ["a rank", { kind: "rank" }, undefined],
];

describe("Unit", () => {
  it.each(SHAPES)("can say %s", (_, unit, scale) => {
    expect(Unit.parse(unit)).toEqual(unit);
    expect(scaleOf(unit)).toBe(scale);
  });

  it("does not take a percentage of nobody knows what", () => {
    expect(Unit.safeParse({ kind: "share" }).success).toBe(false);
    expect(Unit.safeParse({ kind: "rate", per: 0, of: { en: "people" } }).success).toBe(false);
  });
});

describe("limitsOf", () => {
  it("knows what no value goes beyond", () => {
    expect(SHAPES.map(([, unit]) => [unit.kind, limitsOf(unit)])).toEqual([
      ["share", { lower: 0, upper: 100 }],
      ["rate", { lower: 0, upper: null }],
      ["rate", { lower: 0, upper: null }],
      ["ratio", { lower: 0, upper: null }],
      ["ratio", { lower: 0, upper: null }],
      ["count", { lower: 0, upper: null }],
      ["yes-no", { lower: 0, upper: 1 }],
      ["checklist", { lower: 0, upper: 100 }],
      ["ratio-of-shares", { lower: 0, upper: null }],
      ["index", { lower: null, upper: null }],
      ["hours-per-head", { lower: 0, upper: null }],
      ["record", { lower: null, upper: null }],
      ["rank", { lower: 1, upper: null }],
    ]);
  });
});
