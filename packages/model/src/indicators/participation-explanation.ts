import type { Measure } from "../measure.js";
import { calculateOf, measureParticipations, whyNotAmong } from "./measure-participations.js";
import { UNSAID } from "./measure-question.js";
import type { OpenMeasurement } from "./measurement.js";
import { eachOnce } from "./participation/each-once.js";
import type { ParticipationFact } from "./participation-fact.js";
import type { AskedOfParticipations, ParticipationQuestion } from "./participation-question.js";
import { definitionIn, type Reference } from "./reference.js";
import { Exclusions, type OutOfScope, readingOf } from "./scope.js";

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
  const { total } = measureParticipations({ ...asked, by: [] }, facts, reference);
  return explanationOf(asked, { facts: eachOnce(facts), registered: facts.length, total }, reference);
}

/** What is explained: everybody at every event once, of how many registrations these are, and their number. */
interface Explained {
  readonly facts: Iterable<ParticipationFact>;
  readonly registered: number;
  readonly total: OpenMeasurement;
}

/** As {@link explainParticipations}, of participations that come one after the other and are not kept. */
export function explanationOf(
  asked: AskedOfParticipations,
  { facts, registered, total }: Explained,
  reference: Reference,
): ParticipationExplanation {
  const question: ParticipationQuestion = { ...UNSAID, by: [], ...asked };
  const { measure } = question;
  const definition = definitionIn(reference, measure);
  const reading = readingOf(question, reference);
  const participations: ParticipationPart[] = [];
  const excluded = new Exclusions<ParticipationsExcluded["participations"][number]>();
  const alone = sharing<OpenMeasurement>();
  let once = 0;
  for (const fact of facts) {
    const { event, person } = fact;
    const because = whyNotAmong(fact, question, reading);
    once += 1;
    if (because === undefined) participations.push({ event, person, alone: alone(calculateOf(measure, [fact])) });
    else excluded.add(because, { event, person });
  }
  return {
    question,
    measurement: total,
    definition,
    participations,
    excluded: excluded.list().map(({ because, left }) => ({ because, participations: left })),
    repeated: registered - once,
  };
}

/** One object for all that say the same: of a million participations few say different things by themselves. */
function sharing<Thing>(): (thing: Thing) => Thing {
  const known = new Map<string, Thing>();
  return (thing) => {
    const text = JSON.stringify(thing);
    const first = known.get(text);
    if (first === undefined) known.set(text, thing);
    return first ?? thing;
  };
}
