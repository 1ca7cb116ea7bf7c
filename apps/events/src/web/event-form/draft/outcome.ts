import { Outcome } from "@wps/model";
import { z } from "zod";
import { BilingualDraft, fromBilingual, NO_TEXT, reworded, toBilingual } from "./bilingual.ts";
import { Provenance } from "./provenance.ts";

/** What came of an event, as inputs hold it. */
export const OutcomeDraft = z.strictObject({
  row: z.int(),
  kind: Outcome.shape.kind,
  statement: BilingualDraft,
  kept: Provenance,
});
export type OutcomeDraft = z.infer<typeof OutcomeDraft>;

export const NEW_OUTCOME: Omit<OutcomeDraft, "row"> = { kind: "output", statement: NO_TEXT, kept: {} };

/** The outcome after a change. What a source said of another result does not bear out the new one. */
export function reviseOutcome(outcome: OutcomeDraft, part: Partial<OutcomeDraft>): OutcomeDraft {
  const revised = { ...outcome, ...part };
  return reworded(outcome.statement, revised.statement) ? { ...revised, kept: NEW_OUTCOME.kept } : revised;
}

export function toOutcome({ kind, statement, ...kept }: Outcome) {
  return { kind, statement: toBilingual(statement), kept };
}

export function fromOutcome({ kind, statement, kept }: OutcomeDraft) {
  return { kind, statement: fromBilingual(statement), ...kept };
}
