import { describe, expect, it } from "vitest";
import { money } from "../../../test/money-facts.js";
import type { ExchangeRate } from "../../exchange-rate.js";
import { MoneyFact, valueIn } from "./money-fact.js";

const dollar: ExchangeRate = { units: "1", from: "USD", to: "VND", worth: "25400.5", on: "2025-05-05", source: "s1" };
const dollars = (minor: number, rate: ExchangeRate | null = dollar) =>
  money({ amount: { status: "known", money: { minor, currency: "USD" } }, rate });

describe("valueIn", () => {
  it("converts between currencies of different minor units, at the rate of the entry", () => {
    expect(valueIn("VND", dollars(125_050))).toEqual({ status: "known", minor: 31_763_325 });
    const back = { ...dollar, units: "25400.5", from: "VND", to: "USD", worth: "1" } as const;
    const dong = money({ amount: { status: "known", money: { minor: 31_763_325, currency: "VND" } }, rate: back });
    expect(valueIn("USD", dong)).toEqual({ status: "known", minor: 125_050 });
  });

  it("rounds to a whole minor unit, halves away from 0", () => {
    expect(valueIn("VND", dollars(100))).toEqual({ status: "known", minor: 25_401 });
  });

  it("needs no rate within one currency", () => {
    expect(valueIn("USD", dollars(100, null))).toEqual({ status: "known", minor: 100 });
  });

  it("never takes a missing rate, or one into another currency, for 1", () => {
    expect(valueIn("VND", dollars(100, null))).toEqual({ status: "rate-missing" });
    expect(valueIn("EUR", dollars(100))).toEqual({ status: "rate-missing" });
  });

  it("tells what is unknown from what has no price, and both from 0", () => {
    expect(valueIn("VND", money({ amount: { status: "unknown" } }))).toEqual({ status: "amount-unknown" });
    expect(valueIn("VND", money({ amount: { status: "in-kind", valuation: null } }))).toEqual({ status: "left-out" });
    const valuation = { minor: 500, currency: "VND" } as const;
    expect(valueIn("VND", money({ amount: { status: "in-kind", valuation } }))).toEqual({
      status: "known",
      minor: 500,
    });
  });
});

describe("MoneyFact", () => {
  it.each(["0", "0.00", "-1"])("refuses a rate of %s", (worth) => {
    expect(MoneyFact.safeParse(dollars(100)).success).toBe(true);
    expect(MoneyFact.safeParse(dollars(100, { ...dollar, worth })).success).toBe(false);
  });
});
