import type { AgencyCode } from "../../agency.js";
import type { ClauseCode, ClauseKind } from "../../clause.js";
import type { Constant } from "../../constant.js";
import { isUnder, type Programme } from "../../programme.js";
import { itemsOf } from "../../source.js";
import { type EventFact, heldAmong } from "../event-fact.js";
import { between, exactly, measured, type OpenMeasurement, type Provenance, quotient } from "../measurement.js";
import { taskCoverage } from "../task-coverage.js";

const OBJECTIVE: ClauseKind = "objective";

/**
 * The share of the specific objectives of a programme with an event that took place and is linked to the objective, or to
 * what stands below it (COV-02). An event that is linked to tasks alone says nothing of objectives: which task serves
 * which objective is not written in the programme.
 *
 * @returns *undefined* where the programme has no objectives
 * @example
 * objectiveCoverage(nap, []).value; // { numerator: 0, denominator: 4 }
 */
export function objectiveCoverage(
  programme: Constant<Pick<Programme, "code" | "clauses">>,
  facts: readonly Pick<EventFact, "status" | "links">[],
): OpenMeasurement {
  const objectives = programme.clauses.filter(({ kind }) => kind === OBJECTIVE);
  const basis = { n: objectives.length, unknown: 0, provenance: fromEvents(facts) };
  if (objectives.length === 0) return measured("COV-02", { status: "undefined", ...basis, reason: "no-objective" });
  const covered = new Set(heldAmong(facts).flatMap((fact) => objectivesTouchedBy(fact, programme)));
  const value = quotient(covered.size, objectives.length);
  return measured("COV-02", { status: "ok", ...basis, value, bounds: exactly(value) });
}

/**
 * The objectives of a programme that an event is linked to, or to what stands below them.
 *
 * @example
 * objectivesTouchedBy({ links: [{ programme: nap.code, clause: "I.2.a" }, { programme: nap.code, clause: "II.3" }] }, nap); // ["I.2.a"]
 */
export function objectivesTouchedBy(
  { links }: Pick<EventFact, "links">,
  { code, clauses }: Constant<Pick<Programme, "code" | "clauses">>,
): ClauseCode[] {
  const linked = links.flatMap((link) => (link.programme === code ? (link.clause ?? []) : []));
  return clauses.flatMap((clause) =>
    clause.kind === OBJECTIVE && linked.some((below) => isUnder(below, clause.code)) ? [clause.code] : [],
  );
}

/** The agency that stands for another one on the day that the list of agencies is of. */
export type StandsFor = (agency: AgencyCode) => AgencyCode;

/**
 * The share of the agencies with tasks under a programme that ran an event which took place (COV-03). `unknown` is of how
 * many events nobody knows who ran them.
 *
 * @param assigned the agencies with tasks, as of one day: after a merger, the merged one; `null` where no list was seen
 * @param standsFor who has the work of an agency on that day; each agency itself where nothing was merged
 * @returns *undefined* where no agency is assigned, *missing* without a list of them; *bounded* where events without a host may be anybody's
 * @example
 * agencyCoverage(["moha", "mod", "mps"], []).value; // { numerator: 0, denominator: 3 }
 */
export function agencyCoverage(
  assigned: readonly AgencyCode[] | null,
  facts: readonly Pick<EventFact, "status" | "hosts">[],
  standsFor: StandsFor = (agency) => agency,
): OpenMeasurement {
  const held = heldAmong(facts);
  const hosts = held.flatMap((fact) => fact.hosts.flatMap(({ agency }) => (agency === null ? [] : standsFor(agency))));
  const agencies = new Set(assigned);
  const unknown = held.filter((fact) => fact.hosts.length === 0).length;
  const basis = { n: agencies.size, unknown, provenance: fromEvents(facts) };
  if (assigned === null) return measured("COV-03", { status: "missing", ...basis, reason: "assignment-not-seen" });
  if (agencies.size === 0) return measured("COV-03", { status: "undefined", ...basis, reason: "no-organisation" });
  const active = [...agencies].filter((agency) => hosts.includes(agency)).length;
  const most = unknown > 0 ? agencies.size : active;
  return between("COV-03", {
    ...basis,
    bounds: { lower: quotient(active, agencies.size), upper: quotient(most, agencies.size) },
  });
}

/**
 * The share of the known tasks of a programme with an event that took place and that somebody funded (COV-04); with a
 * funder, that this one funded. `unknown` is of how many events nobody knows whether they were funded.
 *
 * @returns *bounded* where events may have been funded and would reach further tasks; else as `taskCoverage`
 * @example
 * fundedTaskCoverage(nap, []).value; // { numerator: 0, denominator: 10 }
 */
export function fundedTaskCoverage(
  programme: Constant<Pick<Programme, "code" | "clauses" | "gaps">>,
  facts: readonly Pick<EventFact, "status" | "links" | "funders">[],
  funder?: string,
): OpenMeasurement {
  const isFunded = ({ funders }: Pick<EventFact, "funders">) =>
    itemsOf(funders).some((one) => funder === undefined || one === funder);
  const mayBe = facts.filter(({ funders }) => funders.status === "not-given");
  const funded = facts.filter(isFunded);
  const least = taskCoverage(programme, funded).held;
  const most = taskCoverage(programme, [...funded, ...mayBe]).held;
  const basis = { n: least.n, unknown: heldAmong(mayBe).length, provenance: fromEvents(facts) };
  if (least.status === "undefined") return measured("COV-04", { status: "undefined", ...basis, reason: least.reason });
  if (least.status !== "ok" || most.status !== "ok") {
    return measured("COV-04", { status: "missing", ...basis, reason: "no-task-seen" });
  }
  return between("COV-04", { ...basis, bounds: { lower: least.value, upper: most.value } });
}

const fromEvents = (facts: readonly unknown[]): Provenance => ({ facts: "events", count: facts.length, sources: [] });
