import { type ClauseRef, Refused } from "@wps/model";
import { findClause, findProgramme } from "@wps/model/catalogue";

/**
 * Refuses a reference to a programme or a clause that the catalogue does not hold.
 *
 * @param path where the reference stands in the input; the refusal names the field below it that is wrong
 */
export function resolveClause({ programme, clause }: ClauseRef, path: (string | number)[]): void {
  const ref = clause === undefined ? { programme } : { programme, clause };
  const refused = (field: "programme" | "clause") =>
    new Refused({ code: "CLAUSE_NOT_FOUND", path: [...path, field], clause: ref });
  if (findProgramme(programme) === undefined) throw refused("programme");
  if (clause !== undefined && findClause(ref) === undefined) throw refused("clause");
}
