import type { Constant } from "../constant.js";
import { hasTakenPlace } from "../event-status.js";
import { isUnder, type Programme, phaseOf } from "../programme.js";
import { categoriesOf, type Reading } from "./dimension.js";
import type { EventFact } from "./event-fact.js";
import { EVENT_DIMENSIONS, type MeasureQuestion } from "./measure-question.js";
import { type Reference, withSubPlans } from "./reference.js";

/** Why an event has no part in a number, the first reason that holds. */
export const OUT_OF_SCOPE = [
  "other-programme",
  "other-phase",
  "outside-period",
  "other-clause",
  "other-category",
  "not-held",
] as const;

/** Why an event has no part in a number. */
export type OutOfScope = (typeof OUT_OF_SCOPE)[number];

/**
 * What a question is read with.
 *
 * @throws RangeError where the reference holds no programme of the code that the question names
 */
export function readingOf(question: MeasureQuestion, reference: Reference): Reading {
  const { programme: code, subPlans } = question;
  const programme = reference.programmes.find((candidate) => candidate.code === code);
  if (code !== undefined && programme === undefined) throw new RangeError(`There is no programme ${code}.`);
  const own = code === undefined ? undefined : subPlans ? withSubPlans(code, reference.subPlans) : [code];
  return { question, programme, programmes: own, reference };
}

/** Why an event has no part in the answer; `undefined` for one that has. */
export function outOfScope(fact: EventFact, question: MeasureQuestion, reading: Reading): OutOfScope | undefined {
  const { programme, programmes } = reading;
  const own = fact.links.filter((link) => programmes === undefined || programmes.includes(link.programme));
  if (programmes !== undefined && own.length === 0) return "other-programme";
  if (programme && !isInPhase(fact, question, programme)) return "other-phase";
  const { period, clause, where } = question;
  if (period && (fact.dates.start < period.start || fact.dates.start > period.end)) return "outside-period";
  if (clause !== undefined && !own.some((link) => link.clause !== undefined && isUnder(link.clause, clause))) {
    return "other-clause";
  }
  for (const dimension of EVENT_DIMENSIONS) {
    const category = where[dimension];
    if (category !== undefined && !categoriesOf(dimension, fact, reading).includes(category)) return "other-category";
  }
  return hasTakenPlace(fact.status) ? undefined : "not-held";
}

const isInPhase = ({ dates }: EventFact, { phase }: MeasureQuestion, programme: Constant<Programme>): boolean =>
  phase === undefined || phaseOf(dates, programme) === phase;
