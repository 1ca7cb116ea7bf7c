import { Outcome } from "@wps/model";
import { z } from "zod";
import { BilingualDraft, fromBilingual, NO_TEXT, toBilingual } from "./bilingual.ts";
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

export function toOutcome({ kind, statement, ...kept }: Outcome) {
  return { kind, statement: toBilingual(statement), kept };
}

export function fromOutcome({ kind, statement, kept }: OutcomeDraft) {
  return { kind, statement: fromBilingual(statement), ...kept };
}
