import type { DatedAmount, EventMoney } from "../../event-money.js";
import { type ExchangeRate, rateOn } from "../../exchange-rate.js";
import { type GivenAmount, moneyOf } from "../../given-amount.js";
import { donorsOf, type Grant } from "../../grant.js";
import type { Currency, Money } from "../../money.js";
import { type Payer, partsOf, payersOf, type Shares } from "../../shares.js";
import type { MoneyFact } from "./money-fact.js";

/** What money that was entered is read with. */
export interface MoneySurroundings {
  /** Every grant that is named. */
  readonly grants: readonly Grant[];
  readonly rates: readonly ExchangeRate[];
  /** What it is told in. */
  readonly currency: Currency;
}

type FactAmount = MoneyFact["amount"];
type Whose = Pick<MoneyFact, "funders" | "domestic" | "donorActivity" | "marker">;

/**
 * What an event costs as facts: of each line a budget where it was planned, and an expenditure and a cost where it was spent, at
 * the rate of their days. A line is told apart by those who pay it where their shares are known; where they are not it stays
 * whole, with all of them. A committed sum is none of these.
 *
 * @example
 * eventMoneyFacts({ event: "439c044e-b44b-4821-8672-2662705f45ac", revision: 1, lines: [{ id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a11", category: "venue", planned: { on: "2026-03-01", amount: { status: "unknown" } } }] }, { grants: [], rates: [], currency: "VND" }).map(({ kind, amount }) => [kind, amount.status]); // [["budget", "unknown"]]
 */
export function eventMoneyFacts({ shares: common, lines }: EventMoney, around: MoneySurroundings): MoneyFact[] {
  const NOBODY: Shares = { status: "unknown", payers: [] };
  return lines.flatMap(({ id, planned, actual, shares = common ?? NOBODY }) => {
    const told = (kind: MoneyFact["kind"], entered: DatedAmount | undefined) =>
      entered ? factsOf(entered, shares, around).map((fact, nth) => ({ ...fact, kind, entry: `${id} ${nth}` })) : [];
    return [...told("budget", planned), ...told("expenditure", actual), ...told("cost", actual)];
  });
}

/**
 * A grant as a fact: what its donors contribute, at the rate of its first day.
 *
 * @example
 * grantFact(grant, { grants: [grant], rates: [], currency: "VND" }).kind; // "contribution"
 */
export function grantFact(grant: Grant, { rates, currency }: MoneySurroundings): MoneyFact {
  return {
    kind: "contribution",
    entry: grant.id,
    level: grant.level,
    on: grant.period.validFrom,
    amount: factAmount(grant.amount),
    rate: rateFor(moneyOf(grant.amount), grant.period.validFrom, rates, currency),
    ...whoseGrant(grant),
    sources: [],
  };
}

function factsOf({ amount, on }: DatedAmount, shares: Shares, { grants, rates, currency }: MoneySurroundings) {
  const money = moneyOf(amount);
  const parts = money && partsOf(money.minor, shares);
  const common = { level: "event" as const, on, rate: rateFor(money, on, rates, currency), sources: [] };
  if (!money || !parts) {
    return [
      { ...common, amount: factAmount(amount), ...together(payersOf(shares).map((payer) => whose(payer, grants))) },
    ];
  }
  return parts.map(({ payer, minor }) => ({
    ...common,
    amount: factAmount(amount, { ...money, minor }),
    ...whose(payer, grants),
  }));
}

const rateFor = (money: Money | undefined, on: string, rates: readonly ExchangeRate[], currency: Currency) =>
  (money && money.currency !== currency && rateOn(rates, money.currency, currency, on)) || null;

const factAmount = (amount: GivenAmount, part = moneyOf(amount)): FactAmount => {
  if (amount.status === "in-kind") return { status: "in-kind", valuation: part ?? null };
  return part === undefined ? { status: "unknown" } : { status: "known", money: part };
};

function whose(payer: Payer, grants: readonly Grant[]): Whose {
  if (payer.is === "organisation") {
    return { funders: [payer.organisation], domestic: payer.domestic, donorActivity: null, marker: "not-screened" };
  }
  const grant = payer.is === "grant" ? grants.find(({ id }) => id === payer.grant) : undefined;
  return grant ? whoseGrant(grant) : NOBODY_KNOWN;
}

/** Of a grant that was not told. */
const NOBODY_KNOWN: Whose = { funders: [], domestic: null, donorActivity: null, marker: "not-screened" };

const whoseGrant = (grant: Grant): Whose => ({
  funders: donorsOf(grant),
  domestic: grant.domestic,
  donorActivity: grant.donorActivity ?? null,
  marker: grant.marker,
});

/** What is true of all who pay; what is true of some alone, or where one of them is not told, is not known of the whole. */
function together(all: readonly Whose[]): Whose {
  const same = <Value>(values: readonly Value[]) => (new Set(values).size === 1 ? values[0] : undefined);
  return {
    funders: all.every(({ funders }) => funders.length > 0) ? [...new Set(all.flatMap(({ funders }) => funders))] : [],
    domestic: same(all.map(({ domestic }) => domestic)) ?? null,
    donorActivity: same(all.map(({ donorActivity }) => donorActivity)) ?? null,
    marker: same(all.map(({ marker }) => marker)) ?? "not-screened",
  };
}
