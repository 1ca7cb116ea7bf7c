import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INDICATORS_UNCOUNTED, NOTHING_FOUND, stated } from "./catalogue/action-plans/answers.js";
import { ACTION_PLANS, getPlan } from "./catalogue/action-plans.js";
import { type Comparable, compare, type PlanVerdict, surplusOf } from "./compare.js";
import { PLAN_QUESTIONS, type PlanAnswer, type PlanQuestion } from "./plan-answers.js";

const sources = ["s1"];

function verdict<Question extends PlanQuestion>(
  question: Question,
  a: PlanAnswer<Question>,
  b: PlanAnswer<Question>,
): PlanVerdict | undefined {
  const plan = (answer: PlanAnswer<Question>): Comparable => ({ answers: { ...NOTHING_FOUND, [question]: answer } });
  return compare(plan(a), plan(b)).find((row) => row.question === question)?.verdict;
}

/** Answers drawn from all plans, and "none", mixed freely. */
const anyPlan: fc.Arbitrary<Comparable> = fc
  .tuple(...PLAN_QUESTIONS.map(() => fc.nat({ max: ACTION_PLANS.length })))
  .map((picks) => {
    const answers = PLAN_QUESTIONS.map((question, index) => [
      question,
      ACTION_PLANS[picks[index] ?? 0]?.answers[question] ?? { status: "none", sources },
    ]);
    return { answers: { ...NOTHING_FOUND, ...Object.fromEntries(answers) } };
  });

const MIRRORED: Readonly<Record<PlanVerdict, PlanVerdict>> = {
  same: "same",
  different: "different",
  "both-found": "both-found",
  "only-a": "only-b",
  "only-b": "only-a",
  "both-none": "both-none",
  "a-not-found": "b-not-found",
  "b-not-found": "a-not-found",
  "both-not-found": "both-not-found",
};

describe("compare", () => {
  const found = stated({ minor: 1, currency: "UGX" }, sources);
  const none = { status: "none", sources } as const;
  const notFound = { status: "not-found" } as const;

  it.each([
    ["same", found, found],
    ["different", found, stated({ minor: 2, currency: "UGX" }, sources)],
    ["only-a", found, none],
    ["only-b", none, found],
    ["both-none", none, none],
    ["b-not-found", found, notFound],
    ["b-not-found", none, notFound],
    ["a-not-found", notFound, found],
    ["a-not-found", notFound, none],
    ["both-not-found", notFound, notFound],
  ] as const)("says %s", (expected, a, b) => {
    expect(verdict("budget", a, b)).toBe(expected);
  });

  it("asks every question once, in their order", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        expect(compare(a, b).map(({ question }) => question)).toEqual(PLAN_QUESTIONS);
      }),
    );
  });

  it("finds no difference between a plan and itself", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const verdicts = new Set(compare(plan, plan).map((row) => row.verdict));
        for (const difference of ["different", "only-a", "only-b", "a-not-found", "b-not-found"] as const) {
          expect(verdicts).not.toContain(difference);
        }
      }),
    );
  });

  it("says the same from either side, mirrored", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const mirrored = compare(b, a).map((row) => ({ ...row, verdict: MIRRORED[row.verdict], a: row.b, b: row.a }));
        expect(mirrored).toEqual(compare(a, b));
      }),
    );
  });

  it("looks at what is said, not at who says it", () => {
    const elsewhere = { ...found, basis: "inferred", sources: ["s2"], note: { en: "As said." } } as const;
    expect(verdict("budget", found, elsewhere)).toBe("same");
  });

  it("does not take two unknown numbers for one", () => {
    const uncounted = stated(INDICATORS_UNCOUNTED, sources);
    const counted = (value: number) => stated({ count: { kind: "exact", value } }, sources);
    const atLeast = stated({ count: { kind: "at-least", value: 10 } }, sources);
    expect(verdict("indicators", uncounted, uncounted)).toBe("both-found");
    expect(verdict("indicators", uncounted, counted(3))).toBe("both-found");
    expect(verdict("indicators", counted(3), counted(3))).toBe("same");
    expect(verdict("indicators", counted(3), counted(4))).toBe("different");
    expect(verdict("indicators", counted(9), atLeast)).toBe("different");
    expect(verdict("indicators", counted(11), atLeast)).toBe("both-found");
  });

  it("does not take two dates of one month for one day", () => {
    expect(verdict("date", stated("2022-11", sources), stated("2022-11", sources))).toBe("both-found");
    expect(verdict("date", stated("2022-11", sources), stated("2022-11-05", sources))).toBe("both-found");
    expect(verdict("date", stated("2022-11-05", sources), stated("2022-11-05", sources))).toBe("same");
    expect(verdict("date", stated("2022", sources), stated("2023-01-01", sources))).toBe("different");
  });

  it("compares parts by number where names were not found", () => {
    const parts = (value: number, names: string[] = []): PlanAnswer<"objectives"> => {
      const items = { status: "listed", items: names.map((en) => ({ en })) } as const;
      const count = { kind: "exact", value } as const;
      return stated({ count, items: names.length > 0 ? items : { status: "not-given" } }, sources);
    };
    expect(verdict("objectives", parts(3), parts(3))).toBe("both-found");
    expect(verdict("objectives", parts(3), parts(4))).toBe("different");
    expect(verdict("objectives", parts(2, ["Peace", "Law"]), parts(2))).toBe("both-found");
    expect(verdict("objectives", parts(2, ["Peace", "Law"]), parts(2, ["Peace", "Law"]))).toBe("same");
    expect(verdict("objectives", parts(2, ["Peace", "Law"]), parts(2, ["Peace", "Order"]))).toBe("different");
    expect(verdict("objectives", parts(1, ["Peace"]), parts(2, ["Peace", "Law"]))).toBe("different");
  });

  it("does not mind the order of pillars", () => {
    const sudan = getPlan("sudan-nap-2020-2022").answers.pillars;
    expect(verdict("pillars", sudan, getPlan("asean-rpa-wps").answers.pillars)).toBe("same");
    expect(verdict("pillars", sudan, stated(["participation"], sources))).toBe("different");
  });
});

describe("surplusOf", () => {
  it("keeps what the other has not apart from what was not found of it", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const rows = compare(a, b);
        const { certain, open } = surplusOf("b", rows);
        expect(certain).toEqual(rows.filter((row) => row.verdict === "only-b"));
        expect(open).toEqual(rows.filter((row) => row.verdict === "a-not-found" && row.b.status === "found"));
        const mirrored = surplusOf("a", compare(b, a));
        expect(mirrored.certain.map((row) => row.question)).toEqual(certain.map((row) => row.question));
        expect(mirrored.open.map((row) => row.question)).toEqual(open.map((row) => row.question));
      }),
    );
  });
});
