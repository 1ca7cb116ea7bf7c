import type { EventMoneyChange } from "./event-money.js";
import type { GrantId } from "./grant.js";
import { type LinePart, linePartsOf, type MoneyStage } from "./line-part.js";
import type { Currency, Money } from "./money.js";
import type { Payer } from "./shares.js";

/** What is known of a sum, and how many parts of it are not. */
export interface PaidSum {
  /** In each currency by itself, in the order in which they come; none where nothing is known. */
  readonly sums: Money[];
  /** Parts of which nobody can say how much they are: an amount, a price or a share is not known. */
  readonly unknown: number;
}

/** What is paid, at each stage. */
export type Paid = Readonly<Record<MoneyStage, PaidSum>>;

/**
 * What one grant pays of what events cost: its share of each line, in the currencies of the lines. A line of which it is known
 * that the grant pays, and not how much, is counted as unknown and adds nothing. Lines that it does not pay say nothing of it.
 *
 * @param moneys the money of one event, or of several that are told together
 * @example
 * paidByGrant("439c044e-b44b-4821-8672-2662705f45ac", [{ shares: { status: "known", parts: [{ payer: { is: "grant", grant: "439c044e-b44b-4821-8672-2662705f45ac" }, hundredths: 7500 }, { payer: { is: "organisation", organisation: "mps", domestic: true }, hundredths: 2500 }] }, lines: [{ id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a11", category: "venue", planned: { on: "2026-03-01", amount: { status: "known", money: { minor: 1000, currency: "VND" } } } }] }]).planned; // { sums: [{ minor: 750, currency: "VND" }], unknown: 0 }
 */
export function paidByGrant(grant: GrantId, moneys: readonly EventMoneyChange[]): Paid {
  const parts = moneys.flatMap(linePartsOf).filter(({ payers }) => payers.some((payer) => isGrant(payer, grant)));
  const at = (stage: MoneyStage) => sumOf(parts.filter((part) => part.stage === stage));
  return { planned: at("planned"), committed: at("committed"), actual: at("actual") };
}

const isGrant = (payer: Payer, grant: GrantId) => payer.is === "grant" && payer.grant === grant;

/** What would make a sum too large to be told exactly is not known either. */
function sumOf(parts: readonly LinePart[]): PaidSum {
  const sums = new Map<Currency, number>();
  let unknown = 0;
  for (const { amount } of parts) {
    const sum = amount.status === "known" ? (sums.get(amount.money.currency) ?? 0) + amount.money.minor : Number.NaN;
    if (amount.status === "known" && Number.isSafeInteger(sum)) sums.set(amount.money.currency, sum);
    else unknown += 1;
  }
  return { sums: [...sums].map(([currency, minor]) => ({ minor, currency })), unknown };
}
