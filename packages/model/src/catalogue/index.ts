export { coordinationProgramme } from "./coordination-programme.js";
export type { KnownClause, KnownProgramme } from "./known-programme.js";
export { nationalActionProgramme } from "./national-action-programme.js";
export {
  type ClauseCodeOf,
  clauseRef,
  findClause,
  findProgramme,
  type KnownProgrammeCode,
  PROGRAMMES,
} from "./programmes.js";
