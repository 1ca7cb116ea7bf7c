import { describe, expect, it } from "vitest";
import { ActionPlanCode, PlanScope, PlanStage } from "./action-plan.js";

describe("ActionPlanCode", () => {
  it.each(["norway-nap-2023-2030", "thailand-nap"])("takes %s", (code) => {
    expect(ActionPlanCode.parse(code)).toBe(code);
  });

  it.each(["", "Norway", "norway--nap", "-nap", "norway_nap"])("refuses %j", (code) => {
    expect(ActionPlanCode.safeParse(code).success).toBe(false);
  });
});

describe("PlanScope", () => {
  it.each([
    { kind: "national", country: "VN" },
    { kind: "regional", region: { en: "ASEAN" } },
    { kind: "sub-plan", country: "VN", supports: "nap-wps-2024-2030" },
  ])("takes %j", (scope) => {
    expect(PlanScope.parse(scope)).toEqual(scope);
  });

  it.each([
    { kind: "national", country: "Viet Nam" },
    { kind: "national", country: "VN", supports: "nap-wps-2024-2030" },
    { kind: "regional", country: "VN" },
    { kind: "sub-plan", country: "VN" },
  ])("refuses %j", (scope) => {
    expect(PlanScope.safeParse(scope).success).toBe(false);
  });
});

describe("PlanStage", () => {
  it("dates a draft, and says where that was read", () => {
    const draft = { status: "being-drafted", asOf: "2025-02", sources: ["s1"] };
    expect(PlanStage.parse(draft)).toEqual(draft);
    expect(PlanStage.safeParse({ status: "being-drafted" }).success).toBe(false);
  });
});
