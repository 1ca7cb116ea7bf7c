import * as z from "zod";
import { PlainDate } from "../date.js";
import { meaning } from "../meaning.js";
import { provinceListOn } from "../place.js";
import { hoursPerPerson, personDays } from "./delivery/training-time.js";
import { type Category, UNSAID } from "./measure-question.js";
import type { OpenMeasurement } from "./measurement.js";
import { completionRate, completions, noShows, sessionAttendance } from "./participation/attendance.js";
import { eachOnce } from "./participation/each-once.js";
import { listedParticipations, repeatParticipants, uniqueParticipants } from "./participation/persons.js";
import { agenciesRepresented } from "./participation/reach.js";
import { undisaggregatedShare, womenAmongLeaders, womenAmongParticipants } from "./participation/women.js";
import type { ParticipationFact } from "./participation-fact.js";
import {
  type AskedOfParticipations,
  ParticipationDimension,
  type ParticipationMeasureCode,
  ParticipationQuestion,
} from "./participation-question.js";
import { isPlacedDimension, orUnrecorded, type Placed, placedIn, type Reading } from "./placed.js";
import type { Reference } from "./reference.js";
import { type OutOfScope, outOfScope, readingOf } from "./scope.js";
import { tableFields, tabulate } from "./tabulate.js";

/** The number of some participations, and of each part of them. */
export const ParticipationTable = z
  .strictObject({
    question: ParticipationQuestion,
    ...tableFields,
    breaks: z.array(z.strictObject({ dimension: ParticipationDimension, on: PlainDate })),
  })
  .meta(
    meaning(
      "ParticipationTable",
      "A number of participations, and the numbers of its parts.",
      "Một con số về lượt tham dự và các con số thành phần.",
    ),
  );
export interface ParticipationTable extends z.infer<typeof ParticipationTable> {}

/** Of these one participation may have several, so that the cells do not add up to the whole. */
export const OVERLAPPING: ReadonlySet<ParticipationDimension> = new Set([
  "programme",
  "objective",
  "task-group",
  "task",
  "role",
]);

const CALCULATE: Readonly<Record<ParticipationMeasureCode, (facts: readonly ParticipationFact[]) => OpenMeasurement>> =
  {
    "PRT-01": listedParticipations,
    "PRT-02": uniqueParticipants,
    "PRT-03": repeatParticipants,
    "PRT-04": completions,
    "PRT-05": completionRate,
    "PRT-06": sessionAttendance,
    "PRT-07": noShows,
    "PRT-08": womenAmongParticipants,
    "PRT-12": womenAmongLeaders,
    "PRT-14": (facts) => agenciesRepresented(facts).count,
    "PRT-16": undisaggregatedShare,
    "DEL-03": personDays,
    "DEL-04": (facts) => hoursPerPerson(facts).mean,
  };

/**
 * Answers a question about lists of participants: the number of all participations it is about, and of each part that it
 * asks for. People who are counted once are counted once in the total and once in every cell they stand in: cells of
 * PRT-02 never add up.
 *
 * @param facts who was at which event, as registered; the same person twice at one event counts once
 * @throws RangeError where the reference holds no programme of the code that the question names
 * @example
 * measureParticipations({ measure: "PRT-02", by: ["sex"] }, [], REFERENCE).total.value; // { numerator: 0, denominator: 1 }
 */
export function measureParticipations(
  asked: AskedOfParticipations,
  facts: readonly ParticipationFact[],
  reference: Reference,
): ParticipationTable {
  const question: ParticipationQuestion = { ...UNSAID, by: [], ...asked };
  const reading = readingOf(question, reference);
  const tabulated = {
    facts: eachOnce(facts).filter((fact) => whyNotAmong(fact, question, reading) === undefined),
    dayOf: ({ day }: ParticipationFact) => day,
    categoriesOf: (dimension: ParticipationDimension, fact: ParticipationFact) =>
      categoriesOf(dimension, fact, reading),
    overlapping: OVERLAPPING,
    calculate: (own: readonly ParticipationFact[]) => calculateOf(question.measure, own),
  };
  return { question, ...tabulate(question, tabulated, reading, reference) };
}

/** Why a participation has no part in the answer; `undefined` for one that has. */
export function whyNotAmong(
  fact: ParticipationFact,
  question: ParticipationQuestion,
  reading: Reading,
): OutOfScope | undefined {
  return outOfScope(placedAs(fact), question, reading, (dimension) => categoriesOf(dimension, fact, reading));
}

/** The number of some participations, which are all in its scope. */
export const calculateOf = (measure: ParticipationMeasureCode, facts: readonly ParticipationFact[]): OpenMeasurement =>
  CALCULATE[measure](facts);

function categoriesOf(
  dimension: ParticipationDimension,
  fact: ParticipationFact,
  reading: Reading,
): readonly Category[] {
  return orUnrecorded(read(dimension, fact, reading));
}

/** A participation where and when its event was; the organisation is that of the person. */
const placedAs = ({ day, links, organisation, province }: ParticipationFact): Placed => ({
  dates: { precision: "day", start: day, end: day },
  links,
  hosts: organisation === null ? [] : [{ organisation, agency: organisation }],
  province: province === null ? null : { code: province, list: provinceListOn(day) },
});

function read(dimension: ParticipationDimension, fact: ParticipationFact, reading: Reading): readonly Category[] {
  if (isPlacedDimension(dimension)) return placedIn(dimension, placedAs(fact), reading);
  switch (dimension) {
    case "sex":
      return [fact.sex];
    case "age-group":
      return [fact.ageGroup];
    case "government-level":
      return [fact.governmentLevel];
    case "position-level":
      return [fact.positionLevel];
    case "role":
      return fact.roles;
    case "mode":
      return [fact.mode];
    case "event":
      return [fact.event];
  }
}
