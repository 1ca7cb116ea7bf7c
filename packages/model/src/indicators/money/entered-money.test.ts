import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRANT } from "../../../test/grants.js";
import { EventMoney } from "../../event-money.js";
import { eventMoneyFacts, grantFact } from "./entered-money.js";
import { MoneyFact } from "./money-fact.js";
import { funderShare } from "./shares.js";
import { budget, expenditure } from "./sums.js";

const DONG = { currency: "VND", level: "event" } as const;
const around = { grants: [GRANT], rates: [], currency: "VND" } as const;
const canada = { is: "grant", grant: GRANT.id } as const;
const host = { is: "organisation", organisation: "mps", domestic: true } as const;
const dong = (minor: number) => ({ status: "known", money: { minor, currency: "VND" } }) as const;
const line = (nth: number, parts: object) => ({
  id: `0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a${String(nth).padStart(2, "0")}`,
  category: "venue",
  ...parts,
});
const moneyOf = (lines: readonly object[], shares?: object) =>
  EventMoney.parse({ event: GRANT.id, revision: 1, lines, ...(shares && { shares }) });
const on = "2026-03-09";
const HALVES = {
  status: "known",
  parts: [
    { payer: canada, hundredths: 5_000 },
    { payer: host, hundredths: 5_000 },
  ],
};

describe("eventMoneyFacts", () => {
  it("tells a line by those who pay it, and loses nothing of it", () => {
    const facts = eventMoneyFacts(moneyOf([line(1, { actual: { amount: dong(101), on } })], HALVES), around);
    expect(facts.map((fact) => MoneyFact.parse(fact))).toEqual(facts);
    const spent = facts.filter(({ kind }) => kind === "expenditure");
    expect(
      spent.map(({ amount, funders, domestic, donorActivity }) => [amount, funders, domestic, donorActivity]),
    ).toEqual([
      [dong(51), ["gov-canada"], false, "CA-3-D004321001"],
      [dong(50), ["mps"], true, null],
    ]);
    expect(expenditure(facts, DONG)).toMatchObject({ status: "ok", value: { numerator: 101, denominator: 1 } });
  });

  it("never takes those who pay to pay the same because nobody said how much", () => {
    const unknown = { status: "unknown", payers: [canada, host] };
    const facts = eventMoneyFacts(moneyOf([line(1, { planned: { amount: dong(100), on } })], unknown), around);
    expect(facts).toMatchObject([
      { kind: "budget", funders: ["gov-canada", "mps"], domestic: null, donorActivity: null },
    ]);
    expect(budget(facts, DONG)).toMatchObject({ status: "ok", value: { numerator: 100 } });
    const given = facts.map((fact) => ({ ...fact, kind: "contribution" as const }));
    expect(funderShare(given, "gov-canada", DONG).status).not.toBe("ok");
  });

  it("takes nobody to pay all beside a grant that was not told", () => {
    const unknown = { status: "unknown", payers: [canada, { is: "withheld", nth: 0 }] };
    const facts = eventMoneyFacts(moneyOf([line(1, { planned: { amount: dong(100), on } })], unknown), around);
    const given = facts.map((fact) => ({ ...fact, kind: "contribution" as const }));
    expect(funderShare(given, "gov-canada", DONG).status).not.toBe("ok");
  });

  it("tells what was not planned from what was planned and is not known, and both from nothing", () => {
    const facts = (lines: readonly object[]) => eventMoneyFacts(moneyOf(lines, HALVES), around);
    expect(facts([line(1, {})])).toEqual([]);
    const planned = { amount: { status: "unknown" }, on };
    expect(budget(facts([line(1, { planned })]), DONG)).toMatchObject({ status: "missing", reason: "amount-unknown" });
    const some = facts([line(1, { planned }), line(2, { planned: { amount: dong(7), on } })]);
    expect(budget(some, DONG)).toMatchObject({ status: "bounded", bounds: { lower: { numerator: 7 }, upper: null } });
    expect(budget(facts([line(1, { planned: { amount: dong(0), on } })]), DONG)).toMatchObject({
      status: "ok",
      value: { numerator: 0 },
    });
  });

  it("uses the rate of the day, and none where there is none", () => {
    const dollars = { status: "known", money: { minor: 10_000, currency: "USD" } };
    const facts = (rates: Parameters<typeof eventMoneyFacts>[1]["rates"]) =>
      eventMoneyFacts(moneyOf([line(1, { actual: { amount: dollars, on } })], HALVES), { ...around, rates });
    const rate = { units: "1", from: "USD", to: "VND", worth: "26000", on: "2026-03-01", source: "SBV" } as const;
    expect(expenditure(facts([rate]), DONG)).toMatchObject({ value: { numerator: 2_600_000 } });
    expect(expenditure(facts([]), DONG)).toMatchObject({ status: "missing", reason: "rate-missing" });
  });

  it("leaves out of a sum what was given in kind and has no price, and says so", () => {
    const amount = { status: "in-kind", what: { vi: "Hội trường hai ngày" }, valuation: null };
    const facts = eventMoneyFacts(moneyOf([line(1, { actual: { amount, on } })], HALVES), around);
    expect(expenditure([...facts], DONG).flags).toContain("in-kind-left-out");
  });

  it("spends the same whoever pays it, however it is shared", () => {
    const split = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(fc.array(fc.nat(10 ** 12), { minLength: 1, maxLength: 6 }), split, (sums, hundredths) => {
        const parts = [
          { payer: canada, hundredths },
          { payer: host, hundredths: 10_000 - hundredths },
        ];
        const lines = sums.map((minor, nth) => line(nth, { actual: { amount: dong(minor), on } }));
        const facts = eventMoneyFacts(moneyOf(lines, { status: "known", parts }), around);
        expect(expenditure(facts, DONG)).toMatchObject({
          status: "ok",
          value: { numerator: sums.reduce((sum, minor) => sum + minor, 0), denominator: 1 },
        });
      }),
    );
  });
});

describe("grantFact", () => {
  it("is what its donors contribute, at the level of the grant", () => {
    expect(MoneyFact.parse(grantFact(GRANT, around))).toMatchObject({
      kind: "contribution",
      level: "project",
      on: "2025-04-01",
      funders: ["gov-canada"],
      donorActivity: "CA-3-D004321001",
      marker: "2",
      rate: null,
    });
  });
});
