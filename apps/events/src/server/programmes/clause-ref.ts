import { type ClauseRef, Refused } from "@wps/model";
import { findClause, findProgramme } from "@wps/model/catalogue";
import type { Kysely } from "kysely";
import { isContributed } from "../contributions/completion.ts";
import type { Tables } from "../db/tables.ts";

/**
 * Refuses a reference to a programme or a clause that the completed catalogue does not hold. A clause that people have
 * added stays until the transaction ends.
 *
 * @param path where the reference stands in the input; the refusal names the field below it that is wrong
 */
export async function resolveClause(
  { programme, clause }: ClauseRef,
  path: (string | number)[],
  transaction: Kysely<Tables>,
): Promise<void> {
  const ref = clause === undefined ? { programme } : { programme, clause };
  const refused = (field: "programme" | "clause") =>
    new Refused({ code: "CLAUSE_NOT_FOUND", path: [...path, field], clause: ref });
  if (findProgramme(programme) === undefined) throw refused("programme");
  if (clause === undefined || findClause(ref) !== undefined) return;
  if (!(await isContributed(ref, transaction))) throw refused("clause");
}
