import type { Clause, ClauseCode, ProgrammeCode } from "../clause.js";
import type { Programme } from "../programme.js";
import { constant } from "./constants.js";

/** A clause whose code the compiler knows by name. */
export type KnownClause<Code extends ClauseCode> = Clause & { readonly code: Code };

/** A programme whose own code and clause codes the compiler knows by name. */
export interface KnownProgramme<Code extends ProgrammeCode, Item extends ClauseCode> extends Programme {
  readonly code: Code;
  readonly clauses: readonly KnownClause<Item>[];
}

/** Clauses of one branch, every parent among them: the compiler remembers each code and refuses a strange parent. */
export function branch<Code extends ClauseCode>(
  clauses: readonly (KnownClause<Code> & { readonly parent?: NoInfer<Code> | undefined })[],
): readonly KnownClause<Code>[] {
  return clauses;
}

/** A programme of the catalogue: constant, and with codes the compiler can check. */
export function knownProgramme<Code extends ProgrammeCode, Item extends ClauseCode>(
  programme: KnownProgramme<Code, Item>,
): KnownProgramme<Code, Item> {
  constant(programme);
  return programme;
}
