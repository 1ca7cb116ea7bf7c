import { type Amount, Currency, FundingLink } from "@wps/model";
import { z } from "zod";
import { agree } from "./agree.ts";
import { BilingualDraft, fromOptionalBilingual, NO_TEXT, toBilingual } from "./bilingual.ts";
import { fromMoneyText, toMoneyText } from "./money-text.ts";
import { Provenance, STATED } from "./provenance.ts";

/** A sum as inputs hold it: whether it is known, and the figure as it was typed. */
export const AmountDraft = z.strictObject({
  status: z.enum(["known", "unknown"]),
  text: z.string(),
  currency: Currency,
});
export type AmountDraft = z.infer<typeof AmountDraft>;

/** A funder as inputs hold it; `channel` is empty where the money takes none. */
export const FundingDraft = z.strictObject({
  row: z.int(),
  funder: z.string(),
  level: FundingLink.shape.level,
  channel: z.string(),
  project: BilingualDraft,
  amount: AmountDraft,
  kept: Provenance,
});
export type FundingDraft = z.infer<typeof FundingDraft>;

export const NEW_FUNDING: Omit<FundingDraft, "row"> = {
  funder: "",
  level: "event",
  channel: "",
  project: NO_TEXT,
  amount: { status: "unknown", text: "", currency: "VND" },
  kept: STATED,
};

/** The funder after a change. What a source said of another funder, way or sum does not bear out the new one. */
export function reviseFunding(link: FundingDraft, part: Partial<FundingDraft>): FundingDraft {
  const revised = { ...link, ...part };
  return agree(link, revised, ["funder", "level", "channel", "amount"]) ? revised : { ...revised, kept: STATED };
}

export function toFunding({ funder, level, channel, project, amount, ...kept }: FundingLink) {
  return { funder, level, channel: channel ?? "", project: toBilingual(project), amount: toAmount(amount), kept };
}

export function fromFunding({ funder, level, channel, project, amount, kept }: FundingDraft) {
  return {
    funder,
    level,
    channel: channel === "" ? undefined : channel,
    project: fromOptionalBilingual(project),
    amount: fromAmount(amount),
    ...kept,
  };
}

function toAmount(amount: Amount): AmountDraft {
  return amount.status === "known"
    ? { status: "known", text: toMoneyText(amount.money), currency: amount.money.currency }
    : NEW_FUNDING.amount;
}

function fromAmount({ status, text, currency }: AmountDraft) {
  return status === "known" ? { status, money: { minor: fromMoneyText(text, currency), currency } } : { status };
}
