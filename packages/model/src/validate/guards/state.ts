import { Agency, AgencyGap } from "../../agency.js";
import { Office } from "../../office.js";
import { Province } from "../../province.js";
import { Reorganisation } from "../../reorganisation.js";
import { AgencyFunction, FunctionHolding } from "../../succession.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is an {@link Agency} as it stands.
 *
 * @example
 * AGENCIES.every(isAgency); // true
 */
export const isAgency: Guard<Agency> = guardOf(Agency);

/**
 * Whether something is an {@link AgencyGap} as it stands.
 *
 * @example
 * AGENCY_GAPS.every(isAgencyGap); // true
 */
export const isAgencyGap: Guard<AgencyGap> = guardOf(AgencyGap);

/**
 * Whether something is an {@link AgencyFunction} as it stands.
 *
 * @example
 * FUNCTIONS.every(isAgencyFunction); // true
 */
export const isAgencyFunction: Guard<AgencyFunction> = guardOf(AgencyFunction);

/**
 * Whether something is a {@link FunctionHolding} as it stands.
 *
 * @example
 * HOLDINGS.every(isFunctionHolding); // true
 */
export const isFunctionHolding: Guard<FunctionHolding> = guardOf(FunctionHolding);

/**
 * Whether something is an {@link Office} as it stands.
 *
 * @example
 * OFFICES.every(isOffice); // true
 */
export const isOffice: Guard<Office> = guardOf(Office);

/**
 * Whether something is a {@link Province} as it stands.
 *
 * @example
 * PROVINCES.every(isProvince); // true
 */
export const isProvince: Guard<Province> = guardOf(Province);

/**
 * Whether something is a {@link Reorganisation} as it stands.
 *
 * @example
 * isReorganisation(reorganisationOf2025); // true
 */
export const isReorganisation: Guard<Reorganisation> = guardOf(Reorganisation);
