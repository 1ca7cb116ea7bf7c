import * as z from "zod";
import { meaning } from "./meaning.js";
import { Money } from "./money.js";
import { BilingualLine, BilingualProse } from "./text.js";

/**
 * What was given, planned or spent: a sum; things and work instead of money, with what somebody says they are worth and on what
 * that rests, or `null` where nobody put a price on them; or something of which the amount is not known. Unknown is not zero, and
 * what has no price has not the price zero.
 */
export const GivenAmount = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("known"), money: Money }),
    z.strictObject({
      status: z.literal("in-kind"),
      /** Such as a hall for two days. */
      what: BilingualLine,
      valuation: z.strictObject({ money: Money, note: BilingualProse }).nullable(),
    }),
    z.strictObject({ status: z.literal("unknown") }),
  ])
  .meta(
    meaning(
      "GivenAmount",
      "A sum, something in kind, or an amount that is not known.",
      "Số tiền, hiện vật, hoặc khoản chưa rõ giá trị.",
    ),
  );
export type GivenAmount = z.infer<typeof GivenAmount>;

/**
 * The money that an amount comes to.
 *
 * @returns undefined where it is not known, or nobody put a price on it
 * @example
 * moneyOf({ status: "known", money: { minor: 0, currency: "VND" } }); // { minor: 0, currency: "VND" }
 * moneyOf({ status: "unknown" }); // undefined
 */
export function moneyOf(amount: GivenAmount): Money | undefined {
  switch (amount.status) {
    case "known":
      return amount.money;
    case "in-kind":
      return amount.valuation?.money;
    case "unknown":
      return undefined;
  }
}
