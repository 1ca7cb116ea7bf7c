import type { PlainDate } from "../date.js";
import type { OnDay } from "../on-record.js";
import { type Handover, handoversIn, holdingOn, successorIn } from "../succession.js";
import { FUNCTIONS, type KnownFunction, type KnownFunctionCode } from "./agencies/functions.js";
import { HOLDINGS, type KnownHolding } from "./agencies/holdings.js";
import type { KnownAgencyCode } from "./agencies.js";

/**
 * The function with this code, or `undefined` when the catalogue holds none.
 *
 * @example
 * findFunction("people-with-merit")?.name.vi; // "Người có công"
 */
export function findFunction(code: string): KnownFunction | undefined {
  return FUNCTIONS.find((row) => row.code === code);
}

/**
 * Who answers for a function on a day. "Unknown" before 23 July 2021 and after 2025, with the nearest holding on record.
 *
 * @example
 * known(holderOn("gender-equality", "2025-02-28"))?.agency; // "molisa"
 * known(holderOn("gender-equality", "2025-03-01"))?.agency; // "moha"
 * holderOn("gender-equality", "2026-01-01").status; // "unknown"
 */
export function holderOn(code: KnownFunctionCode, day: PlainDate): OnDay<KnownHolding> {
  return holdingOn(HOLDINGS, code, day);
}

/**
 * Who has on a day the function that this agency held: itself while it holds it, then whoever came after. "None" where
 * the agency never held it, or not yet; "unknown" where the record does not reach.
 *
 * @example
 * known(successorOf("molisa", "gender-equality", "2025-03-01"))?.agency; // "moha"
 * known(successorOf("molisa", "children", "2025-03-01"))?.agency; // "moh"
 * successorOf("mofa", "children", "2025-03-01"); // { status: "none" }
 */
export function successorOf(agency: KnownAgencyCode, code: KnownFunctionCode, day: PlainDate): OnDay<KnownHolding> {
  return successorIn(HOLDINGS, agency, code, day);
}

/** What passed between an agency and this other one, in the order of the catalogue. */
export interface AgencyHandovers {
  readonly agency: KnownAgencyCode;
  readonly handovers: readonly Handover<KnownHolding>[];
}

/**
 * Who took over from an agency, and what: one entry for each successor.
 *
 * @example
 * successorsOf("molisa").map(({ agency, handovers }) => `${agency} ${handovers.length}`);
 * // ["moha 6", "moet 1", "moh 3", "mps 1", "mae 1"]
 */
export function successorsOf(agency: KnownAgencyCode): readonly AgencyHandovers[] {
  return grouped(
    handoversIn(HOLDINGS).filter(({ from }) => from.agency === agency),
    ({ to }) => to.agency,
  );
}

/**
 * From whom an agency took over, and what: one entry for each predecessor.
 *
 * @example
 * predecessorsOf("mae").map(({ agency, handovers }) => `${agency} ${handovers.length}`);
 * // ["molisa 1", "mard 2", "monre 1"]
 */
export function predecessorsOf(agency: KnownAgencyCode): readonly AgencyHandovers[] {
  return grouped(
    handoversIn(HOLDINGS).filter(({ to }) => to.agency === agency),
    ({ from }) => from.agency,
  );
}

/**
 * What passed from one agency to another on that day.
 *
 * @example
 * handoversOn("2025-03-01").length; // 22
 * handoversOn("2025-02-28"); // []
 */
export function handoversOn(day: PlainDate): readonly Handover<KnownHolding>[] {
  return handoversIn(HOLDINGS).filter(({ to }) => to.validFrom === day);
}

function grouped(
  handovers: readonly Handover<KnownHolding>[],
  other: (handover: Handover<KnownHolding>) => KnownAgencyCode,
): AgencyHandovers[] {
  const agencies = [...new Set(handovers.map(other))];
  return agencies.map((agency) => ({ agency, handovers: handovers.filter((handover) => other(handover) === agency) }));
}
