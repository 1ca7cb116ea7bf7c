import { describe, expect, it } from "vitest";
import { PLAN_QUESTIONS, PlanAnswers, PlanObjectives, PlanTaskGroups, PlanYears } from "./plan-answers.js";

const names = [{ en: "Peace" }, { en: "Security" }];
const two = { kind: "exact", value: 2 };

describe("PlanYears", () => {
  it("is one year or more", () => {
    expect(PlanYears.safeParse({ first: 2024, last: 2024 }).success).toBe(true);
    expect(PlanYears.safeParse({ first: 2024, last: 2023 }).error?.issues[0]?.path).toEqual(["last"]);
    expect(PlanYears.safeParse({ first: 2024 }).success).toBe(false);
  });
});

describe.each([
  ["PlanObjectives", PlanObjectives, { called: "goal" }],
  ["PlanTaskGroups", PlanTaskGroups, { called: "task-group" }],
])("%s", (_, schema, called) => {
  it.each([
    ["number and names", { count: two, items: { status: "listed", items: names } }],
    ["a number without names", { count: { kind: "exact", value: 3 }, items: { status: "not-given" } }],
    ["names without a number", { count: { kind: "unknown" }, items: { status: "listed", items: names } }],
    ["neither", { count: { kind: "unknown" }, items: { status: "not-given" } }],
  ])("takes %s", (_, parts) => {
    expect(schema.safeParse({ ...called, ...parts }).success).toBe(true);
  });

  it("refuses names that are not as many as it says", () => {
    const parts = { count: { kind: "exact", value: 3 }, items: { status: "listed", items: names } };
    expect(schema.safeParse({ ...called, ...parts }).error?.issues[0]?.path).toEqual(["count"]);
  });
});

describe("what divides a plan", () => {
  const parts = { count: two, items: { status: "not-given" } };

  it("is never an objective and a task group at once", () => {
    expect(PlanObjectives.safeParse({ called: "task-group", ...parts }).success).toBe(false);
    expect(PlanTaskGroups.safeParse({ called: "objective", ...parts }).success).toBe(false);
    expect(PlanTaskGroups.safeParse(parts).success).toBe(false);
  });

  it("is no pillar of the agenda", () => {
    const pillars = (value: unknown) =>
      PlanAnswers.shape.pillars.safeParse({ status: "found", value, basis: "stated", sources: ["s1"] }).success;
    expect(pillars(["participation"])).toBe(true);
    expect(pillars(["international-cooperation"])).toBe(false);
    expect(pillars([])).toBe(false);
  });
});

describe("PLAN_QUESTIONS", () => {
  it("asks every plan the same sixteen things", () => {
    expect(PLAN_QUESTIONS).toEqual(Object.keys(PlanAnswers.shape));
    expect(PLAN_QUESTIONS).toHaveLength(16);
  });
});
