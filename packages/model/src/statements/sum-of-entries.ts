import { convert } from "../exchange-rate.js";
import type { Currency, Money } from "../money.js";
import type { MoneyFigure } from "../money-figure.js";
import type { StatementEntry } from "./statement-entry.js";

const REASONS = {
  "amount-unknown": "amountUnknown",
  "share-unknown": "shareUnknown",
  unpriced: "unpriced",
} as const;

/**
 * What entries come to in a currency. Sums at one rate are converted together, and rounded once.
 *
 * @example
 * sumOfEntries([], "VND").known; // 0
 */
export function sumOfEntries(entries: readonly StatementEntry[], currency: Currency): MoneyFigure {
  const counts = { counted: 0, amountUnknown: 0, shareUnknown: 0, rateMissing: 0, unpriced: 0 };
  const entered = new Map<Currency, number>();
  let known = 0;
  for (const { amount, rate, lines } of entries) {
    if (amount.status !== "known") {
      counts[REASONS[amount.status]] += lines;
      continue;
    }
    const { money } = amount;
    const sum = (entered.get(money.currency) ?? 0) + money.minor;
    if (!Number.isSafeInteger(sum)) {
      counts.amountUnknown += lines;
      continue;
    }
    entered.set(money.currency, sum);
    const own = inCurrency(money, rate, currency);
    if (own === undefined || !Number.isSafeInteger(known + own)) counts.rateMissing += lines;
    else {
      counts.counted += lines;
      known += own;
    }
  }
  const sums = [...entered].map(([of, minor]) => ({ minor, currency: of }));
  return { entered: sums.toSorted((one, other) => (one.currency < other.currency ? -1 : 1)), known, ...counts };
}

/** A sum in minor units of another currency; undefined where it has no rate, or is too large to be told exactly. */
export function inCurrency(money: Money, rate: StatementEntry["rate"], currency: Currency): number | undefined {
  if (money.currency === currency) return money.minor;
  if (rate?.from !== money.currency || rate.to !== currency) return undefined;
  try {
    return convert(money, rate).minor;
  } catch (error) {
    // Too large to be told exactly.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
