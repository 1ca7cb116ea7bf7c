import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dong, ledgers, money } from "../../../test/money-facts.js";
import { allows, of } from "../../../test/quotients.js";
import type { MoneyFact, MoneyScope } from "./money-fact.js";
import { budget, expenditure } from "./sums.js";

const scope: MoneyScope = { currency: "VND", level: "event" };
const spent = (amount: MoneyFact["amount"], fact: Partial<MoneyFact> = {}) =>
  money({ kind: "expenditure", amount, ...fact });
const unknown = { status: "unknown" } as const;
const inKind = { status: "in-kind", valuation: null } as const;
const unrated = { status: "known", money: { minor: 100, currency: "USD" } } as const;

describe("expenditure", () => {
  it("adds what was spent on one level, and never what was on the other", () => {
    const facts = [
      spent(dong(30)),
      spent(dong(12)),
      spent(dong(500), { level: "project" }),
      money({ amount: dong(7) }),
    ];
    expect(expenditure(facts, scope)).toMatchObject({
      measure: "FIN-02",
      status: "ok",
      value: of(42),
      n: 2,
      unknown: 0,
    });
    expect(expenditure(facts, { ...scope, level: "project" })).toMatchObject({ value: of(500) });
  });

  it("is at least what is known, where something is not", () => {
    expect(expenditure([spent(dong(30)), spent(unknown)], scope)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(30), upper: null },
      n: 1,
      unknown: 1,
    });
  });

  it("is missing where nothing is known, and names what is", () => {
    expect(expenditure([spent(unknown)], scope)).toMatchObject({ status: "missing", reason: "amount-unknown" });
    expect(expenditure([spent(unrated)], scope)).toMatchObject({ status: "missing", reason: "rate-missing" });
    expect(expenditure([], scope)).toMatchObject({ status: "missing", reason: "amount-unknown" });
  });

  it("is 0 where 0 was spent", () => {
    expect(expenditure([spent(dong(0))], scope)).toMatchObject({ status: "ok", value: of(0) });
  });

  it("leaves out what has no price, with a flag", () => {
    expect(expenditure([spent(dong(30)), spent(inKind)], scope)).toMatchObject({
      status: "ok",
      value: of(30),
      flags: ["in-kind-left-out"],
    });
    expect(expenditure([spent(inKind)], scope)).toMatchObject({ status: "missing", flags: ["in-kind-left-out"] });
  });

  it("names its sources once, in order", () => {
    const facts = [spent(dong(1), { sources: ["s2", "s1"] }), spent(dong(1), { sources: ["s1"] })];
    expect(expenditure(facts, scope).provenance).toEqual({ facts: "money", count: 2, sources: ["s1", "s2"] });
  });
});

describe("budget", () => {
  const line = (entry: string, on: string, amount: MoneyFact["amount"]) => money({ kind: "budget", entry, on, amount });

  it("takes the latest revision of each line", () => {
    const facts = [
      line("b1", "2025-03-01", dong(80)),
      line("b1", "2025-01-15", dong(100)),
      line("b2", "2025-01-15", dong(5)),
    ];
    expect(budget(facts, scope)).toMatchObject({ measure: "FIN-01", status: "ok", value: of(85), n: 2 });
  });

  it("does not choose between two revisions of one day that differ", () => {
    const twice = [line("b1", "2025-03-01", dong(80)), line("b1", "2025-03-01", dong(80))];
    expect(budget(twice, scope)).toMatchObject({ value: of(80) });
    const both = [line("b1", "2025-03-01", dong(80)), line("b1", "2025-03-01", dong(90))];
    expect(budget(both, scope)).toMatchObject({ status: "missing", reason: "amount-unknown" });
  });

  it("is missing where none is on record, which is not 0", () => {
    expect(budget([], scope)).toMatchObject({ status: "missing", reason: "amount-unknown" });
  });
});

it("lies within its bounds, whatever the unknown amounts turn out to be, in any order", () => {
  fc.assert(
    fc.property(ledgers, fc.array(fc.nat(90), { minLength: 8, maxLength: 8 }), (facts, luck) => {
      const truth = facts.map((fact, index) => {
        const isKnown = fact.amount.status === "known" && fact.amount.money.currency === "VND";
        return isKnown || fact.amount.status === "in-kind" ? fact : { ...fact, amount: dong(luck[index] ?? 0) };
      });
      const so = expenditure(truth, scope);
      if (so.status === "ok") expect(allows(expenditure(facts, scope), so.value)).toBe(true);
      expect(expenditure(facts.toReversed(), scope)).toEqual(expenditure(facts, scope));
      expect(budget(facts.toReversed(), scope)).toEqual(budget(facts, scope));
    }),
  );
});
