import type { Amount } from "@wps/model";
import { z } from "zod";
import { AmountDraft, fromAmount, toAmount, UNKNOWN_AMOUNT } from "./amount.ts";

/** A cost as inputs hold it: not entered at all, known to exist without a figure, or known. */
export const CostDraft = AmountDraft.extend({ status: z.enum(["not-given", ...AmountDraft.shape.status.options]) });
export type CostDraft = z.infer<typeof CostDraft>;

export const NO_COST: CostDraft = { ...UNKNOWN_AMOUNT, status: "not-given" };

export function toCost(amount: Amount | undefined): CostDraft {
  return amount === undefined ? NO_COST : toAmount(amount);
}

export function fromCost({ status, ...cost }: CostDraft) {
  return status === "not-given" ? undefined : fromAmount({ status, ...cost });
}
