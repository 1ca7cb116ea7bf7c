import {
  daysObserved,
  itemsOf,
  meets,
  milestoneOn,
  type Observation,
  type Period,
  rangeOf,
  type Target,
  type TargetMilestone,
  type Unit,
  type Verdict,
} from "@wps/model";
import type { KnownTarget } from "@wps/model/catalogue";

/** What observations are held against: a target, and the years of the framework that set it, where they are known. */
export interface Against {
  readonly target: KnownTarget<string>;
  readonly period?: Readonly<Period> | undefined;
}

/**
 * Where an observation stands against a target: it lies before its time, or it can be held against a milestone. Of a part,
 * while the target is about all, this is said of that part alone.
 */
export type Standing =
  | { readonly kind: "before" }
  | {
      readonly kind: "judged";
      readonly milestone: TargetMilestone;
      readonly verdict: Verdict;
      /** What an "about" shows if it is taken at its word: said beside the doubt, never as the verdict. */
      readonly asPrinted?: "met" | "not-met" | undefined;
    };

/**
 * Against the milestone that the target was on its way to when it was observed; after the last, against the last. Nothing
 * where the observation is of another part, or where no milestone was seen.
 */
export function standingOf(
  { target, period }: { readonly target: Target; readonly period?: Readonly<Period> | undefined },
  observation: Observation,
  unit: Unit,
): Standing | undefined {
  if (target.scope !== undefined && target.scope !== observation.scope) return undefined;
  const { end } = daysObserved(observation);
  if (period && end < period.start) return { kind: "before" };
  const milestone = milestoneOn(target, end) ?? itemsOf(target.milestones).at(-1);
  if (milestone === undefined) return undefined;
  const verdict = meets(rangeOf(observation, unit), milestone.goal, target.direction);
  return {
    kind: "judged",
    milestone,
    verdict,
    asPrinted: verdict.status === "unknown" ? shownAsPrinted(observation, milestone, target, unit) : undefined,
  };
}

function shownAsPrinted(
  { printed }: Observation,
  { goal }: TargetMilestone,
  { direction }: Target,
  unit: Unit,
): "met" | "not-met" | undefined {
  if (printed?.kind !== "about") return undefined;
  const { status } = meets(rangeOf({ printed: { kind: "exact", value: printed.value } }, unit), goal, direction);
  return status === "unknown" ? undefined : status;
}
