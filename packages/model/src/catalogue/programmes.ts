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
