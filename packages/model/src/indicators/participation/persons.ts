import { grouped } from "../grouped.js";
import { between, exactly, measured, type OpenMeasurement, quotient } from "../measurement.js";
import type { ParticipationFact } from "../participation-fact.js";
import { fromLists, whoCame } from "./each-once.js";

/**
 * How many times somebody took part, by the lists of participants (PRT-01): each person at each event once, who came to
 * one session at least. Those without a name are counted too; head-counts are kept apart from lists and not in it.
 *
 * @returns always a value; 0 says that nobody on the lists came
 * @example
 * listedParticipations(attendees).value; // { numerator: 4, denominator: 1 }
 */
export function listedParticipations(facts: readonly ParticipationFact[]): OpenMeasurement {
  const n = whoCame(facts).length;
  const value = quotient(n);
  return measured("PRT-01", {
    status: "ok",
    n,
    unknown: 0,
    value,
    bounds: exactly(value),
    provenance: fromLists(facts),
  });
}

/**
 * How many persons took part, each once however often they came (PRT-02). Parts do not add up: somebody at two events is
 * one person at each and one in all. `unknown` is how many participations have no name.
 *
 * @returns *bounded* where people without a name may be among those with one, or the same at several events: at least as
 *   many as came to one event, at most as if all were different. A value where that leaves one number only.
 * @example
 * uniqueParticipants(attendees).bounds; // { lower: { numerator: 2, denominator: 1 }, upper: { numerator: 3, denominator: 1 } }
 */
export function uniqueParticipants(facts: readonly ParticipationFact[]): OpenMeasurement {
  const { named, anonymous, fewest, most } = whoIsWho(whoCame(facts));
  return between("PRT-02", {
    n: named,
    unknown: anonymous,
    bounds: { lower: quotient(fewest), upper: quotient(most) },
    provenance: fromLists(facts),
  });
}

/**
 * The share of the persons who came to two events or more (PRT-03).
 *
 * @returns *undefined* where nobody came; *bounded* where people without a name may be anybody. The true share then lies
 *   between the bounds, though the upper one may be higher than any naming could make it.
 * @example
 * repeatParticipants(attendees.filter(({ person }) => person !== null)).value; // { numerator: 1, denominator: 2 }
 */
export function repeatParticipants(facts: readonly ParticipationFact[]): OpenMeasurement {
  const { named, anonymous, repeaters, fewest, most } = whoIsWho(whoCame(facts));
  const basis = { n: named, unknown: anonymous, provenance: fromLists(facts) };
  const all = named + anonymous;
  if (all === 0) return measured("PRT-03", { status: "undefined", ...basis, reason: "nobody-came" });
  // A new repeater needs a participation without a name, and every repeater one beyond the first.
  const mostRepeaters = Math.min(repeaters + anonymous, all - fewest, fewest);
  return between("PRT-03", {
    ...basis,
    bounds: { lower: quotient(repeaters, most), upper: quotient(mostRepeaters, fewest) },
  });
}

/** Who can be told from whom among those who came, and how many persons they are at least and at most. */
export function whoIsWho(came: readonly ParticipationFact[]) {
  const named = came.flatMap(({ person }) => person ?? []);
  const events = [...grouped(came, ({ event }) => event).values()];
  const times = [...grouped(named, (person) => person).values()];
  const [persons, anonymous] = [times.length, came.length - named.length];
  const fullestEvent = events.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    named: named.length,
    anonymous,
    repeaters: times.filter(({ length }) => length > 1).length,
    // Nobody is at one event twice, so that the fullest event alone has that many; all others may be among them.
    fewest: Math.max(persons, fullestEvent),
    most: persons + anonymous,
  };
}
