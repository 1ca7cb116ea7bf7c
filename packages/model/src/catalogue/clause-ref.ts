import type { ClauseRef } from "../task-link.js";
import type { ClauseCodeOf, KnownProgrammeCode } from "./programmes.js";

/** The clauses that each of these programmes has: where one of several may be meant, hardly any. */
type SharedClause<Code extends KnownProgrammeCode> = (
  Code extends unknown
    ? (clause: ClauseCodeOf<Code>) => void
    : never
) extends (clause: infer Shared extends string) => void
  ? Shared
  : never;

/** The code of the clause above, if this is one of a clause below another. */
type Above<Code extends string> = Code extends `${infer Head}.${infer Rest}`
  ? Rest extends `${string}.${string}`
    ? `${Head}.${Above<Rest>}`
    : Head
  : never;

/** The codes that a wrong one is close to: what the compiler names in its message. */
type Around<Code extends string, Wrong extends string> = [Above<Wrong>] extends [never]
  ? Code
  : [Extract<Code, Above<Wrong>>] extends [never]
    ? Around<Code, Above<Wrong>>
    : Extract<Code, Above<Wrong> | `${Above<Wrong>}.${string}`>;

/**
 * A reference written in code, checked by the compiler: a programme or a clause that the catalogue does not hold
 * does not compile, and the message names the clauses around it. For data from outside, parse a {@link ClauseRef} and
 * ask {@link findClause}.
 *
 * @param programme the code of a programme of the catalogue
 * @param clause which of its clauses; left out, the programme as a whole
 * @example
 * clauseRef("nap-wps-2024-2030", "II.2.e"); // { programme: "nap-wps-2024-2030", clause: "II.2.e" }
 */
export function clauseRef<
  const Programme extends KnownProgrammeCode,
  // Any text is let in, so that the message can be about it; the known ones are what an editor offers.
  const Clause extends SharedClause<Programme> | (string & Record<never, never>),
>(
  programme: Programme,
  clause?: Clause extends SharedClause<Programme> ? Clause : Around<SharedClause<Programme>, Clause>,
): ClauseRef {
  return clause === undefined ? { programme } : { programme, clause };
}
