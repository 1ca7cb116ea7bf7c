import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dong, ledgers, money } from "../../../test/money-facts.js";
import { allows, of } from "../../../test/quotients.js";
import type { MoneyFact, MoneyScope } from "./money-fact.js";
import { domesticShare, funderShare, genderMarkedFunding, traceableFunding } from "./shares.js";

const scope: MoneyScope = { currency: "VND", level: "event" };
const FUNDERS = ["canada", "korea", "un-women"] as const;
const unknown = { status: "unknown" } as const;
const given = (minor: number, ...funders: string[]) => money({ amount: dong(minor), funders });

/** What everybody gave, each amount and each split told: shared amounts are split by luck, unknown ones drawn. */
const completed = fc
  .tuple(ledgers, fc.array(fc.tuple(fc.nat(90), fc.nat(100)), { minLength: 8, maxLength: 8 }))
  .map(([facts, luck]) => ({
    facts,
    truth: facts.flatMap((fact, index): MoneyFact[] => {
      const [amount, part] = luck[index] ?? [0, 0];
      const { status } = fact.amount;
      if (status === "in-kind") return [fact];
      const isKnown = status === "known" && fact.amount.money.currency === "VND";
      const minor = isKnown && fact.amount.status === "known" ? fact.amount.money.minor : amount;
      const [first = "canada", second = first] = fact.funders;
      const mine = Math.floor((minor * part) / 100);
      const domestic = fact.domestic ?? part > 50;
      return [
        { ...fact, domestic, funders: [first], amount: dong(mine) },
        { ...fact, domestic, funders: [second], amount: dong(minor - mine) },
      ];
    }),
  }));

describe("funderShare", () => {
  it("is the funder's contributions in all of one level, and never of both", () => {
    const facts = [given(30, "canada"), given(10, "korea"), { ...given(999, "canada"), level: "project" as const }];
    expect(funderShare(facts, "canada", scope)).toMatchObject({ measure: "FIN-06", status: "ok", value: of(30, 40) });
    expect(funderShare(facts, "un-women", scope)).toMatchObject({ status: "ok", value: of(0, 40) });
    expect(funderShare(facts, "canada", { ...scope, level: "project" })).toMatchObject({ value: of(999, 999) });
  });

  it("never splits into equal parts what several gave together", () => {
    expect(funderShare([given(40, "canada", "korea")], "canada", scope)).toMatchObject({
      status: "missing",
      reason: "split-unknown",
    });
    const facts = [given(40, "canada", "korea"), given(10, "canada"), given(50, "un-women")];
    expect(funderShare(facts, "canada", scope)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(10, 100), upper: of(50, 100) },
    });
    expect(funderShare(facts, "un-women", scope)).toMatchObject({ status: "ok", value: of(50, 100) });
  });

  it("takes money of which nobody noted the funder for anybody's", () => {
    expect(funderShare([given(10), given(30, "korea")], "canada", scope)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(0, 40), upper: of(10, 40) },
    });
  });

  it("does not take an unknown amount for 0", () => {
    const korea = money({ amount: unknown, funders: ["korea"] });
    expect(funderShare([given(30, "canada"), given(10, "un-women"), korea], "canada", scope)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(0), upper: of(30, 40) },
    });
    expect(funderShare([given(30, "canada"), given(10, "un-women"), korea], "korea", scope)).toMatchObject({
      status: "missing",
      reason: "amount-unknown",
    });
    expect(funderShare([korea], "korea", scope)).toMatchObject({ status: "missing", reason: "amount-unknown" });
  });

  it("is missing, and says why, where an amount has no rate", () => {
    const unrated = money({ amount: { status: "known", money: { minor: 5, currency: "USD" } }, funders: ["korea"] });
    expect(funderShare([given(30, "canada"), unrated], "canada", scope)).toMatchObject({
      status: "missing",
      reason: "rate-missing",
    });
  });

  it("is undefined where nobody gave money", () => {
    expect(funderShare([], "canada", scope)).toMatchObject({ status: "undefined", reason: "no-money" });
    expect(funderShare([given(0, "canada")], "canada", scope)).toMatchObject({
      status: "undefined",
      reason: "no-money",
    });
    const room = money({ amount: { status: "in-kind", valuation: null } });
    expect(funderShare([room], "canada", scope)).toMatchObject({
      status: "undefined",
      reason: "no-money",
      flags: ["in-kind-left-out"],
    });
  });

  it("adds up to one over all funders where all is known", () => {
    fc.assert(
      fc.property(completed, ({ truth }) => {
        const values = FUNDERS.flatMap((funder) => {
          const share = funderShare(truth, funder, scope);
          return share.status === "ok" ? [share.value] : [];
        });
        if (values.length === 0) return;
        const sum = values.reduce((total, { numerator }) => total + numerator, 0);
        expect(values.map(({ denominator }) => denominator)).toEqual([sum, sum, sum]);
      }),
    );
  });
});

describe("domesticShare", () => {
  it("is the state budget and own money in all", () => {
    const facts = [money({ amount: dong(30), domestic: true }), money({ amount: dong(10) })];
    expect(domesticShare(facts, scope)).toMatchObject({ measure: "FIN-07", status: "ok", value: of(30, 40) });
  });

  it("never counts as domestic what is not known to be", () => {
    const facts = [money({ amount: dong(30), domestic: true }), money({ amount: dong(10), domestic: null })];
    expect(domesticShare(facts, scope)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(30, 40), upper: of(40, 40) },
    });
  });
});

describe("genderMarkedFunding", () => {
  const facts = [
    money({ amount: dong(20), marker: "2" }),
    money({ amount: dong(30), marker: "1" }),
    money({ amount: dong(50), marker: "0" }),
    money({ amount: dong(100) }),
  ];

  it("counts each amount in full, never times its score, and apart what was not screened", () => {
    const funding = genderMarkedFunding(facts, scope);
    expect(funding["2"]).toMatchObject({ measure: "FIN-08", status: "ok", value: of(20, 100) });
    expect(funding["1"]).toMatchObject({ value: of(30, 100) });
    expect(funding["0"]).toMatchObject({ value: of(50, 100) });
    expect(funding["not-screened"]).toMatchObject({ value: of(100, 200) });
  });

  it("is undefined where nothing was screened, which is not score 0", () => {
    const funding = genderMarkedFunding(facts.slice(3), scope);
    expect(funding["0"]).toMatchObject({ status: "undefined", reason: "no-money" });
    expect(funding["not-screened"]).toMatchObject({ value: of(100, 100) });
  });
});

describe("traceableFunding", () => {
  it("counts contributions and not their amounts", () => {
    const facts = [money({ donorActivity: "CA-3-D001" }), money({ amount: unknown }), money({ amount: dong(999) })];
    expect(traceableFunding(facts, scope)).toMatchObject({ measure: "FIN-09", status: "ok", value: of(1, 3) });
    expect(traceableFunding([], scope)).toMatchObject({ status: "undefined", reason: "no-money" });
  });
});

it("lies within its bounds, whatever the unknown amounts and splits turn out to be, in any order", () => {
  fc.assert(
    fc.property(completed, ({ facts, truth }) => {
      for (const measure of [
        (ledger: readonly MoneyFact[]) => funderShare(ledger, "canada", scope),
        (ledger: readonly MoneyFact[]) => domesticShare(ledger, scope),
        (ledger: readonly MoneyFact[]) => genderMarkedFunding(ledger, scope)["2"],
        (ledger: readonly MoneyFact[]) => genderMarkedFunding(ledger, scope)["not-screened"],
      ]) {
        const [told, so] = [measure(facts), measure(truth)];
        if (so.status === "ok") expect(allows(told, so.value)).toBe(true);
        expect(measure(facts.toReversed())).toEqual(told);
      }
    }),
  );
});
