export { coordinationProgramme } from "./coordination-programme.js";
export type { KnownClause, KnownProgramme } from "./known-programme.js";
export { LEGAL_ACT_SOURCES } from "./legal-acts/sources.js";
export { findLegalAct, type KnownLegalActCode, LEGAL_ACTS } from "./legal-acts.js";
export { nationalActionProgramme } from "./national-action-programme.js";
export {
  type ClauseCodeOf,
  clauseRef,
  findClause,
  findProgramme,
  type KnownProgrammeCode,
  PROGRAMMES,
} from "./programmes.js";
