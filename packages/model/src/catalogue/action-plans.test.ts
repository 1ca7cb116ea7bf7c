import { describe, expect, it } from "vitest";
import { keysCited } from "../../test/values-of.js";
import { ActionPlan } from "../action-plan.js";
import { compare, surplusOf } from "../compare.js";
import { found } from "../finding.js";
import { CURRENCIES } from "../money.js";
import { PLAN_QUESTIONS } from "../plan-answers.js";
import { Source } from "../source.js";
import { ACTION_PLAN_SOURCES } from "./action-plans/sources.js";
import { ACTION_PLANS, findPlan, getPlan, type KnownActionPlanCode, planInForce, plansOf } from "./action-plans.js";
import { nationalActionProgramme as nap } from "./national-action-programme.js";

function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

/** Every text object: what has a Vietnamese or an English wording. */
function textsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return "vi" in value || "en" in value ? [value] : Object.values(value).flatMap(textsIn);
}

const statuses = (code: KnownActionPlanCode, status: "found" | "none" | "not-found") =>
  PLAN_QUESTIONS.filter((question) => getPlan(code).answers[question].status === status);

describe("the action plans", () => {
  it("are Viet Nam's two, the region's, and those of the six models of the workshop", () => {
    expect(ACTION_PLANS.map(({ code }) => code)).toEqual([
      "nap-wps-2024-2030",
      "mps-wps-plan",
      "asean-rpa-wps",
      "canada-nap-2017-2022",
      "canada-nap-2023-2029",
      "norway-nap-2019-2022",
      "norway-nap-2023-2030",
      "sudan-nap-2020-2022",
      "uganda-nap-2008-2010",
      "uganda-nap-2011-2015",
      "uganda-nap-2021-2025",
      "indonesia-ran-p3aks-2014-2019",
      "indonesia-ran-p3aks-2020-2025",
      "indonesia-ran-p3aks-2025-2029",
      "thailand-nap",
    ]);
  });

  it.each(ACTION_PLANS)(
    "$code passes the schema unchanged, in NFC, in both languages, and cannot be altered",
    (plan) => {
      expect(ActionPlan.parse(plan)).toStrictEqual(plan);
      expect(JSON.stringify(plan).normalize("NFC")).toBe(JSON.stringify(plan));
      for (const text of textsIn(plan)) expect(Object.keys(text)).toEqual(["vi", "en"]);
      expect(isFrozen(plan)).toBe(true);
    },
  );

  it("cite the sources that are listed, and every one of these", () => {
    const keys = ACTION_PLAN_SOURCES.map((source) => source.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keysCited(ACTION_PLANS))).toEqual(new Set(keys));
    for (const source of ACTION_PLAN_SOURCES) expect(Source.parse(source)).toStrictEqual(source);
    expect(isFrozen(ACTION_PLAN_SOURCES)).toBe(true);
  });

  it("support plans that are here", () => {
    const supported = ACTION_PLANS.flatMap(({ scope }) => (scope.kind === "sub-plan" ? [scope.supports] : []));
    expect(supported).toEqual(["nap-wps-2024-2030"]);
    for (const code of supported) expect(findPlan(code)?.scope.kind).toBe("national");
  });

  it("say how it was inferred wherever it was inferred", () => {
    const inferred = ACTION_PLANS.flatMap(({ answers }) =>
      PLAN_QUESTIONS.map((question) => answers[question]).filter(
        (answer) => answer.status === "found" && answer.basis === "inferred",
      ),
    );
    expect(inferred.length).toBeGreaterThan(0);
    expect(inferred.filter((answer) => answer.note === undefined)).toEqual([]);
  });
});

describe("Viet Nam's programme as a plan", () => {
  const plan = getPlan("nap-wps-2024-2030");
  const { answers } = plan;

  it("says of itself what the programme says", () => {
    expect(plan.title).toBe(nap.title);
    expect(found(answers.years)).toEqual({ first: 2024, last: 2030 });
    expect(found(answers.date)).toBe(nap.instrument.date);
    expect(found(answers.instrument)?.vi).toBe("Quyết định số 101/QĐ-TTg");
  });

  it("has 4 objectives, 5 task groups and 4 pillars, which are three things", () => {
    const objectives = found(answers.objectives);
    const groups = found(answers.taskGroups);
    const pillars = found(answers.pillars);
    expect([objectives?.count, groups?.count]).toEqual([
      { kind: "exact", value: 4 },
      { kind: "exact", value: 5 },
    ]);
    expect(pillars).toEqual(["participation", "protection", "prevention", "relief-and-recovery"]);
    expect(textsIn(objectives)).toEqual(["I.2.a", "I.2.b", "I.2.c", "I.2.d"].map(shortTitleOf));
    expect(textsIn(groups)).toEqual(["II.1", "II.2", "II.3", "II.4", "II.5"].map(shortTitleOf));
  });

  it("is not said to lack what was not found", () => {
    expect(statuses("nap-wps-2024-2030", "none")).toEqual([]);
    expect(statuses("nap-wps-2024-2030", "not-found")).toEqual([
      "indicators",
      "budget",
      "funders",
      "reporting",
      "review",
      "monitoring",
    ]);
  });

  const shortTitleOf = (code: string) => nap.clauses.find((clause) => clause.code === code)?.shortTitle;
});

describe("the plan of the Ministry of Public Security", () => {
  it("is a draft of February 2025 of which nothing else is public", () => {
    expect(getPlan("mps-wps-plan").stage).toMatchObject({ status: "being-drafted", asOf: "2025-02" });
    expect(statuses("mps-wps-plan", "found")).toEqual(["lead", "implementation"]);
    expect(statuses("mps-wps-plan", "none")).toEqual([]);
  });
});

describe("the plans of the peers", () => {
  it("may have no indicators and no budget, on purpose", () => {
    expect(statuses("norway-nap-2023-2030", "none")).toEqual(["indicators", "budget"]);
    expect(statuses("norway-nap-2019-2022", "none")).toEqual(["budget"]);
  });

  it("may be known not to have been costed, which is more than that no sum was found", () => {
    const budgets = plansOf("UG").map(({ answers }) => answers.budget.status);
    expect(budgets).toEqual(["none", "none", "found"]);
    expect(getPlan("canada-nap-2017-2022").answers.budget.status).toBe("not-found");
  });

  it("name all their objectives, but for Canada's second", () => {
    const unnamed = ACTION_PLANS.filter(({ answers }) => found(answers.objectives)?.items.status === "not-given");
    expect(unnamed.map(({ code }) => code)).toEqual(["canada-nap-2017-2022"]);
  });

  it("say so where a date is that of the launch", () => {
    const launched = ACTION_PLANS.filter(({ answers: { date } }) => /launched;/.test(date.note?.en ?? ""));
    expect(launched.map(({ code }) => code)).toEqual([
      "canada-nap-2017-2022",
      "canada-nap-2023-2029",
      "uganda-nap-2021-2025",
    ]);
  });

  it("rest on the pages that tell of them: Norway's fourth and fifth on no page in common", () => {
    const [fourth, fifth] = plansOf("NO").map((plan) => keysCited(plan));
    expect(fourth?.filter((key) => fifth?.includes(key))).toEqual([]);
  });

  it("give Uganda's budget to the shilling, which has no minor unit", () => {
    const budget = found(getPlan("uganda-nap-2021-2025").answers.budget);
    expect(budget).toEqual({ minor: 90_570_166_912, currency: "UGX" });
    expect(budget && budget.minor / 10 ** CURRENCIES[budget.currency]).toBe(90_570_166_912);
  });

  it("are divided into 3, 4 and 6 parts, or into a number that was not seen", () => {
    const counts = ACTION_PLANS.flatMap(({ shortTitle, answers }) => {
      const objectives = found(answers.objectives);
      return objectives
        ? [[shortTitle.en, objectives.count.kind === "exact" ? objectives.count.value : "unknown"]]
        : [];
    });
    expect(counts).toEqual([
      ["Viet Nam 2024–2030", 4],
      ["Canada 2017–2022", "unknown"],
      ["Canada 2023–2029", 6],
      ["Norway 2019–2022", 4],
      ["Norway 2023–2030", 3],
      ["Sudan 2020–2022", 3],
      ["Uganda 2021–2025", 4],
      ["Indonesia 2014–2019", 3],
      ["Indonesia 2020–2025", 3],
      ["Indonesia 2025–2029", 3],
    ]);
  });

  it("may be no plan at all, with what was found instead", () => {
    const { stage, generation } = getPlan("thailand-nap");
    expect(stage.status === "not-found" && stage.instead).toHaveLength(3);
    expect(generation).toBeUndefined();
  });
});

describe("plansOf", () => {
  it.each([
    ["VN", [1]],
    ["CA", [2, 3]],
    ["NO", [4, 5]],
    ["SD", [1]],
    ["UG", [1, 2, 3]],
    ["ID", [1, 2, 3]],
    ["TH", []],
  ])("gives the generations of %s in order, none over the years of the next", (country, generations) => {
    const line = plansOf(country);
    expect(line.map(({ generation }) => generation)).toEqual(generations);
    const years = line.map(({ answers }) => found(answers.years));
    for (const [index, next] of years.slice(1).entries()) {
      // Years are not days: the third plan of Indonesia begins in the year in which the second ends.
      expect(next?.first).toBeGreaterThanOrEqual((years[index]?.last ?? Infinity) + (country === "ID" ? 0 : 1));
    }
  });
});

describe("planInForce", () => {
  it.each([
    ["VN", "2024-01-24", "none"],
    ["VN", "2024-01-25", "nap-wps-2024-2030"],
    ["VN", "2031-01-01", "not-found"],
    ["NO", "2018-12-31", "not-found"],
    ["NO", "2022-12-31", "norway-nap-2019-2022"],
    ["NO", "2026-11-21", "norway-nap-2023-2030"],
    ["CA", "2023-06-01", "none"],
    ["CA", "2024-03-28", "canada-nap-2023-2029"],
    ["SD", "2020-03-10", "none"],
    ["SD", "2020-03-11", "sudan-nap-2020-2022"],
    ["UG", "2018-06-01", "none"],
    ["UG", "2026-01-01", "not-found"],
    ["ID", "2021-01-01", "none"],
    ["ID", "2025-12-01", "indonesia-ran-p3aks-2020-2025"],
    ["ID", "2026-01-01", "not-found"],
    ["TH", "2024-01-01", "not-found"],
    ["FR", "2024-01-01", "not-found"],
  ])("%s on %s: %s", (country, day, expected) => {
    const answer = planInForce(country, day);
    expect(answer.status === "found" ? answer.plan.code : answer.status).toBe(expected);
  });
});

describe("what Norway's plan has that Viet Nam's has not", () => {
  const rows = compare(getPlan("nap-wps-2024-2030"), getPlan("norway-nap-2023-2030"));

  it("is nothing for certain; reporting and review were found of Norway's only", () => {
    const { certain, open } = surplusOf("b", rows);
    expect(certain.map((row) => row.question)).toEqual([]);
    expect(open.map((row) => [row.question, found<unknown>(row.b)])).toEqual([
      ["reporting", "yearly"],
      ["review", { date: "2027", kind: "interministerial" }],
    ]);
  });

  it("stands in a table that tells none from not found", () => {
    expect(rows.map((row) => `${row.question}: ${row.verdict}`)).toEqual([
      "years: different",
      "date: b-not-found",
      "instrument: b-not-found",
      "objectives: different",
      "taskGroups: b-not-found",
      "pillars: b-not-found",
      "indicators: a-not-found",
      "lead: different",
      "partners: b-not-found",
      "implementation: b-not-found",
      "budget: a-not-found",
      "funders: both-not-found",
      "reporting: a-not-found",
      "review: a-not-found",
      "monitoring: both-not-found",
      "subNationalPlans: b-not-found",
    ]);
  });
});

describe("findPlan", () => {
  it("finds every plan by its code, and nothing by another", () => {
    for (const plan of ACTION_PLANS) expect(findPlan(plan.code)).toBe(plan);
    expect(findPlan("norway")).toBeUndefined();
    expect(findPlan("constructor")).toBeUndefined();
  });
});
