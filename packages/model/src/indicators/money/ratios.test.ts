import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dong, ledgers, money } from "../../../test/money-facts.js";
import { participation } from "../../../test/participation-facts.js";
import { allows, of } from "../../../test/quotients.js";
import { personDays } from "../delivery/training-time.js";
import { completions } from "../participation/attendance.js";
import type { MoneyFact, MoneyScope } from "./money-fact.js";
import { budgetExecution, costPerCompletion, costPerPersonDay } from "./ratios.js";

const scope: MoneyScope = { currency: "VND", level: "event" };
const unknown = { status: "unknown" } as const;
const entry = (kind: MoneyFact["kind"], amount: MoneyFact["amount"], name = "m1") =>
  money({ kind, amount, entry: name });
const people = (number: number, fact: Parameters<typeof participation>[0] = {}) =>
  Array.from({ length: number }, (_, index) => participation({ person: `p${index}`, ...fact }));

describe("budgetExecution", () => {
  it("keeps more than the whole, and flags it", () => {
    const within = [entry("budget", dong(100)), entry("expenditure", dong(100))];
    expect(budgetExecution(within, scope)).toMatchObject({
      measure: "FIN-03",
      status: "ok",
      value: of(100, 100),
      flags: [],
    });
    const beyond = [entry("budget", dong(100)), entry("expenditure", dong(120))];
    expect(budgetExecution(beyond, scope)).toMatchObject({ status: "ok", value: of(120, 100), flags: ["over-whole"] });
  });

  it("is undefined of a budget of 0, whatever was spent, and 0 where 0 was spent", () => {
    for (const amount of [dong(0), dong(5), unknown]) {
      const facts = [entry("budget", dong(0)), entry("expenditure", amount)];
      expect(budgetExecution(facts, scope)).toMatchObject({ status: "undefined", reason: "no-budget" });
    }
    const none = [entry("budget", dong(5)), entry("expenditure", dong(0))];
    expect(budgetExecution(none, scope)).toMatchObject({ status: "ok", value: of(0, 5) });
  });

  it("is missing where the budget or the spending is", () => {
    expect(budgetExecution([entry("budget", dong(5))], scope)).toMatchObject({ status: "missing" });
    expect(budgetExecution([entry("expenditure", dong(5))], scope)).toMatchObject({ status: "missing" });
    const unrated = { status: "known", money: { minor: 100, currency: "USD" } } as const;
    const facts = [entry("budget", unrated), entry("expenditure", dong(5))];
    expect(budgetExecution(facts, scope)).toMatchObject({ status: "missing", reason: "rate-missing" });
  });

  it("has a bound where a part of one is known, and is missing where of both", () => {
    const spending = [entry("budget", dong(100)), entry("expenditure", dong(120)), entry("expenditure", unknown)];
    expect(budgetExecution(spending, scope)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(120, 100), upper: null },
      flags: ["over-whole"],
    });
    const planning = [entry("budget", dong(100)), entry("budget", unknown, "m2"), entry("expenditure", dong(30))];
    expect(budgetExecution(planning, scope)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(0), upper: of(30, 100) },
    });
    const neither = [...planning, entry("expenditure", unknown)];
    expect(budgetExecution(neither, scope)).toMatchObject({ status: "missing", reason: "amount-unknown" });
  });

  it("lies within its bounds, whatever the unknown amounts turn out to be", () => {
    fc.assert(
      fc.property(ledgers, fc.array(fc.nat(90), { minLength: 8, maxLength: 8 }), (facts, luck) => {
        const told = facts.map((fact, index) => ({ ...fact, entry: `m${index}` }));
        const truth = told.map((fact, index) => {
          const isKnown = fact.amount.status === "known" && fact.amount.money.currency === "VND";
          return isKnown || fact.amount.status === "in-kind" ? fact : { ...fact, amount: dong(luck[index] ?? 0) };
        });
        const so = budgetExecution(truth, scope);
        if (so.status === "ok") expect(allows(budgetExecution(told, scope), so.value)).toBe(true);
      }),
    );
  });
});

describe("costPerPersonDay", () => {
  const costs = [entry("cost", dong(3_000)), entry("cost", dong(600)), entry("expenditure", dong(9))];

  it("is the cost lines over the person-days", () => {
    const days = personDays(people(10, { minutes: { planned: 360, attended: 180 } }));
    expect(costPerPersonDay(costs, scope, days)).toMatchObject({
      measure: "FIN-04",
      status: "ok",
      value: of(3_600 * 360, 1_800),
      n: 10,
    });
  });

  it("is undefined of no person-day", () => {
    expect(costPerPersonDay(costs, scope, personDays([]))).toMatchObject({
      status: "undefined",
      reason: "no-person-day",
    });
    const noTime = personDays(people(10, { minutes: { planned: 360, attended: 0 } }));
    expect(costPerPersonDay(costs, scope, noTime)).toMatchObject({ status: "undefined", reason: "no-person-day" });
  });

  it("tells nothing of fewer than ten", () => {
    expect(costPerPersonDay(costs, scope, personDays(people(9)))).toMatchObject({
      status: "missing",
      reason: "too-few",
    });
    expect(costPerPersonDay([...costs, entry("cost", unknown)], scope, personDays(people(9)))).toMatchObject({
      status: "missing",
      reason: "too-few",
    });
  });

  it("leaves out what was given in kind without a price, with a flag, and takes in what has one", () => {
    const valuation = { minor: 400, currency: "VND" } as const;
    const priced = [...costs, entry("cost", { status: "in-kind", valuation })];
    const days = personDays(people(10, { minutes: { planned: 360, attended: 360 } }));
    expect(costPerPersonDay(priced, scope, days)).toMatchObject({ value: of(4_000 * 360, 3_600), flags: [] });
    const unpriced = [...costs, entry("cost", { status: "in-kind", valuation: null })];
    expect(costPerPersonDay(unpriced, scope, days)).toMatchObject({
      value: of(3_600 * 360, 3_600),
      flags: ["in-kind-left-out"],
    });
  });

  it("is missing where no cost is known, and has a bound where some is", () => {
    const days = personDays(people(10, { minutes: { planned: 360, attended: 360 } }));
    expect(costPerPersonDay([entry("cost", unknown)], scope, days)).toMatchObject({
      status: "missing",
      reason: "amount-unknown",
    });
    expect(costPerPersonDay([...costs, entry("cost", unknown)], scope, days)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(3_600 * 360, 3_600), upper: null },
    });
  });

  it("takes over that the person-days are estimated, and their bounds", () => {
    const days = personDays(
      people(10, { minutes: { planned: 720, attended: null }, sessions: { expected: 2, attended: 1 } }),
    );
    expect(costPerPersonDay(costs, scope, days)).toMatchObject({
      status: "ok",
      value: of(3_600 * 360, 3_600),
      bounds: { lower: of(3_600 * 360, 7_200), upper: null },
      flags: ["estimated"],
    });
  });
});

describe("costPerCompletion", () => {
  const costs = [entry("cost", dong(3_600))];

  it("is the cost lines over the completions", () => {
    expect(costPerCompletion(costs, scope, completions(people(12)))).toMatchObject({
      measure: "FIN-05",
      status: "ok",
      value: of(3_600, 12),
    });
  });

  it("tells nothing of fewer than ten, is undefined of none, and does not apply without a rule", () => {
    expect(costPerCompletion(costs, scope, completions(people(9)))).toMatchObject({
      status: "missing",
      reason: "too-few",
    });
    const failed = completions(people(12, { completion: "not-met" }));
    expect(costPerCompletion(costs, scope, failed)).toMatchObject({ status: "undefined", reason: "nobody-completed" });
    const workshop = completions(people(12, { completion: "no-rule" }));
    expect(costPerCompletion(costs, scope, workshop)).toMatchObject({
      status: "not-applicable",
      reason: "no-completion-rule",
    });
  });
});
