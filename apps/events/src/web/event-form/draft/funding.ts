import { FundingLink } from "@wps/model";
import { z } from "zod";
import { agree } from "./agree.ts";
import { AmountDraft, fromAmount, toAmount, UNKNOWN_AMOUNT } from "./amount.ts";
import { BilingualDraft, fromOptionalBilingual, NO_TEXT, toBilingual } from "./bilingual.ts";
import { Provenance, STATED } from "./provenance.ts";

/** A funder as inputs hold it; `channel` is empty where the money takes none. */
export const FundingDraft = z.strictObject({
  row: z.int(),
  funder: z.string(),
  level: FundingLink.shape.level,
  channel: z.string(),
  grant: FundingLink.shape.grant,
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
  amount: UNKNOWN_AMOUNT,
  kept: STATED,
};

/**
 * The funder after a change. What a source said of another funder, way or sum does not bear out the new one, and what somebody
 * else pays is paid from another grant.
 */
export function reviseFunding(link: FundingDraft, part: Partial<FundingDraft>): FundingDraft {
  const isAnother = part.funder !== undefined && part.funder !== link.funder;
  const revised = { ...link, ...(isAnother && { grant: undefined }), ...part };
  return agree(link, revised, ["funder", "level", "channel", "amount"]) ? revised : { ...revised, kept: STATED };
}

export function toFunding({ funder, level, channel, grant, project, amount, ...kept }: FundingLink) {
  return {
    funder,
    level,
    channel: channel ?? "",
    grant,
    project: toBilingual(project),
    amount: toAmount(amount),
    kept,
  };
}

export function fromFunding({ funder, level, channel, grant, project, amount, kept }: FundingDraft) {
  return {
    funder,
    level,
    channel: channel === "" ? undefined : channel,
    grant,
    project: fromOptionalBilingual(project),
    amount: fromAmount(amount),
    ...kept,
  };
}
