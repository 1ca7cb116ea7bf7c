import { useQueries } from "@tanstack/react-query";
import { type EventId, mayEdit, type NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import type { EditScope } from "@wps/model/series";
import { courseRunsQuery } from "../../course-queries.ts";
import { useActor } from "../../session.ts";
import { type Spread, type SpreadChoices, spreadChoices } from "./spread.ts";

/** The other runs of an event's course, as far as an edit of it may be followed by them. */
export interface Series {
  readonly runs: readonly ProgrammeEvent[];
  /** What an edit could do to others; nothing where there is nothing to choose. */
  readonly choicesOf: (after: NewProgrammeEvent) => SpreadChoices | undefined;
  readonly spreadOf: (scope: EditScope) => Spread | undefined;
}

/**
 * The series that an event which is edited is a run of. Where its runs cannot be read, an edit is for it alone.
 *
 * @param revision the version that the edit began with
 */
export function useSeries(
  id: EventId | undefined,
  revision: number | undefined,
  run: NewProgrammeEvent["run"],
): Series {
  const actor = useActor();
  const courses = id === undefined || run === undefined ? [] : [run.course];
  const [all] = useQueries({ queries: courses.map((course) => courseRunsQuery(course)) });
  const runs = (all?.data ?? []).filter((one) => one.id === id || mayEdit(actor, one));
  return {
    runs,
    choicesOf: (after) => (id === undefined ? undefined : spreadChoices(runs, id, after)),
    spreadOf: (scope) =>
      run && {
        course: run.course,
        scope,
        revisions: runs.map((one) => ({ event: one.id, revision: one.id === id ? (revision ?? 0) : one.revision })),
      },
  };
}
