import type { ExpectedHeads } from "@wps/model";
import { z } from "zod";
import { CountDraft, fromCount, toCount, UNKNOWN_COUNT } from "../../count-draft.ts";

/** The heads that a plan counts on, as inputs hold them. Figures stay here when the plan is taken back. */
export const ExpectedDraft = z.strictObject({ given: z.boolean(), count: CountDraft, women: CountDraft });
export type ExpectedDraft = z.infer<typeof ExpectedDraft>;

export const NOBODY_EXPECTED: ExpectedDraft = {
  given: false,
  count: { kind: "exact", number: "" },
  women: UNKNOWN_COUNT,
};

export function toExpected(expected: ExpectedHeads | undefined): ExpectedDraft {
  if (expected === undefined) return NOBODY_EXPECTED;
  return { given: true, count: toCount(expected.count), women: toCount(expected.women) };
}

export function fromExpected({ given, count, women }: ExpectedDraft) {
  return given ? { count: fromCount(count), women: fromCount(women) } : undefined;
}
