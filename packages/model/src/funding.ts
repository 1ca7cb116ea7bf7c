import * as z from "zod";
import { type Grant, GrantId, WithheldGrant } from "./grant.js";
import { meaning } from "./meaning.js";
import { Money } from "./money.js";
import { OrganisationId } from "./organisation.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

/** A sum that is known, or known to exist without a figure. Unknown is not zero. */
export const Amount = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("known"), money: Money }),
    z.strictObject({ status: z.literal("unknown") }),
  ])
  .meta(meaning("Amount", "A known sum, or an unknown one.", "Số tiền đã biết hoặc chưa rõ."));
export type Amount = z.infer<typeof Amount>;

/**
 * One funder of an event: its money may pay for the event itself or for the project that frames it,
 * and may pass through a channel (an implementing agency that receives and forwards it).
 */
export const FundingLink = z
  .strictObject({
    funder: OrganisationId,
    level: z.enum(["event", "project"]),
    channel: OrganisationId.optional(),
    /** The agreement that pays, for those who may read it. */
    grant: z.union([GrantId, WithheldGrant]).optional(),
    project: BilingualLine.optional(),
    amount: Amount,
    basis: Basis,
    note: BilingualLine.optional(),
    sources: SourceKeys.optional(),
  })
  .meta(
    meaning(
      "FundingLink",
      "A funder of an event, the level it funds, the channel and the amount.",
      "Nhà tài trợ của sự kiện, cấp tài trợ, kênh chuyển và số tiền.",
    ),
  );
export interface FundingLink extends z.infer<typeof FundingLink> {}

/**
 * Who of a funder's link stands nowhere in the chain of the grant that is named there: then it is another agreement that pays.
 *
 * @example
 * missingFromChain(grant, { funder: "un-women", channel: "gov-uk" }); // "channel"
 */
export function missingFromChain(
  { chain }: Pick<Grant, "chain">,
  { funder, channel }: Pick<FundingLink, "funder" | "channel">,
): "funder" | "channel" | undefined {
  const isNamed = (sought: OrganisationId) => chain.some(({ organisation }) => organisation === sought);
  if (!isNamed(funder)) return "funder";
  return channel === undefined || isNamed(channel) ? undefined : "channel";
}
