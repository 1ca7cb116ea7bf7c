/**
 * The rows: programmes clause by clause, the plans of other countries beside them, targets and what was observed, agencies
 * and provinces of each day, legal acts, and the definitions of the measures; each with its sources. `get…` takes a code
 * that the compiler knows and always finds it, `find…` takes any text and may find nothing, and what changes over time is
 * asked for with a day: {@link holderOn}, {@link nameOn}, {@link provinceOn}.
 *
 * Rows are frozen. {@link EDITION} is the day on which one of them last changed.
 *
 * @module @wps/model/catalogue
 */
export { ACTION_PLAN_SOURCES } from "./action-plans/sources.js";
export { ACTION_PLANS, findPlan, getPlan, type KnownActionPlanCode, planInForce, plansOf } from "./action-plans.js";
export { FUNCTIONS, type KnownFunction, type KnownFunctionCode } from "./agencies/functions.js";
export { AGENCY_GAPS } from "./agencies/gaps.js";
export { HOLDINGS, type KnownHolding } from "./agencies/holdings.js";
export { type KnownOffice, OFFICES } from "./agencies/offices.js";
export { AGENCY_SOURCES } from "./agencies/sources.js";
export { GOVERNMENT_RECORD } from "./agencies/structures.js";
export {
  AGENCIES,
  type AgencyOnDay,
  agenciesOn,
  findAgency,
  getAgency,
  type KnownAgency,
  type KnownAgencyCode,
  nameOn,
  parentOn,
} from "./agencies.js";
export { clauseRef } from "./clause-ref.js";
export { coordinationProgramme } from "./coordination-programme.js";
export { EDITION } from "./edition.js";
export { INDICATOR_LISTS, type KnownIndicatorListCode } from "./indicators/lists.js";
export { findIndicator, getIndicator, INDICATORS, type KnownIndicatorCode } from "./indicators.js";
export type { KnownClause, KnownProgramme } from "./known-programme.js";
export { LEGAL_ACT_SOURCES } from "./legal-acts/sources.js";
export { findLegalAct, type KnownLegalActCode, LEGAL_ACTS } from "./legal-acts.js";
export { metadataOf } from "./measure-metadata.js";
export { findMeasure, getMeasure, MEASURES } from "./measures.js";
export { nationalActionProgramme } from "./national-action-programme.js";
export type { KnownObservation, KnownSeriesBreak } from "./observations/known-observations.js";
export { SERIES_BREAKS } from "./observations/series-breaks.js";
export { OBSERVATIONS, observationsOf, seriesBreaksOf } from "./observations.js";
export {
  type ClauseCodeOf,
  findClause,
  findProgramme,
  type KnownProgrammeCode,
  PROGRAMMES,
} from "./programmes.js";
export {
  areaOn,
  type ProvinceChange,
  provinceChange,
  type ReusedProvinceCode,
  refsWithin,
  reusedProvinceCodes,
} from "./provinces/areas.js";
export { reorganisationOf2025 } from "./provinces/reorganisation-of-2025.js";
export { PROVINCE_SOURCES } from "./provinces/sources.js";
export {
  findProvince,
  PROVINCE_CODES_FROM,
  PROVINCES,
  PROVINCES_COUNTED_FROM,
  type ProvinceCodeOf,
  provinceCountOn,
  provinceOn,
  provinceRef,
  provincesOn,
  provincesWithCode,
} from "./provinces.js";
export { type CatalogueReference, REFERENCE } from "./reference.js";
export {
  type AgencyHandovers,
  findFunction,
  handoversOn,
  holderOn,
  predecessorsOf,
  successorOf,
  successorsOf,
} from "./succession.js";
export type { KnownFramework, KnownTarget } from "./targets/known-framework.js";
export { TARGET_SOURCES } from "./targets/sources.js";
export {
  FRAMEWORKS,
  findFramework,
  findTarget,
  getFramework,
  getTarget,
  type KnownFrameworkCode,
  type TargetCodeOf,
} from "./targets.js";
