import * as z from "zod";
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
