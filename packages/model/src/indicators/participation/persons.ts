import { grouped } from "../grouped.js";
import { between, exactly, measured, type OpenMeasurement, quotient } from "../measurement.js";
import type { ParticipationFact } from "../participation-fact.js";
import { fromRows, whoCame } from "./each-once.js";

/**
 * How many times somebody took part, by the lists of participants (PRT-01): each person at each event once, who came to
 * one session at least. Those without a name are counted too; head-counts are kept apart from lists and not in it.
 *
 * @returns always a value; 0 says that nobody on the lists came
 * @example
 * listedParticipations(attendees).value; // { numerator: 4, denominator: 1 }
 */
export function listedParticipations(facts: readonly ParticipationFact[]): OpenMeasurement {
  return listedOf({ rows: facts.length, came: whoCame(facts).length });
}

/** How many rows there are of lists of participants, and how many of them say that somebody came. */
export interface Listed {
  readonly rows: number;
  readonly came: number;
}

/** As {@link listedParticipations}, of counts. */
export function listedOf({ rows, came }: Listed): OpenMeasurement {
  const value = quotient(came);
  return measured("PRT-01", {
    status: "ok",
    n: came,
    unknown: 0,
    value,
    bounds: exactly(value),
    provenance: fromRows(rows),
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
  return uniqueOf(personsOf(facts));
}

/** As {@link uniqueParticipants}, of counts. */
export function uniqueOf(persons: Persons): OpenMeasurement {
  const { fewest, most } = howMany(persons);
  return between("PRT-02", {
    n: persons.named,
    unknown: persons.anonymous,
    bounds: { lower: quotient(fewest), upper: quotient(most) },
    provenance: fromRows(persons.rows),
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
  return repeatOf(personsOf(facts));
}

/** As {@link repeatParticipants}, of counts. */
export function repeatOf(persons: Persons): OpenMeasurement {
  const { rows, named, anonymous, repeaters } = persons;
  const { fewest, most } = howMany(persons);
  const basis = { n: named, unknown: anonymous, provenance: fromRows(rows) };
  const all = named + anonymous;
  if (all === 0) return measured("PRT-03", { status: "undefined", ...basis, reason: "nobody-came" });
  // A new repeater needs a participation without a name, and every repeater one beyond the first.
  const mostRepeaters = Math.min(repeaters + anonymous, all - fewest, fewest);
  return between("PRT-03", {
    ...basis,
    bounds: { lower: quotient(repeaters, most), upper: quotient(mostRepeaters, fewest) },
  });
}

/** Who can be told from whom among those who came. */
export interface Persons {
  /** How many rows of lists there are, also of those who did not come. */
  readonly rows: number;
  /** Participations with a name, and without one. */
  readonly named: number;
  readonly anonymous: number;
  /** How many different names there are, and how many of them came more than once. */
  readonly persons: number;
  readonly repeaters: number;
  /** How many came to the event that most came to; not looked at where everybody has a name. */
  readonly fullest: number;
}

/** How many persons they are at least and at most. */
export const howMany = ({ persons, anonymous, fullest }: Persons) => ({
  // Nobody is at one event twice, so that the fullest event alone has that many; all others may be among them.
  fewest: Math.max(persons, fullest),
  most: persons + anonymous,
});

export function personsOf(facts: readonly ParticipationFact[]): Persons {
  const came = whoCame(facts);
  const named = came.flatMap(({ person }) => person ?? []);
  const events = [...grouped(came, ({ event }) => event).values()];
  const times = [...grouped(named, (person) => person).values()];
  return {
    rows: facts.length,
    named: named.length,
    anonymous: came.length - named.length,
    persons: times.length,
    repeaters: times.filter(({ length }) => length > 1).length,
    fullest: events.reduce((most, { length }) => Math.max(most, length), 0),
  };
}
