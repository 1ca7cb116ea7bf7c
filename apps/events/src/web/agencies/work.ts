import {
  type AgencyHandovers,
  HOLDINGS,
  type KnownAgencyCode,
  type KnownHolding,
  predecessorsOf,
  successorsOf,
} from "@wps/model/catalogue";

/** The work of an agency: what it kept throughout the record, what it took over, and what it passed on. */
export interface Work {
  readonly kept: readonly KnownHolding[];
  readonly received: readonly AgencyHandovers[];
  readonly passed: readonly AgencyHandovers[];
}

/**
 * The work of an agency as far as it is on record. Nothing at all says that the record is silent, not that the agency had
 * no work.
 *
 * @example
 * workOf("moh").received.map(({ agency }) => agency); // ["molisa"]
 */
export function workOf(code: KnownAgencyCode): Work {
  const received = predecessorsOf(code);
  const passed = successorsOf(code);
  const moved = new Set(
    [...received, ...passed].flatMap(({ handovers }) => handovers.flatMap(({ from, to }) => [from, to])),
  );
  return { kept: HOLDINGS.filter((holding) => holding.agency === code && !moved.has(holding)), received, passed };
}
