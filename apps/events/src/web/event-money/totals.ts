import {
  type Currency,
  convert,
  type DatedAmount,
  type ExchangeRate,
  type Money,
  moneyOf,
  type PlainDate,
  rateOn,
} from "@wps/model";

/** A rate that is not on record, so that a sum cannot be told. */
export interface MissingRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly on: PlainDate;
}

/** What amounts come to: in each currency by itself, and in one of them. */
export interface Total {
  /** Of what is known, in the order in which the currencies come. */
  readonly sums: readonly Money[];
  /** All that can be told in the one currency: the whole where `isWhole`, and otherwise the least that it is. */
  readonly told: Money;
  readonly isWhole: boolean;
  /** Amounts that nobody knows, and things without a price. */
  readonly unknown: number;
  readonly rates: readonly ExchangeRate[];
  readonly missing: readonly MissingRate[];
}

/**
 * Adds amounts up, each at the rate of its day. What is unknown or has no rate is left out and said: it is not zero.
 *
 * @example
 * totalOf([{ on: "2027-05-12", amount: { status: "unknown" } }], "VND", []).isWhole; // false
 */
export function totalOf(entries: readonly DatedAmount[], to: Currency, rates: readonly ExchangeRate[]): Total {
  const sums = new Map<Currency, bigint>();
  const used = new Set<ExchangeRate>();
  const missing = new Map<string, MissingRate>();
  let told = 0n;
  let unknown = 0;
  for (const { amount, on } of entries) {
    const money = moneyOf(amount);
    if (money === undefined) {
      unknown += 1;
      continue;
    }
    sums.set(money.currency, (sums.get(money.currency) ?? 0n) + BigInt(money.minor));
    const rate = money.currency === to ? undefined : rateOn(rates, money.currency, to, on);
    if (money.currency !== to && rate === undefined) {
      missing.set(`${money.currency} ${on}`, { from: money.currency, to, on });
      continue;
    }
    const inOne = rate ? converted(money, rate) : money;
    if (inOne === undefined) unknown += 1;
    else told += BigInt(inOne.minor);
    if (rate) used.add(rate);
  }
  return {
    sums: [...sums].map(([currency, minor]) => ({ currency, minor: Number(minor) })),
    told: { currency: to, minor: Number(told) },
    isWhole: unknown === 0 && missing.size === 0,
    unknown,
    rates: [...used],
    missing: [...missing.values()],
  };
}

/** A sum in the other currency; undefined where it is too large to be told exactly. */
function converted(money: Money, rate: ExchangeRate): Money | undefined {
  try {
    return convert(money, rate);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
