import * as z from "zod";
import type { ClauseCode } from "../clause.js";
import type { Constant } from "../constant.js";
import { PlainDate } from "../date.js";
import { meaning } from "../meaning.js";
import { PROVINCES_MERGED_ON } from "../place.js";
import type { Programme } from "../programme.js";
import { handoversIn } from "../succession.js";
import { allCategories } from "./categories.js";
import { categoriesOf, overlaps, type Reading } from "./dimension.js";
import type { EventFact } from "./event-fact.js";
import { eventsHeld } from "./events-held.js";
import {
  type AskedQuestion,
  askedInFull,
  Category,
  EventDimension,
  type EventMeasureCode,
  MeasureQuestion,
} from "./measure-question.js";
import { OpenMeasurement } from "./measurement.js";
import { participations } from "./participations.js";
import type { Reference } from "./reference.js";
import { outOfScope, readingOf } from "./scope.js";
import { branchOf, taskCoverage } from "./task-coverage.js";
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
    total: OpenMeasurement,
    /** What the dimensions of the question tell apart, in the order in which it is shown. */
    categories: z.array(z.array(Category)),
    /** Every combination of categories, the first dimension outermost. */
    cells: z.array(z.strictObject({ key: z.array(Category), measurement: OpenMeasurement })),
    /** Whether one event may stand in several cells, so that they do not add up to the total. */
    overlapping: z.boolean(),
    breaks: z.array(TableBreak),
  })
  .meta(meaning("MeasureTable", "A number, and the numbers of its parts.", "Một con số và các con số thành phần."));
export interface MeasureTable extends z.infer<typeof MeasureTable> {}

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
  const own = facts.filter((fact) => outOfScope(fact, question, reading) === undefined);
  const { by, where } = question;
  const categories = by.map((dimension) => {
    const chosen = where[dimension];
    return chosen === undefined ? allCategories(dimension, own, reading) : [chosen];
  });
  const parts = partsOf(own, by, reading);
  return {
    question,
    total: calculate(question.measure, own, reading.programme, withinOf(question)),
    categories,
    cells: combinations(categories).map((key) => ({
      key,
      measurement: calculate(
        question.measure,
        parts.get(JSON.stringify(key)) ?? [],
        reading.programme,
        withinOf(question, key),
      ),
    })),
    overlapping: by.some(overlaps),
    breaks: breaksOf(question, own, reference),
  };
}

/** The events of every cell that has some. */
function partsOf(
  facts: readonly EventFact[],
  by: readonly EventDimension[],
  reading: Reading,
): Map<string, EventFact[]> {
  const parts = new Map<string, EventFact[]>();
  for (const fact of facts) {
    for (const key of combinations(by.map((dimension) => categoriesOf(dimension, fact, reading)))) {
      const cell = JSON.stringify(key);
      const part = parts.get(cell);
      if (part === undefined) parts.set(cell, [fact]);
      else part.push(fact);
    }
  }
  return parts;
}

/** One of each list, in every way. */
const combinations = (lists: readonly (readonly Category[])[]): Category[][] =>
  lists.reduce<Category[][]>((keys, list) => keys.flatMap((key) => list.map((category) => [...key, category])), [[]]);

const CLAUSE_DIMENSIONS = ["objective", "task-group", "task"] as const satisfies EventDimension[];

/** The clauses that a cell is about, beside the programme itself; `null` where it is about events on no such clause. */
function withinOf({ clause, by, where }: MeasureQuestion, key: readonly Category[] = []): (ClauseCode | null)[] {
  const chosen: MeasureQuestion["where"] = { ...where };
  for (const [index, dimension] of by.entries()) if (index in key) chosen[dimension] = key[index] ?? null;
  const clauses = CLAUSE_DIMENSIONS.flatMap((dimension) => (dimension in chosen ? [chosen[dimension] ?? null] : []));
  return clause === undefined ? clauses : [clause, ...clauses];
}

/** The number of some events, which are all in its scope. */
function calculate(
  measure: EventMeasureCode,
  facts: readonly EventFact[],
  programme: Constant<Programme> | undefined,
  within: readonly (ClauseCode | null)[],
): OpenMeasurement {
  switch (measure) {
    case "DEL-01":
      return eventsHeld(facts);
    case "PRT-01":
      return participations(facts).sum;
    case "PRT-08":
      return womenAmong(facts);
    case "COV-01": {
      if (programme === undefined) throw new RangeError("COV-01 is of a programme: say of which.");
      const none = { code: programme.code, clauses: [], gaps: [] };
      const branch = within.reduce<Parameters<typeof branchOf>[0]>(
        (tree, clause) => (clause === null ? none : branchOf(tree, clause)),
        programme,
      );
      return taskCoverage(branch, facts).held;
    }
  }
}

function breaksOf(
  { by, organisations, provinces }: MeasureQuestion,
  facts: readonly EventFact[],
  { holdings }: Reference,
): TableBreak[] {
  const days = facts.map(({ dates }) => dates.start);
  const splits = (on: PlainDate) => days.some((day) => day < on) && days.some((day) => day >= on);
  const handovers = () => [...new Set(handoversIn(holdings).flatMap(({ to }) => to.validFrom ?? []))].sort();
  return by.flatMap((dimension): TableBreak[] => {
    const changed =
      dimension === "province" && provinces === "as-was"
        ? [PROVINCES_MERGED_ON]
        : dimension === "organisation" && organisations.as === "was"
          ? handovers()
          : [];
    return changed.filter(splits).map((on) => ({ dimension, on }));
  });
}
