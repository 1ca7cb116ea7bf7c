import type { Clause } from "../clause.js";
import type { Programme } from "../programme.js";
import type { ClauseRef } from "../task-link.js";
import { coordinationProgramme } from "./coordination-programme.js";
import { nationalActionProgramme } from "./national-action-programme.js";

/** Every programme of the catalogue, the national one first. */
export const PROGRAMMES: readonly [typeof nationalActionProgramme, typeof coordinationProgramme] = [
  nationalActionProgramme,
  coordinationProgramme,
];

type Catalogued = (typeof PROGRAMMES)[number];

/** The code of a programme of the catalogue. */
export type KnownProgrammeCode = Catalogued["code"];

/** The clause codes of one programme of the catalogue, as a union of literals. */
export type ClauseCodeOf<Code extends KnownProgrammeCode> = Extract<
  Catalogued,
  { code: Code }
>["clauses"][number]["code"];

/** A programme, or a clause of that same programme: one pair for each programme, so that no union mixes them up. */
type KnownRef = {
  [Code in KnownProgrammeCode]: [programme: Code, clause?: ClauseCodeOf<Code>];
}[KnownProgrammeCode];

/**
 * A reference written in code, checked by the compiler: a programme or a clause that the catalogue does not hold
 * does not compile. For data from outside, parse a {@link ClauseRef} and ask {@link findClause}.
 *
 * @param ref which programme, and which of its clauses; without a clause, the programme as a whole
 * @example
 * clauseRef("nap-wps-2024-2030", "II.2.e"); // { programme: "nap-wps-2024-2030", clause: "II.2.e" }
 */
export function clauseRef(...ref: KnownRef): ClauseRef {
  const [programme, clause] = ref;
  return clause === undefined ? { programme } : { programme, clause };
}

/**
 * The programme with this code, or `undefined` when the catalogue holds none.
 *
 * @example
 * findProgramme("nap-wps-2024-2030")?.instrument.number; // "101/QĐ-TTg"
 */
export function findProgramme(code: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.code === code);
}

/**
 * The clause a reference names, or `undefined` when the catalogue holds no such clause. A reference to a programme
 * as a whole names no clause.
 *
 * @example
 * findClause({ programme: "nap-wps-2024-2030", clause: "II.2.e" })?.kind; // "task"
 * findClause({ programme: "nap-wps-2024-2030", clause: "II.2.h" }); // undefined
 */
export function findClause(ref: ClauseRef): Clause | undefined {
  return findProgramme(ref.programme)?.clauses.find((clause) => clause.code === ref.clause);
}
