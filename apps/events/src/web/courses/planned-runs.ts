import type { CourseId, NewProgrammeEvent, PlainDate, ProgrammeEvent } from "@wps/model";
import type { CountryDay } from "@wps/model/planning";
import { copyOf, type EventCopy, type Placing } from "../event-copy.ts";

/** What decides which runs are planned. */
export interface PlanChoices {
  readonly course: CourseId;
  /** The run whose pattern they have. */
  readonly like: ProgrammeEvent;
  /** The number of the first of them. */
  readonly first: number;
  /** The days on which they are due. */
  readonly days: readonly PlainDate[];
  readonly placing: Placing;
  /** Those of the days on which none is held. */
  readonly left: ReadonlySet<PlainDate>;
  /** By the days on which they are due: those on which they begin whatever these are, as somebody chose. */
  readonly moved: ReadonlyMap<PlainDate, PlainDate>;
}

/** A run as it would be made, or why it cannot. */
export type PlannedRun = { readonly due: PlainDate } & (
  | { readonly is: "left" }
  | { readonly is: "made"; readonly number: number; readonly event: NewProgrammeEvent }
  | { readonly is: "impossible"; readonly because: Extract<EventCopy, { status: "refused" }>["because"] }
);

/**
 * The runs that choices make, in the order of the days on which they are due. Those that are made are numbered one after the other.
 *
 * @param country the days of the country for all of them and well after
 */
export function plannedRuns(choices: PlanChoices, country: readonly CountryDay[]): PlannedRun[] {
  const { course, like, first, days, left, moved } = choices;
  let number = first;
  return days.map((due): PlannedRun => {
    if (left.has(due)) return { due, is: "left" };
    const chosen = moved.get(due);
    const placing = chosen === undefined ? choices.placing : "as-due";
    const copy = copyOf(like, { start: chosen ?? due, run: { course, number }, placing }, country);
    if (copy.status === "refused") return { due, is: "impossible", because: copy.because };
    const run = { course, number, due };
    number += 1;
    return { due, is: "made", number: run.number, event: { ...copy.event, run } };
  });
}
