/**
 * Tables about people that tell nothing of anybody. {@link protect} takes all tables of a population that anybody will get, and
 * everything that was published of it before, and decides what is told: one mask for all viewers. What is kept back can
 * neither be subtracted from what is told, of this table or of another, of this release or of an earlier one, nor be found
 * out by somebody who knows of herself.
 *
 * The method is secondary suppression by Gaussian elimination (Langsrud, 2024, doi:10.1007/978-3-031-69651-0_6), in whole
 * numbers throughout.
 *
 * @module @wps/model/disclosure
 */
export { Care, leastTold } from "./care.js";
export { decimalsOfShare, derived, type MadeOf } from "./derived.js";
export type { GuardReason } from "./guarded.js";
export type { MaskedCell, MaskedTable, ShownCount, SuppressionReason, Withheld } from "./mask.js";
export { Axis, AxisCategory, CellPlace, InnerCell, Population, Release, TableOutline } from "./population.js";
export {
  type Exposed,
  type Mask,
  type ProtectionStep,
  type ProtectOptions,
  protect,
  type ToPublish,
} from "./protect.js";
export { ARMED, ORGANISATION_KINDS, type OrganisationKind, type ReleasedPerson } from "./released-person.js";
export {
  RELEASED_SUBJECTS,
  type ReleaseDraft,
  type ReleasedSubject,
  type ReleasedTable,
  releaseDraftOf,
} from "./released-tables.js";
export { type Constraint, type Highs, type Problem, type Solver, type SumOf, solverOf } from "./solver.js";
