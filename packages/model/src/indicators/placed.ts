import type { ClauseCode, ClauseKind } from "../clause.js";
import type { Constant } from "../constant.js";
import type { PlainDate } from "../date.js";
import { toProvinceKey } from "../place.js";
import { isUnder, type Programme } from "../programme.js";
import type { Province } from "../province.js";
import { successorIn } from "../succession.js";
import type { EventFact } from "./event-fact.js";
import type { Category, Scope } from "./measure-question.js";
import type { Reference } from "./reference.js";
import { TASK_GROUPS, tasksTouchedBy } from "./task-coverage.js";

/** When and where something was, whose it was, and what it was for: what events and participations have in common. */
export type Placed = Pick<EventFact, "dates" | "links" | "province"> & {
  readonly hosts: readonly { readonly organisation: string; readonly agency: string | null }[];
};

/**
 * Where something stands of which nothing is known but its day.
 *
 * @example
 * placedOn("2025-03-03").hosts; // []
 */
export const placedOn = (day: PlainDate): Placed => ({
  dates: { precision: "day", start: day, end: day },
  links: [],
  hosts: [],
  province: null,
});

/** The dimensions that whatever is placed has. */
export type PlacedDimension =
  | "year"
  | "quarter"
  | "month"
  | "programme"
  | "objective"
  | "task-group"
  | "task"
  | "organisation"
  | "province";

/** What categories are read from, beside the fact itself. */
export interface Reading {
  readonly question: Pick<Scope<never>, "organisations" | "provinces">;
  /** The programme whose clauses are meant. */
  readonly programme: Constant<Programme> | undefined;
  /** The programmes whose events count. */
  readonly programmes: readonly string[] | undefined;
  readonly reference: Pick<Reference, "holdings" | "provinces">;
}

export const OBJECTIVES: ReadonlySet<ClauseKind> = new Set(["objective"]);

type Categories = (fact: Placed, reading: Reading) => readonly Category[];

const READ: Readonly<Record<PlacedDimension, Categories>> = {
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
};

/** Whether this is a dimension that whatever is placed has. */
export const isPlacedDimension = (name: string): name is PlacedDimension => name in READ;

/** The categories of something in a dimension: an event on three tasks has three, and what is on none has none. */
export function placedIn(dimension: PlacedDimension, fact: Placed, reading: Reading): readonly Category[] {
  return READ[dimension](fact, reading);
}

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The clauses of some kinds that an event is linked to, or to one below it. */
function clausesAbove(
  { links }: Placed,
  programme: Constant<Programme> | undefined,
  kinds: ReadonlySet<ClauseKind>,
): ClauseCode[] {
  return (programme?.clauses ?? []).flatMap((clause) => {
    const isLinked = (link: Placed["links"][number]) =>
      link.programme === programme?.code && link.clause !== undefined && isUnder(link.clause, clause.code);
    return kinds.has(clause.kind) && links.some(isLinked) ? [clause.code] : [];
  });
}

/** What decides under whom something counts that an agency ran which passed its work on. */
interface OrganisationReading {
  readonly question: Pick<Scope<never>, "organisations">;
  readonly reference: Pick<Reference, "holdings">;
}

/** An agency by its identity, whatever it was called; as now, whoever has its work. Who never had it stays who it was. */
export function organisationOf(
  { organisation, agency }: Placed["hosts"][number],
  { question, reference }: OrganisationReading,
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
function provinceOf(province: NonNullable<Placed["province"]>, { question, reference }: Reading): string {
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

/** Categories as they were read, each once; `null` alone where none is on record. */
export function orUnrecorded(found: readonly Category[]): readonly Category[] {
  return found.length === 0 ? [null] : [...new Set(found)];
}
