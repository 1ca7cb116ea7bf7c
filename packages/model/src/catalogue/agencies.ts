import type { Agency, AgencyName, AgencyParent } from "../agency.js";
import type { PlainDate } from "../date.js";
import { type OnDay, onDay } from "../on-record.js";
import { bodies } from "./agencies/bodies.js";
import { ministries } from "./agencies/ministries.js";
import { type AnyText, type CodeAmong, type Coded, constant, rowWith } from "./constants.js";

/** The code of an agency of the catalogue. */
export type KnownAgencyCode = (typeof ministries | typeof bodies)[number]["code"];

/** An agency whose code the compiler knows by name. */
export type KnownAgency = Coded<Agency, KnownAgencyCode>;

/**
 * The ministries and agencies of that level, all of the 22 until 28 February 2025 and of the 17 from 1 March on, then
 * other bodies that matter to the programme. The agencies that the Government has besides are not here.
 */
export const AGENCIES: readonly KnownAgency[] = constant<KnownAgency[]>([...ministries, ...bodies]);

/**
 * The agency with this code. A code that the catalogue does not hold does not compile.
 *
 * @example
 * getAgency("moha").kind; // "ministry"
 */
export function getAgency<const Code extends KnownAgencyCode | AnyText>(
  code: CodeAmong<KnownAgencyCode, Code>,
): KnownAgency {
  return rowWith(AGENCIES, code);
}

/**
 * The agency with a code from outside, or `undefined` when the catalogue holds none.
 *
 * @example
 * findAgency("moha")?.kind; // "ministry"
 * findAgency("moha-2021"); // undefined
 */
export function findAgency(code: string): KnownAgency | undefined {
  return AGENCIES.find((agency) => agency.code === code);
}

/** An agency of the catalogue on a day: on record that day, or perhaps there. */
export interface AgencyOnDay {
  readonly agency: KnownAgency;
  readonly existence: "known" | "unknown";
}

/**
 * Agencies of the catalogue on a day, never all bodies of the State. Those that are known not to have existed that day are
 * left out; one of which the record is silent is there, and marked as unknown: for a day before 23 July 2021 or after
 * 2025 that is nearly all of them.
 *
 * @example
 * agenciesOn("2025-02-28").some(({ agency }) => agency.code === "molisa"); // true
 * agenciesOn("2025-03-01").some(({ agency }) => agency.code === "molisa"); // false
 * agenciesOn("2019-01-01").find(({ agency }) => agency.code === "mofa")?.existence; // "unknown"
 */
export function agenciesOn(day: PlainDate): readonly AgencyOnDay[] {
  return AGENCIES.flatMap((agency): AgencyOnDay[] => {
    const { status } = onDay([agency], day);
    return status === "none" ? [] : [{ agency, existence: status }];
  });
}

/**
 * The name an agency bore on a day; "none" before it began and after it ended.
 *
 * @example
 * known(nameOn("molisa", "2025-02-28"))?.name.en; // "Ministry of Labour, Invalids and Social Affairs"
 * nameOn("molisa", "2025-03-01"); // { status: "none" }
 * nameOn("moha", "2026-01-01").status; // "unknown"
 */
export function nameOn(agency: KnownAgencyCode, day: PlainDate): OnDay<AgencyName> {
  return onDay(getAgency(agency).names, day);
}

/**
 * The agency that this one was part of on a day. "Unknown" also for one that is part of no other in the catalogue.
 *
 * @example
 * known(parentOn("vndma", "2025-02-28"))?.agency; // "mard"
 * known(parentOn("vndma", "2025-03-01"))?.agency; // "mae"
 */
export function parentOn(agency: KnownAgencyCode, day: PlainDate): OnDay<AgencyParent> {
  return onDay(getAgency(agency).partOf ?? [], day);
}
