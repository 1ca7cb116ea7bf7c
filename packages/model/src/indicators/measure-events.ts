import * as z from "zod";
import type { ClauseCode } from "../clause.js";
import type { Constant } from "../constant.js";
import { PlainDate } from "../date.js";
import { hasTakenPlace } from "../event-status.js";
import { meaning } from "../meaning.js";
import type { Period } from "../period.js";
import type { Programme } from "../programme.js";
import { fundedTaskCoverage, objectiveCoverage } from "./delivery/coverage.js";
import { mayStandInPlan, planDelivery } from "./delivery/plan-delivery.js";
import type { EventFact } from "./event-fact.js";
import { eventsHeld } from "./events-held.js";
import {
  type AskedQuestion,
  askedInFull,
  type Category,
  EventDimension,
  type EventMeasureCode,
  MeasureQuestion,
} from "./measure-question.js";
import type { OpenMeasurement } from "./measurement.js";
import { participations } from "./participations.js";
import { isPlacedDimension, orUnrecorded, placedIn, type Reading } from "./placed.js";
import type { Reference } from "./reference.js";
import { type OutOfScope, outOfScope, readingOf } from "./scope.js";
import { tableFields, tabulate } from "./tabulate.js";
import { branchOfAll, taskCoverage } from "./task-coverage.js";
import { womenAmong } from "./women-share.js";

/** A day on which the categories of a dimension became others: what lies before and after it does not compare. */
export const TableBreak = z
  .strictObject({ dimension: EventDimension, on: PlainDate })
  .meta(meaning("TableBreak", "A day on which categories became others.", "Ngày mà cách phân loại thay đổi."));
export interface TableBreak extends z.infer<typeof TableBreak> {}

/** The number of some events, and of each part of them. */
export const MeasureTable = z
  .strictObject({
    question: MeasureQuestion,
    ...tableFields,
    breaks: z.array(TableBreak),
  })
  .meta(meaning("MeasureTable", "A number, and the numbers of its parts.", "Một con số và các con số thành phần."));
export interface MeasureTable extends z.infer<typeof MeasureTable> {}

/** Of these one event may have several, so that the cells do not add up to the whole. */
const OVERLAPPING: ReadonlySet<EventDimension> = new Set([
  "programme",
  "objective",
  "task-group",
  "task",
  "organisation",
  "funder",
]);

/**
 * Answers a question: the number of all events it is about, and of each part that it asks for. An event counts once in
 * the total and once in every cell it belongs to, however many plans and tasks it is linked to.
 *
 * @param facts all events that may count, each once
 * @throws RangeError where the reference holds no programme of the code that the question names
 * @example
 * measureEvents({ measure: "DEL-01", by: ["year"] }, [], REFERENCE).total.value; // { numerator: 0, denominator: 1 }
 */
export function measureEvents(asked: AskedQuestion, facts: readonly EventFact[], reference: Reference): MeasureTable {
  const question = askedInFull(asked);
  const reading = readingOf(question, reference);
  const tabulated = {
    facts: facts.filter((fact) => whyNot(fact, question, reading) === undefined),
    dayOf: (fact: EventFact) => standing(fact, question).dates.start,
    categoriesOf: (dimension: EventDimension, fact: EventFact) =>
      categoriesOf(dimension, standing(fact, question), reading),
    overlapping: OVERLAPPING,
    calculate: (own: readonly EventFact[], clauses: readonly (ClauseCode | null)[], days: Period | undefined) =>
      calculate(question.measure, own, reading.programme, clauses, days),
  };
  return { question, ...tabulate(question, tabulated, reading, reference) };
}

/** Why an event has no part in the answer; `undefined` for one that has. */
export function whyNot(fact: EventFact, question: MeasureQuestion, reading: Reading): OutOfScope | undefined {
  const placed = standing(fact, question);
  const why = outOfScope(placed, question, reading, (dimension) => categoriesOf(dimension, placed, reading));
  return why ?? whyNotMeasured(fact, question);
}

/** A plan is made of what was approved, whatever became of it; every other number of events that were held. */
function whyNotMeasured(fact: EventFact, { measure }: MeasureQuestion): OutOfScope | undefined {
  if (measure === "DEL-02") return mayStandInPlan(fact) ? undefined : "not-planned";
  return hasTakenPlace(fact.status) ? undefined : "not-held";
}

/** An event as it stands in time: in its plan on the days that were planned, else on those when it was. */
const standing = (fact: EventFact, { measure }: Pick<MeasureQuestion, "measure">): EventFact =>
  measure === "DEL-02" && fact.planned !== null ? { ...fact, dates: fact.planned } : fact;

function categoriesOf(dimension: EventDimension, fact: EventFact, reading: Reading): readonly Category[] {
  return orUnrecorded(read(dimension, fact, reading));
}

function read(dimension: EventDimension, fact: EventFact, reading: Reading): readonly Category[] {
  if (isPlacedDimension(dimension)) return placedIn(dimension, fact, reading);
  const { kind, funders } = fact;
  if (dimension === "event-kind") return [kind];
  return funders.status === "listed" ? funders.items : [funders.status === "none" ? "none" : null];
}

/** The number of some events, which are all in its scope. */
function calculate(
  measure: EventMeasureCode,
  facts: readonly EventFact[],
  programme: Constant<Programme> | undefined,
  within: readonly (ClauseCode | null)[],
  days: Period | undefined,
): OpenMeasurement {
  switch (measure) {
    case "DEL-01":
      return eventsHeld(facts);
    case "PRT-01":
      return participations(facts).sum;
    case "PRT-08":
      return womenAmong(facts);
    case "DEL-02":
      return planDelivery(facts, days).rate;
    case "COV-01":
    case "COV-02":
    case "COV-04":
      if (programme === undefined) throw new RangeError(`${measure} is of a programme: say of which.`);
      return COVERAGE[measure](branchOfAll(programme, within), facts);
  }
}

type Coverage = (branch: ReturnType<typeof branchOfAll>, facts: readonly EventFact[]) => OpenMeasurement;

const COVERAGE: Readonly<Record<"COV-01" | "COV-02" | "COV-04", Coverage>> = {
  "COV-01": (branch, facts) => taskCoverage(branch, facts).held,
  "COV-02": objectiveCoverage,
  "COV-04": (branch, facts) => fundedTaskCoverage(branch, facts),
};
