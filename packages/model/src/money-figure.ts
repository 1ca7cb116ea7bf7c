import * as z from "zod";
import type { ExchangeRate } from "./exchange-rate.js";
import { type LinePart, MONEY_STAGES, type MoneyStage, minorIn } from "./line-part.js";
import { meaning } from "./meaning.js";
import { type Currency, Money } from "./money.js";

const Parts = z.int().min(0);

/** What parts of lines come to. What is not in the sum is counted by why it is not: it is never taken for 0. */
export const MoneyFigure = z
  .strictObject({
    /** What is known, in each currency in which it was entered. */
    entered: z.array(Money),
    /** What is known and has a rate, in minor units of the currency of the report: all of it where the counts below are 0. */
    known: z.int().min(0),
    /** How many parts that is. */
    counted: Parts,
    /** How many parts are of an amount that nobody knows. */
    amountUnknown: Parts,
    /** How many parts stand in lines of which it is not known who pays how much. */
    shareUnknown: Parts,
    /** How many parts are known in their own currency and have no rate of their day. */
    rateMissing: Parts,
    /** How many parts are things and work without a price. */
    unpriced: Parts,
  })
  .meta(meaning("MoneyFigure", "What parts of lines come to.", "Tổng của các phần chi."));
export interface MoneyFigure extends z.infer<typeof MoneyFigure> {}

/**
 * Whether everything is in a figure.
 *
 * @example
 * isWhole({ entered: [], known: 0, counted: 0, amountUnknown: 1, shareUnknown: 0, rateMissing: 0, unpriced: 0 }); // false
 */
export function isWhole({ amountUnknown, shareUnknown, rateMissing, unpriced }: MoneyFigure): boolean {
  return amountUnknown + shareUnknown + rateMissing + unpriced === 0;
}

/** Figures by stage. A stage at which nothing was entered is left out: that is not 0. */
export const StagedFigures = z
  .strictObject({
    planned: MoneyFigure.optional(),
    committed: MoneyFigure.optional(),
    actual: MoneyFigure.optional(),
  })
  .meta(meaning("StagedFigures", "Money planned, committed and spent.", "Kinh phí dự kiến, cam kết và thực chi."));
export interface StagedFigures extends z.infer<typeof StagedFigures> {}

/** In which currency parts are told, and at which rates. */
export interface MoneyReading {
  readonly currency: Currency;
  readonly rates: readonly ExchangeRate[];
}

/** What parts come to at each stage. */
export function stagedFigures(parts: readonly LinePart[], reading: MoneyReading): StagedFigures {
  const at = (stage: MoneyStage) => parts.filter((part) => part.stage === stage);
  return Object.fromEntries(
    MONEY_STAGES.flatMap((stage) => {
      const own = at(stage);
      return own.length > 0 ? [[stage, figureOf(own, reading)]] : [];
    }),
  );
}

const REASON = {
  "amount-unknown": "amountUnknown",
  "share-unknown": "shareUnknown",
  unpriced: "unpriced",
} as const;

function figureOf(parts: readonly LinePart[], { currency, rates }: MoneyReading): MoneyFigure {
  const counts = { counted: 0, amountUnknown: 0, shareUnknown: 0, rateMissing: 0, unpriced: 0 };
  const entered = new Map<Currency, number>();
  let known = 0;
  for (const { amount, on } of parts) {
    if (amount.status !== "known") {
      counts[REASON[amount.status]] += 1;
      continue;
    }
    const { money } = amount;
    const sum = (entered.get(money.currency) ?? 0) + money.minor;
    if (!Number.isSafeInteger(sum)) {
      counts.amountUnknown += 1;
      continue;
    }
    entered.set(money.currency, sum);
    const minor = minorIn(currency, money, on, rates);
    if (minor === undefined || !Number.isSafeInteger(known + minor)) {
      counts.rateMissing += 1;
      continue;
    }
    known += minor;
    counts.counted += 1;
  }
  const sums = [...entered].map(([of, minor]) => ({ minor, currency: of }));
  return { entered: sums.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)), known, ...counts };
}
