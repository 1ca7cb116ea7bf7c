import type { ClauseCode } from "../../clause.js";
import type { Constant } from "../../constant.js";
import { isUnder, type Phase, type Programme, phaseOf } from "../../programme.js";
import type { Category } from "../measure-question.js";
import { organisationOf, orUnrecorded } from "../placed.js";
import { type Reference, withSubPlans } from "../reference.js";
import { type CoverageTime, columnsOf, columnsTouchedBy } from "./coverage-columns.js";
import type { CoverageFact } from "./coverage-fact.js";
import type { CoverageQuestion } from "./coverage-question.js";
import { type CoverageSubject, expectedRows } from "./coverage-rows.js";

/** Why an event of the programme stands nowhere on the map. */
export type LeftOut = Exclude<Phase, "delivery"> | "otherYears";

/** Where an event stands on the map: in which rows, under their keys, and at which columns, by their places. */
export interface CoveragePlace {
  readonly rows: readonly CoverageSubject[];
  readonly columns: readonly number[];
}

/** What a map is read with: the programme, its times and rows, and where each event stands. */
export interface CoveragePlaces {
  readonly programme: Constant<Programme>;
  readonly columns: readonly CoverageTime[];
  /** Rows that stand there even without an event. */
  readonly expected: readonly CoverageSubject[];
  /** Who leads an event, each once; `null` alone where nobody is on record. */
  readonly leadsOf: (fact: CoverageFact) => readonly Category[];
  /** Where an event stands, or why nowhere; `undefined` for one that has nothing to do with the programme. */
  readonly placeOf: (fact: CoverageFact) => CoveragePlace | LeftOut | undefined;
}

/**
 * What a map is read with.
 *
 * @throws RangeError where the reference holds no programme of the code that the question names
 */
export function coveragePlaces(question: CoverageQuestion, reference: Reference): CoveragePlaces {
  const programme = reference.programmes.find(({ code }) => code === question.programme);
  if (programme === undefined) throw new RangeError(`There is no programme ${question.programme}.`);
  const own = new Set(withSubPlans(programme.code, reference.subPlans));
  const columns = columnsOf(question.years, question.by, programme.period);
  const expected = question.rows === "leads" ? [] : expectedRows(programme, question.rows);
  const subjectsOf = rowsByClause(programme, expected);
  const reading = { question, reference };
  const leadsOf = (fact: CoverageFact) => orUnrecorded(fact.leads.map((lead) => organisationOf(lead, reading)));
  const rowsOf = (fact: CoverageFact): CoverageSubject[] => {
    if (question.rows === "leads") return leadsOf(fact).map((lead) => ({ kind: "lead", lead }));
    const ofProgramme = fact.links.filter((link) => link.programme === programme.code);
    const found = ofProgramme.flatMap(({ clause }) => (clause === undefined ? [] : (subjectsOf.get(clause) ?? [])));
    if (found.length > 0) return withGroupsAlone([...new Set(found)]);
    if (ofProgramme.length > 0) return [{ kind: "unplaced" }];
    const plans = new Set(fact.links.flatMap(({ programme: code }) => (own.has(code) ? [code] : [])));
    return [...plans].map((plan) => ({ kind: "plan", plan }));
  };
  return {
    programme,
    columns,
    expected,
    leadsOf,
    placeOf: (fact) => {
      if (!fact.links.some((link) => own.has(link.programme))) return undefined;
      const phase = phaseOf(fact.dates, programme);
      if (phase !== "delivery") return phase;
      const touched = columnsTouchedBy(fact.dates, columns);
      return touched.length === 0 ? "otherYears" : { rows: rowsOf(fact), columns: touched };
    },
  };
}

/** The rows that each clause of a programme stands in: those of a clause at which it lies, or below. */
function rowsByClause(
  { clauses }: Constant<Pick<Programme, "clauses">>,
  expected: readonly CoverageSubject[],
): ReadonlyMap<ClauseCode, readonly CoverageSubject[]> {
  const isAbove = (clause: ClauseCode) => (subject: CoverageSubject) =>
    "text" in subject && isUnder(clause, subject.clause);
  return new Map(clauses.map(({ code }) => [code, expected.filter(isAbove(code))]));
}

/** The rows of an event, and beside a group none of whose tasks it names, the row of what is on the group alone. */
function withGroupsAlone(rows: readonly CoverageSubject[]): CoverageSubject[] {
  return rows.flatMap((row) => {
    const isAlone = row.kind === "group" && !rows.some((one) => one.kind === "task" && isUnder(one.clause, row.clause));
    return isAlone ? [row, { kind: "group-alone", clause: row.clause }] : [row];
  });
}

/** Whether an event is led by the one that the question names, where it names one. */
export function isLedAsAsked(fact: CoverageFact, { lead }: CoverageQuestion, { leadsOf }: CoveragePlaces): boolean {
  return lead === undefined || leadsOf(fact).includes(lead);
}
