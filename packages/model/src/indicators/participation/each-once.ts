import { grouped } from "../grouped.js";
import type { Provenance } from "../measurement.js";
import { cameTo, type ParticipationFact } from "../participation-fact.js";

/**
 * One fact for each person at each event, whether they came or not. Somebody registered twice at one event is one: what
 * either registration knows holds, what two say differently is not known, and the larger of two numbers stands for both, as
 * does the earlier of two days.
 * Whoever came without a name is somebody else each time.
 *
 * @example
 * eachOnce([...attendees, ...attendees]).length; // 6
 */
export function eachOnce(facts: readonly ParticipationFact[]): ParticipationFact[] {
  const anonymous = facts.filter(({ person }) => person === null);
  const named = facts.filter(({ person }) => person !== null);
  const pairs = grouped(named, ({ event, person }) => JSON.stringify([event, person]));
  return [...anonymous, ...[...pairs.values()].flatMap(([first, ...others]) => (first ? asOne(first, others) : []))];
}

/**
 * One fact for each person at each event that they came to: to one session at least.
 *
 * @example
 * whoCame(attendees).map(({ person }) => person); // [null, "lan", "minh", "lan"]
 */
export function whoCame(facts: readonly ParticipationFact[]): ParticipationFact[] {
  return eachOnce(facts).filter(cameTo);
}

/** What several registrations of one person at one event say together. */
export function asOne(first: ParticipationFact, others: readonly ParticipationFact[]): ParticipationFact {
  if (others.length === 0) return first;
  const facts = [first, ...others];
  const completions = facts.map(({ completion }) => completion);
  return {
    ...first,
    day: facts.reduce((earliest, { day }) => (day < earliest ? day : earliest), first.day),
    links: facts.flatMap(({ links }) => links),
    sex: agreed(facts, ({ sex }) => (sex === "unknown" ? null : sex)) ?? "unknown",
    organisation: agreed(facts, ({ organisation }) => organisation),
    governmentLevel: agreed(facts, ({ governmentLevel }) => governmentLevel),
    province: agreed(facts, ({ province }) => province),
    ageGroup: agreed(facts, ({ ageGroup }) => ageGroup),
    positionLevel: agreed(facts, ({ positionLevel }) => positionLevel),
    roles: [...new Set(facts.flatMap(({ roles }) => roles))],
    mode: agreed(facts, ({ mode }) => mode),
    registered: facts.some(({ registered }) => registered),
    sessions: {
      expected: Math.max(...facts.map(({ sessions }) => sessions.expected)),
      attended: Math.max(...facts.map(({ sessions }) => sessions.attended)),
    },
    minutes: {
      planned: largest(facts.flatMap(({ minutes }) => minutes.planned ?? [])),
      attended: largest(facts.flatMap(({ minutes }) => minutes.attended ?? [])),
    },
    completion: (["met", "not-met"] as const).find((state) => completions.includes(state)) ?? "no-rule",
  };
}

/** What all say that say anything; nothing where they contradict each other. */
function agreed<Said>(facts: readonly ParticipationFact[], says: (fact: ParticipationFact) => Said | null) {
  const [said = null, ...others] = new Set(facts.map(says).filter((answer) => answer !== null));
  return others.length === 0 ? said : null;
}

const largest = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.max(...numbers));

/** That a number is made of these rows of lists of participants. */
export const fromLists = (facts: readonly ParticipationFact[]): Provenance => fromRows(facts.length);

/** That a number is made of so many rows of lists of participants. */
export const fromRows = (count: number): Provenance => ({ facts: "participations", count, sources: [] });
