import { type Amount, Currency } from "@wps/model";
import { z } from "zod";
import { fromMoneyText, toMoneyText } from "../../language/money-text.ts";

/** A sum as inputs hold it: whether it is known, and the figure as it was typed. */
export const AmountDraft = z.strictObject({
  status: z.enum(["known", "unknown"]),
  text: z.string(),
  currency: Currency,
});
export type AmountDraft = z.infer<typeof AmountDraft>;

export const UNKNOWN_AMOUNT: AmountDraft = { status: "unknown", text: "", currency: "VND" };

export function toAmount(amount: Amount): AmountDraft {
  return amount.status === "known"
    ? { status: "known", text: toMoneyText(amount.money), currency: amount.money.currency }
    : UNKNOWN_AMOUNT;
}

export function fromAmount({ status, text, currency }: AmountDraft) {
  return status === "known" ? { status, money: { minor: fromMoneyText(text, currency), currency } } : { status };
}
