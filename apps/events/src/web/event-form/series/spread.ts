import type { CourseId, EventId, NewProgrammeEvent, ProgrammeEvent } from "@wps/model";
import { type EditScope, type RunOutcome, spreadEdit } from "@wps/model/series";
import type { Spreading } from "../../course-queries.ts";

/** That other runs of a course follow an edit: which, as they were when it was decided. */
export interface Spread extends Spreading {
  readonly course: CourseId;
  readonly scope: EditScope;
}

/** What each scope would do to other runs. A scope that does the same as a narrower one is none to choose. */
export interface SpreadChoices {
  readonly this: readonly RunOutcome[];
  readonly following?: readonly RunOutcome[];
  readonly all?: readonly RunOutcome[];
}

/**
 * What could become of the other runs where one was edited; nothing where no choice would change any of them.
 *
 * @param runs those that whoever edits may change, the edited one among them as it was
 */
export function spreadChoices(
  runs: readonly ProgrammeEvent[],
  event: EventId,
  after: NewProgrammeEvent,
): SpreadChoices | undefined {
  if (!runs.some(({ id }) => id === event)) return undefined;
  const outcomes = (scope: EditScope) => spreadEdit(runs, { event, after, scope }).others;
  const [following, all] = [outcomes("following"), outcomes("all")];
  if (!all.some(({ is }) => is === "changed")) return undefined;
  return {
    this: [],
    ...(following.some(({ is }) => is === "changed") && { following }),
    ...(all.length > following.length && { all }),
  };
}
