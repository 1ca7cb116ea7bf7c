import * as z from "zod";
import type { PlainDate } from "./date.js";
import type { EventMoneyChange } from "./event-money.js";
import { convert, type ExchangeRate, rateOn } from "./exchange-rate.js";
import { moneyOf } from "./given-amount.js";
import { meaning } from "./meaning.js";
import { type Currency, Money } from "./money.js";
import { type Payer, partsOf, payersOf, type Shares } from "./shares.js";

/** How far money has come: into a plan, into a promise to somebody, or out of the account. */
export const MONEY_STAGES = ["planned", "committed", "actual"] as const;
/** One of the {@link MONEY_STAGES}. */
export type MoneyStage = (typeof MONEY_STAGES)[number];

/** What somebody pays of one line at one stage; all who pay it together where it is not known who pays how much. */
export interface LinePart {
  readonly stage: MoneyStage;
  readonly on: PlainDate;
  readonly payers: readonly Payer[];
  readonly amount: PartAmount;
}

/** What a part comes to, or why that is not known: of the line, of the share in it, or of what nobody put a price on. None of these is 0. */
export const PartAmount = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("known"), money: Money }),
    z.strictObject({ status: z.enum(["amount-unknown", "share-unknown", "unpriced"]) }),
  ])
  .meta(meaning("PartAmount", "What a part of a line comes to.", "Giá trị của một phần chi."));
export type PartAmount = z.infer<typeof PartAmount>;

const NOBODY_SAID: Shares = { status: "unknown", payers: [] };

/** All that is entered of the money of an event, told apart by who pays it; the parts of a line add up to it. */
export function linePartsOf({ shares: common, lines }: EventMoneyChange): LinePart[] {
  return lines.flatMap(({ shares = common ?? NOBODY_SAID, ...line }) =>
    MONEY_STAGES.flatMap((stage) => {
      const entered = line[stage];
      if (entered === undefined) return [];
      const { amount, on } = entered;
      const money = moneyOf(amount);
      const nothing = amount.status === "in-kind" ? "unpriced" : "amount-unknown";
      const part = (payers: readonly Payer[], told: PartAmount) => ({ stage, on, payers, amount: told });
      if (money === undefined) {
        return shares.status === "known"
          ? shares.parts.map(({ payer }) => part([payer], { status: nothing }))
          : [part(shares.payers, { status: nothing })];
      }
      const parts = partsOf(money.minor, shares);
      if (parts === undefined) return [part(payersOf(shares), { status: "share-unknown" })];
      return parts.map(({ payer, minor }) => part([payer], { status: "known", money: { ...money, minor } }));
    }),
  );
}

/**
 * A part in minor units of another currency, at the rate of its own day.
 *
 * @returns undefined where no rate of that day is on record, or the sum is too large to be told exactly
 */
export function minorIn(
  currency: Currency,
  money: Money,
  on: PlainDate,
  rates: readonly ExchangeRate[],
): number | undefined {
  if (money.currency === currency) return money.minor;
  const rate = rateOn(rates, money.currency, currency, on);
  try {
    return rate && convert(money, rate).minor;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
