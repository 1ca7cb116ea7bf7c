import type { Measure } from "../measure.js";
import { calculateOf, measureParticipations, whyNotAmong } from "./measure-participations.js";
import { UNSAID } from "./measure-question.js";
import type { OpenMeasurement } from "./measurement.js";
import { eachOnce } from "./participation/each-once.js";
import type { ParticipationFact } from "./participation-fact.js";
import type { AskedOfParticipations, ParticipationQuestion } from "./participation-question.js";
import type { Reference } from "./reference.js";
import { OUT_OF_SCOPE, type OutOfScope, readingOf } from "./scope.js";

/** One participation behind a number, and what the number would be of it alone. */
export interface ParticipationPart {
  readonly event: string;
  readonly person: string | null;
  readonly alone: OpenMeasurement;
}

/** Participations that the number is not about, and the first reason why. */
export interface ParticipationsExcluded {
  readonly because: OutOfScope;
  readonly participations: readonly Pick<ParticipationPart, "event" | "person">[];
}

/**
 * Why a number of participations is what it is: the number again, what it means and how its parts become the whole, every
 * participation in its scope with what it says by itself, and every one outside of it.
 */
export interface ParticipationExplanation {
  readonly question: ParticipationQuestion;
  readonly measurement: OpenMeasurement;
  readonly definition: Measure;
  readonly participations: readonly ParticipationPart[];
  readonly excluded: readonly ParticipationsExcluded[];
  /** How many registrations were of somebody who was registered at the same event already. */
  readonly repeated: number;
}

/**
 * Why a number of participations is what it is, made of the same facts by the same rules. Everybody at every event stands
 * there once: among the participations, or excluded.
 *
 * @param asked the question of the number; to ask for one cell of a breakdown, name its categories in `where`
 * @throws RangeError where the reference lacks the programme or the measure
 * @example
 * explainParticipations({ measure: "PRT-08" }, attendees, REFERENCE).participations[0].alone.reason; // "women-not-counted"
 * explainParticipations({ measure: "PRT-08" }, [...attendees, attendees[0]], REFERENCE).repeated; // 1
 */
export function explainParticipations(
  asked: AskedOfParticipations,
  facts: readonly ParticipationFact[],
  reference: Reference,
): ParticipationExplanation {
  const question: ParticipationQuestion = { ...UNSAID, by: [], ...asked };
  const { measure } = question;
  const definition = reference.measures.find(({ code }) => code === measure);
  if (definition === undefined) throw new RangeError(`There is no measure ${measure}.`);
  const reading = readingOf(question, reference);
  const once = eachOnce(facts);
  const judged = once.map((fact) => ({ fact, because: whyNotAmong(fact, question, reading) }));
  return {
    question,
    measurement: measureParticipations({ ...question, by: [] }, facts, reference).total,
    definition,
    participations: judged.flatMap(({ fact, because }) =>
      because === undefined ? [{ ...namesOf(fact), alone: calculateOf(measure, [fact]) }] : [],
    ),
    excluded: OUT_OF_SCOPE.flatMap((reason) => {
      const participations = judged.flatMap(({ fact, because }) => (because === reason ? [namesOf(fact)] : []));
      return participations.length === 0 ? [] : [{ because: reason, participations }];
    }),
    repeated: facts.length - once.length,
  };
}

const namesOf = ({ event, person }: ParticipationFact) => ({ event, person });
