import { describe, expectTypeOf, it } from "vitest";
import type { ActionPlan } from "../action-plan.js";
import { type ComparisonRow, compare } from "../compare.js";
import type { Money } from "../money.js";
import type { Pillar } from "../pillar.js";
import type { PlanAnswer, PlanObjectives, PlanTaskGroups, PlanValue } from "../plan-answers.js";
import { ACTION_PLANS, findPlan, getPlan, type KnownActionPlanCode } from "./index.js";

describe("codes the compiler knows", () => {
  it("finds a known plan for certain, and may find nothing for a code from outside", () => {
    expectTypeOf(getPlan("norway-nap-2023-2030")).toEqualTypeOf<ActionPlan>();
    expectTypeOf(findPlan("norway" as string)).toEqualTypeOf<ActionPlan | undefined>();
    expectTypeOf<"uganda-nap-2021-2025">().toExtend<KnownActionPlanCode>();
    expectTypeOf<string>().not.toExtend<KnownActionPlanCode>();
  });

  it("refuses to compare a plan whose code is misspelt", () => {
    // @ts-expect-error there is no such plan, so it may be undefined
    compare(getPlan("norway-nap-2023-2031"), getPlan("nap-wps-2024-2030"));
    // @ts-expect-error misspelt
    const code: KnownActionPlanCode = "norway-nap-2023-2031";
    findPlan(code);
  });

  it("lets nobody alter a plan, in none of its parts", () => {
    expectTypeOf(ACTION_PLANS).toExtend<readonly ActionPlan[]>();
    // @ts-expect-error what was found stays
    () => ACTION_PLANS.reverse();
    // @ts-expect-error what was found stays
    () => getPlan("nap-wps-2024-2030").sources.pop();
  });
});

describe("what divides a plan", () => {
  it("never mixes objectives, task groups and pillars", () => {
    expectTypeOf<PlanObjectives>().not.toExtend<PlanTaskGroups>();
    expectTypeOf<PlanTaskGroups>().not.toExtend<PlanObjectives>();
    expectTypeOf<PlanAnswer<"pillars">>().not.toExtend<PlanAnswer<"objectives">>();
    expectTypeOf<PlanValue<"pillars">>().toEqualTypeOf<readonly Pillar[]>();
  });
});

describe("a row of a comparison", () => {
  it("holds what its question asks for", () => {
    expectTypeOf(compare).returns.toEqualTypeOf<ComparisonRow[]>();
    const sum = (row: ComparisonRow) =>
      row.question === "budget" && row.b.status === "found" ? row.b.value : undefined;
    expectTypeOf(sum).returns.toExtend<Readonly<Money> | undefined>();
  });
});
