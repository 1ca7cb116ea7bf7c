import { describe, expect, it } from "vitest";
import type { ActionPlan } from "./action-plan.js";
import { NOTHING_FOUND, stated } from "./catalogue/action-plans/answers.js";
import { generations, inForceOn, planOn } from "./plan-generations.js";

/** A plan of Ruritania, which has no entry in ISO 3166-1. */
function plan(generation: number | undefined, years?: [number, number], date?: string): ActionPlan {
  const found = years && { first: years[0], last: years[1] };
  return {
    code: `plan-${generation ?? "none"}`,
    scope: { kind: "national", country: "XR" },
    title: { en: "A plan" },
    shortTitle: { en: "A plan" },
    ...(generation !== undefined && { generation }),
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      ...(found && { years: stated(found, ["s1"]) }),
      ...(date !== undefined && { date: stated(date, ["s1"]) }),
    },
    sources: ["s1"],
  };
}

const draft = (generation: number, asOf: string): ActionPlan => ({
  ...plan(generation, [2025, 2029]),
  stage: { status: "being-drafted", asOf, sources: ["s1"] },
});
const nothing: ActionPlan = { ...plan(undefined), stage: { status: "not-found", instead: [] } };

describe("inForceOn", () => {
  it.each([
    ["2020-03-09", "no"],
    ["2020-03-10", "yes"],
    ["2022-12-31", "yes"],
    ["2023-01-01", "no"],
  ])("on %s, a plan adopted on a day: %s", (day, answer) => {
    expect(inForceOn(plan(1, [2020, 2022], "2020-03-10"), day)).toBe(answer);
  });

  it.each([
    ["2020-02-29", "no"],
    ["2020-03-30", "unknown"],
    ["2020-03-31", "yes"],
  ])("on %s, a plan adopted in a month: %s", (day, answer) => {
    expect(inForceOn(plan(1, [2020, 2022], "2020-03"), day)).toBe(answer);
  });

  it.each([
    ["2019-12-31", "no"],
    ["2020-06-01", "unknown"],
    ["2020-12-31", "yes"],
    ["2023-01-01", "no"],
  ])("on %s, a plan of which only the years were found: %s", (day, answer) => {
    expect(inForceOn(plan(1, [2020, 2022]), day)).toBe(answer);
  });

  it("begins when it is adopted, though its years began before, and not before its years", () => {
    expect(inForceOn(plan(1, [2020, 2025], "2021-07-26"), "2021-07-25")).toBe("no");
    expect(inForceOn(plan(1, [2020, 2025], "2021-07-26"), "2021-07-26")).toBe("yes");
    expect(inForceOn(plan(1, [2021, 2025], "2020-12-01"), "2020-12-31")).toBe("no");
    expect(inForceOn(plan(1, [2021, 2025], "2020-12-01"), "2021-01-01")).toBe("yes");
  });

  it("is open where the end was not found", () => {
    expect(inForceOn(plan(1, undefined, "2022-11"), "2022-10-31")).toBe("no");
    expect(inForceOn(plan(1, undefined, "2022-11"), "2024-01-01")).toBe("unknown");
    expect(inForceOn(plan(1), "2024-01-01")).toBe("unknown");
  });

  it("does not take a draft for adopted, nor for never adopted", () => {
    expect(inForceOn(draft(3, "2025-11"), "2025-10-31")).toBe("no");
    expect(inForceOn(draft(3, "2025-11"), "2025-11-01")).toBe("unknown");
    expect(inForceOn(draft(3, "2025-11"), "2029-12-31")).toBe("unknown");
    expect(inForceOn(draft(3, "2025-11"), "2030-01-01")).toBe("no");
  });

  it("knows nothing of a plan that was not found", () => {
    expect(inForceOn(nothing, "2024-01-01")).toBe("unknown");
  });
});

describe("generations", () => {
  it("orders the plans of one country, and leaves out the others", () => {
    const abroad: ActionPlan = { ...plan(1), scope: { kind: "national", country: "XS" } };
    const regional: ActionPlan = { ...plan(1), scope: { kind: "regional", region: { en: "XR" } } };
    const below: ActionPlan = { ...plan(1), scope: { kind: "sub-plan", country: "XR", supports: "plan-1" } };
    const plans = [plan(3), nothing, abroad, plan(1), regional, plan(2), below];
    expect(generations(plans, "XR").map(({ generation }) => generation)).toEqual([1, 2, 3]);
    expect(generations(plans, "XX")).toEqual([]);
  });
});

describe("planOn", () => {
  const first = plan(1, [2008, 2010]);
  const second = plan(2, [2011, 2015]);
  const third = plan(3, [2021, 2025], "2021-03-08");
  const line = [third, first, second];
  const on = (plans: readonly ActionPlan[], day: string) => {
    const answer = planOn(plans, "XR", day);
    return answer.status === "found" ? answer.plan.generation : answer.status;
  };

  it.each([
    ["2007-12-31", "none"],
    ["2008-01-01", "not-found"],
    ["2008-06-01", "not-found"],
    ["2010-06-01", 1],
    ["2011-06-01", "not-found"],
    ["2015-12-31", 2],
    ["2018-01-01", "none"],
    ["2021-03-07", "none"],
    ["2021-03-08", 3],
    ["2026-01-01", "not-found"],
  ])("on %s: %s", (day, answer) => {
    expect(on(line, day)).toBe(answer);
  });

  it("knows nothing of the time before plans whose forerunners were not found", () => {
    expect(on([second, third], "2010-06-01")).toBe("not-found");
    expect(on([first, third], "2018-01-01")).toBe("not-found");
  });

  it("prefers the later of two that were both in force, and leaves a draft open", () => {
    expect(on([plan(1, [2014, 2020]), plan(2, [2020, 2025], "2020-02-01")], "2020-06-01")).toBe(2);
    expect(on([plan(2, [2020, 2025]), draft(3, "2025-11")], "2025-12-31")).toBe(2);
    expect(on([plan(2, [2020, 2025]), draft(3, "2025-11")], "2026-01-01")).toBe("not-found");
  });

  it("never says that a country has none because no plan of it was found", () => {
    expect(on([nothing], "2024-01-01")).toBe("not-found");
    expect(on([], "2024-01-01")).toBe("not-found");
  });
});
