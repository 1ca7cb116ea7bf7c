import type { ClauseCode, ClauseKind } from "../clause.js";
import type { Constant } from "../constant.js";
import { toProvinceKey } from "../place.js";
import { isUnder, type Programme } from "../programme.js";
import type { Province } from "../province.js";
import { successorIn } from "../succession.js";
import type { EventFact } from "./event-fact.js";
import type { Category, EventDimension, MeasureQuestion } from "./measure-question.js";
import type { Reference } from "./reference.js";
import { TASK_GROUPS, tasksTouchedBy } from "./task-coverage.js";

/** What the categories of an event are read from, beside the event. */
export interface Reading {
  readonly question: Pick<MeasureQuestion, "organisations" | "provinces">;
  /** The programme whose clauses are meant. */
  readonly programme: Constant<Programme> | undefined;
  /** The programmes whose events count. */
  readonly programmes: readonly string[] | undefined;
  readonly reference: Pick<Reference, "holdings" | "provinces">;
}

export const OBJECTIVES: ReadonlySet<ClauseKind> = new Set(["objective"]);

type Categories = (fact: EventFact, reading: Reading) => readonly Category[];

/** Dimensions of which one event may have several categories, so that the cells do not add up to the whole. */
const OVERLAPPING: ReadonlySet<EventDimension> = new Set([
  "programme",
  "objective",
  "task-group",
  "task",
  "organisation",
  "funder",
]);

/** Whether one event may stand in several cells of a breakdown, so that they do not add up. */
export const overlaps = (dimension: EventDimension): boolean => OVERLAPPING.has(dimension);

const READ: Readonly<Record<EventDimension, Categories>> = {
  year: ({ dates }) => [dates.start.slice(0, 4)],
  quarter: ({ dates }) => [dates.precision === "year" ? null : quarterOf(dates.start)],
  month: ({ dates }) => [dates.precision === "year" || dates.precision === "quarter" ? null : dates.start.slice(0, 7)],
  programme: ({ links }, { programmes }) =>
    links.flatMap((link) => (programmes === undefined || programmes.includes(link.programme) ? [link.programme] : [])),
  objective: (fact, { programme }) => clausesAbove(fact, programme, OBJECTIVES),
  "task-group": (fact, { programme }) => clausesAbove(fact, programme, TASK_GROUPS),
  task: (fact, { programme }) => (programme ? tasksTouchedBy(fact, programme) : []),
  organisation: ({ hosts }, reading) => hosts.map((host) => organisationOf(host, reading)),
  province: ({ province }, reading) => [province && provinceOf(province, reading)],
  "event-kind": ({ kind }) => [kind],
  funder: ({ funders }) => (funders.status === "listed" ? funders.items : [funders.status === "none" ? "none" : null]),
};

/**
 * The categories of an event in a dimension, each once; `null` alone where none is on record. An event on three tasks has
 * three.
 */
export function categoriesOf(dimension: EventDimension, fact: EventFact, reading: Reading): readonly Category[] {
  const found = new Set(READ[dimension](fact, reading));
  return found.size === 0 ? [null] : [...found];
}

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The clauses of some kinds that an event is linked to, or to one below it. */
function clausesAbove(
  { links }: EventFact,
  programme: Constant<Programme> | undefined,
  kinds: ReadonlySet<ClauseKind>,
): ClauseCode[] {
  return (programme?.clauses ?? []).flatMap((clause) => {
    const isLinked = (link: EventFact["links"][number]) =>
      link.programme === programme?.code && link.clause !== undefined && isUnder(link.clause, clause.code);
    return kinds.has(clause.kind) && links.some(isLinked) ? [clause.code] : [];
  });
}

/** An agency by its identity, whatever it was called; as now, whoever has its work. Who never had it stays who it was. */
function organisationOf(
  { organisation, agency }: EventFact["hosts"][number],
  { question, reference }: Reading,
): string {
  const { organisations: view } = question;
  if (agency === null) return organisation;
  if (view.as === "was") return agency;
  const answer = successorIn(reference.holdings, agency, view.function, view.on);
  if (answer.status === "known") return answer.row.agency;
  // Beyond the record the last holder that is on it stands for the one of the day.
  return answer.status === "unknown" && answer.before ? answer.before.agency : agency;
}

/**
 * A province under its code of today, where that is asked or where it alone became it: who only got another code or another
 * name is who it was. What was merged keeps its code of then.
 */
function provinceOf(province: NonNullable<EventFact["province"]>, { question, reference }: Reading): string {
  if (province.list === "2025") return toProvinceKey(province);
  const successor = successorOf(province.code, reference.provinces);
  const isAlone = () =>
    new Set(reference.provinces.flatMap((row) => (isOf2004(row) && row.successor === successor ? [row.code] : [])))
      .size === 1;
  const isMeant = successor !== undefined && (question.provinces === "as-now" || isAlone());
  return toProvinceKey(isMeant ? { list: "2025", code: successor } : province);
}

type ProvinceOf2004 = Extract<Province, { list: "2004" }>;
const isOf2004 = (row: Province): row is ProvinceOf2004 => row.list === "2004";

/** The last row of a code says what became of it. */
const successorOf = (code: string, provinces: readonly Province[]): string | undefined =>
  provinces.filter(isOf2004).find((row) => row.code === code && row.successor !== undefined)?.successor;
