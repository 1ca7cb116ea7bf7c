import fc from "fast-check";
import { MoneyFact } from "../src/indicators/index.js";

/** One entry of money, of one million đồng; what is not said is of no matter. */
export const money = (fact: Partial<MoneyFact> = {}): MoneyFact => ({
  kind: "contribution",
  entry: "m1",
  level: "event",
  on: "2025-05-05",
  amount: { status: "known", money: { minor: 1_000_000, currency: "VND" } },
  rate: null,
  funders: ["un-women"],
  domestic: false,
  donorActivity: null,
  marker: "not-screened",
  sources: [],
  ...fact,
});

/** A known amount in đồng. */
export const dong = (minor: number): MoneyFact["amount"] => ({
  status: "known",
  money: { minor, currency: "VND" },
});

/** What examples speak of: the budget of an event and what was spent of it, and who gave for the project around it. */
export const spending: readonly MoneyFact[] = [
  money({ kind: "expenditure", entry: "p1", amount: dong(80_000_000) }),
  money({ kind: "budget", entry: "b1", on: "2025-01-15", amount: dong(90_000_000) }),
  money({ kind: "budget", entry: "b1", on: "2025-03-01", amount: dong(100_000_000) }),
  money({ kind: "cost", entry: "c1", amount: dong(80_000_000) }),
  money({ entry: "g1", amount: dong(80_000_000), funders: ["canada", "korea"] }),
  money({
    entry: "g2",
    level: "project",
    amount: dong(300_000_000),
    donorActivity: "XM-DAC-41146-1",
    marker: "2",
  }),
  money({ entry: "g3", level: "project", amount: dong(100_000_000), funders: ["moha"], domestic: true }),
];

/** Entries of small amounts, with everything that may be unknown. */
export const anyMoney: fc.Arbitrary<MoneyFact> = fc
  .record({
    kind: fc.constantFrom("budget", "expenditure", "contribution", "cost"),
    level: fc.constantFrom("event", "project"),
    amount: fc.oneof(
      { weight: 4, arbitrary: fc.nat(50).map(dong) },
      fc.constant<MoneyFact["amount"]>({ status: "unknown" }),
      fc.constant<MoneyFact["amount"]>({ status: "in-kind", valuation: null }),
      fc.constant<MoneyFact["amount"]>({ status: "known", money: { minor: 100, currency: "USD" } }),
    ),
    funders: fc.uniqueArray(fc.constantFrom("canada", "korea", "un-women"), { maxLength: 2 }),
    domestic: fc.constantFrom(true, false, null),
    marker: fc.constantFrom("2", "1", "0", "not-screened"),
    donorActivity: fc.constantFrom("XM-DAC-41146-1", null),
    on: fc.constantFrom("2025-01-15", "2025-03-01"),
    entry: fc.constantFrom("m1", "m2", "m3"),
  })
  .map((drawn) => MoneyFact.parse(money(drawn)));

export const ledgers = fc.array(anyMoney, { maxLength: 8 });
