import { type EventDeviation, PlannedFact } from "@wps/model";
import { z } from "zod";
import { BilingualDraft, fromBilingual, isBlank, toBilingual } from "./bilingual.ts";

/** Why an event differs from its plan in one fact, as inputs hold it. */
export const DeviationDraft = z.strictObject({ fact: PlannedFact, reason: BilingualDraft });
export type DeviationDraft = z.infer<typeof DeviationDraft>;

export function toDeviation({ fact, reason }: EventDeviation): DeviationDraft {
  return { fact, reason: toBilingual(reason) };
}

/** The reasons that are written; one that was emptied is taken back. */
export function fromDeviations(deviations: readonly DeviationDraft[]) {
  return deviations
    .filter(({ reason }) => !isBlank(reason))
    .map(({ fact, reason }) => ({ fact, reason: fromBilingual(reason) }));
}
