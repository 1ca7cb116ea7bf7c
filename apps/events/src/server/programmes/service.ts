import { type Actor, type ClauseRef, type Programme, Refused } from "@wps/model";
import { findClause, findProgramme, PROGRAMMES } from "@wps/model/catalogue";
import { permit } from "../session/permission.ts";

/** What can be done with programmes: they come from the model's catalogue, none is written here. */
export function programmeService() {
  return {
    list(actor: Actor): readonly Programme[] {
      permit(actor, "programme:read");
      return PROGRAMMES;
    },

    get(actor: Actor, code: string): Programme {
      permit(actor, "programme:read");
      const programme = findProgramme(code);
      if (programme === undefined) throw new Refused({ code: "PROGRAMME_NOT_FOUND", programme: code });
      return programme;
    },

    /** Refuses a reference to a clause that no programme has; `path` says where the reference stands. */
    resolve({ programme, clause }: ClauseRef, path: string[]): void {
      const ref = clause === undefined ? { programme } : { programme, clause };
      const exists = clause === undefined ? findProgramme(programme) : findClause(ref);
      if (exists === undefined) {
        throw new Refused({
          code: "CLAUSE_NOT_FOUND",
          path: [...path, clause === undefined ? "programme" : "clause"],
          clause: ref,
        });
      }
    },
  };
}
export type ProgrammeService = ReturnType<typeof programmeService>;
