import type { Clause, ClauseCode, PhaseTally } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";
import type { SayingKind } from "./blocks.ts";

/** How many events are linked to a clause or below it; without a clause, to the programme at all. */
export function eventsOn({ events }: Pick<ProgrammeView, "events">, clause?: ClauseCode): PhaseTally | undefined {
  return events.find((entry) => entry.clause === clause)?.events;
}

/** What a programme is summed up by: the kinds that stand whole, while items below them may still be missing. */
const SUMMED_UP_BY = ["purpose", "objective", "task-group", "area"] as const satisfies readonly SayingKind[];

/**
 * How many clauses of its main kinds a programme has.
 *
 * @example
 * mainKinds(nap.clauses); // [["objective", 4], ["task-group", 5]]
 */
export function mainKinds(clauses: readonly Clause[]): [SayingKind, number][] {
  return SUMMED_UP_BY.map((kind): [SayingKind, number] => [
    kind,
    clauses.filter((clause) => clause.kind === kind).length,
  ]).filter(([, count]) => count > 0);
}
