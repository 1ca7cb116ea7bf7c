import type { ProgrammeCode } from "../clause.js";
import type { Measure } from "../measure.js";
import type { Programme } from "../programme.js";
import type { Province } from "../province.js";
import type { FunctionHolding } from "../succession.js";
import { ACTION_PLANS } from "./action-plans.js";
import { HOLDINGS } from "./agencies/holdings.js";
import { MEASURES } from "./measures.js";
import { PROGRAMMES } from "./programmes.js";
import { PROVINCES } from "./provinces.js";

/** Everything that measuring looks up: programmes, what supports what, who answered for what, provinces, definitions. */
export interface CatalogueReference {
  readonly programmes: readonly Programme[];
  readonly subPlans: readonly { readonly code: ProgrammeCode; readonly supports: ProgrammeCode }[];
  readonly holdings: readonly FunctionHolding[];
  readonly provinces: readonly Province[];
  readonly measures: readonly Measure[];
}

/**
 * What the functions of the door `/indicators` look things up in, as the catalogue has it. Where programmes were completed
 * by contributions, hand over those instead.
 *
 * @example
 * REFERENCE.subPlans.map(({ code }) => code); // ["mps-wps-plan"]
 */
export const REFERENCE: CatalogueReference = {
  programmes: PROGRAMMES,
  subPlans: ACTION_PLANS.flatMap(({ code, scope }) =>
    scope.kind === "sub-plan" ? [{ code, supports: scope.supports }] : [],
  ),
  holdings: HOLDINGS,
  provinces: PROVINCES,
  measures: MEASURES,
};
