import { Currency, type GivenAmount } from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "./bilingual-draft.ts";
import { fromMoneyText, toMoneyText } from "./language/money-text.ts";

/** An amount as its inputs hold it; `none` where there was none. What its status does not ask for stays where it was typed. */
export interface GivenAmountDraft {
  readonly status: "none" | GivenAmount["status"];
  readonly text: string;
  readonly currency: Currency;
  readonly what: BilingualDraft;
  readonly note: BilingualDraft;
}

export const NO_AMOUNT: GivenAmountDraft = { status: "none", text: "", currency: "VND", what: NO_TEXT, note: NO_TEXT };

/** Currencies of the programme's work first, then the rest of the alphabet. */
export const CURRENCIES_OFFERED: readonly Currency[] = [
  ...new Set<Currency>(["VND", "USD", "EUR", "CAD", ...Currency.options]),
];

export function toAmountDraft(amount: GivenAmount | undefined): GivenAmountDraft {
  if (amount === undefined) return NO_AMOUNT;
  const draft = { ...NO_AMOUNT, status: amount.status };
  if (amount.status === "unknown") return draft;
  if (amount.status === "known") {
    return { ...draft, text: toMoneyText(amount.money), currency: amount.money.currency };
  }
  const { what, valuation } = amount;
  const named = { ...draft, what: toBilingualDraft(what) };
  if (valuation === null) return named;
  const { money, note } = valuation;
  return { ...named, text: toMoneyText(money), currency: money.currency, note: toBilingualDraft(note) };
}

/** What a draft says; undefined where there is no amount, and `wrong` where it says nothing that can be kept. */
export function readAmount(draft: GivenAmountDraft): GivenAmount | undefined | "wrong" {
  const { status, text, currency } = draft;
  if (status === "none") return undefined;
  if (status === "unknown") return { status };
  const minor = fromMoneyText(text, currency);
  if (status === "known") return minor === undefined ? "wrong" : { status, money: { minor, currency } };
  const [what, note] = [readBilingual(draft.what), readBilingual(draft.note)];
  if (what === undefined) return "wrong";
  if (text.trim() === "" && note === undefined) return { status, what, valuation: null };
  if (minor === undefined || note === undefined) return "wrong";
  return { status, what, valuation: { money: { minor, currency }, note } };
}
