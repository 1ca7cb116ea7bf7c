import { type LinkFact, linkedEvents, type Programme } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";

/** A programme beside the number of events on each clause, as the model counts them. */
export function toProgrammeView(programme: Programme, links: readonly LinkFact[]): ProgrammeView {
  const codes = programme.clauses.map((clause) => clause.code);
  const counts = [...linkedEvents(programme.code, codes, links)];
  return {
    programme,
    events: counts.map(([clause, events]) => (clause === undefined ? { events } : { clause, events })),
  };
}
