import { exactly, measured, type OpenMeasurement, quotient } from "../measurement.js";
import { cameTo, type ParticipationFact } from "../participation-fact.js";
import { shareOf } from "../share.js";
import { eachOnce, fromRows, whoCame } from "./each-once.js";
import type { Listed } from "./persons.js";

const hasRule = ({ completion }: ParticipationFact) => completion !== "no-rule";
const isComplete = ({ completion, sessions }: ParticipationFact) => sessions.attended > 0 && completion === "met";

/**
 * How many times somebody completed an event by its rule (PRT-04). Events without a rule, as most workshops are, have no
 * part in it.
 *
 * @returns *not-applicable* where no event that people came to has a rule
 * @example
 * completions(attendees).value; // { numerator: 2, denominator: 1 }
 */
export function completions(facts: readonly ParticipationFact[]): OpenMeasurement {
  return completionsOf(ruledAmong(whoCame(facts), facts));
}

/** Of whom a completion is asked, of how many of them the event has a rule, and how many of these meet it. */
export interface Ruled {
  readonly rows: number;
  readonly people: number;
  readonly ruled: number;
  readonly complete: number;
}

function ruledAmong(people: readonly ParticipationFact[], facts: readonly ParticipationFact[]): Ruled {
  const ruled = people.filter(hasRule);
  return {
    rows: facts.length,
    people: people.length,
    ruled: ruled.length,
    complete: ruled.filter(isComplete).length,
  };
}

/** As {@link completions}, of counts. */
export function completionsOf({ rows, people, ruled, complete }: Ruled): OpenMeasurement {
  const basis = { n: ruled, unknown: 0, provenance: fromRows(rows) };
  if (people > 0 && ruled === 0) {
    return measured("PRT-04", { status: "not-applicable", ...basis, reason: "no-completion-rule" });
  }
  const value = quotient(complete);
  return measured("PRT-04", { status: "ok", ...basis, value, bounds: exactly(value) });
}

/** Of whom a completion rate is a share: of those who came, or of those who were expected and walk-ins. */
export type CompletionBase = "started" | "registered";

/**
 * The share of those who completed an event by its rule, among those who came to it, or among those who were registered
 * for it with the walk-ins added (PRT-05). Two numbers that must not be compared: say which one is shown.
 *
 * @returns *undefined* where nobody came, or was registered; *not-applicable* where no event has a rule
 * @example
 * completionRate(attendees).value; // { numerator: 2, denominator: 4 }
 * completionRate(attendees, "registered").value; // { numerator: 2, denominator: 5 }
 */
export function completionRate(facts: readonly ParticipationFact[], base: CompletionBase = "started"): OpenMeasurement {
  return completionRateOf(ruledAmong(base === "started" ? whoCame(facts) : onTheList(facts), facts), base);
}

/** As {@link completionRate}, of counts. */
export function completionRateOf({ rows, people, ruled, complete }: Ruled, base: CompletionBase): OpenMeasurement {
  const basis = { n: ruled, unknown: 0, provenance: fromRows(rows) };
  if (people > 0 && ruled === 0) {
    return measured("PRT-05", { status: "not-applicable", ...basis, reason: "no-completion-rule" });
  }
  return shareOf(
    "PRT-05",
    { yes: complete, no: ruled - complete, unknown: 0 },
    { ofNothing: base === "started" ? "nobody-started" : "nobody-registered", provenance: basis.provenance },
  );
}

/**
 * The share of the sessions attended among those that people who came were expected at (PRT-06). Of somebody who joined
 * late, sessions are expected from the first one attended.
 *
 * @returns *undefined* where nobody came
 * @example
 * sessionAttendance(attendees).value; // { numerator: 6, denominator: 7 }
 */
export function sessionAttendance(facts: readonly ParticipationFact[]): OpenMeasurement {
  const came = whoCame(facts);
  const sum = (of: "attended" | "expected") => came.reduce((total, { sessions }) => total + sessions[of], 0);
  return sessionAttendanceOf({
    rows: facts.length,
    came: came.length,
    attended: sum("attended"),
    expected: sum("expected"),
  });
}

/** The sessions that those who came attended, and were expected at. */
export interface Sessions extends Listed {
  readonly attended: number;
  readonly expected: number;
}

/** As {@link sessionAttendance}, of counts. */
export function sessionAttendanceOf({ rows, came, attended, expected }: Sessions): OpenMeasurement {
  const basis = { n: came, unknown: 0, provenance: fromRows(rows) };
  if (came === 0) return measured("PRT-06", { status: "undefined", ...basis, reason: "nobody-started" });
  const value = quotient(attended, expected);
  return measured("PRT-06", { status: "ok", ...basis, value, bounds: exactly(value) });
}

/**
 * The share of those who did not come among all who were registered, walk-ins added to them (PRT-07): whoever comes
 * without being expected is no negative absence. Somebody without a name is taken for a walk-in.
 *
 * @returns *undefined* where nobody was registered and nobody walked in
 * @example
 * noShows(attendees).value; // { numerator: 1, denominator: 5 }
 */
export function noShows(facts: readonly ParticipationFact[]): OpenMeasurement {
  const onList = onTheList(facts);
  const came = onList.filter(cameTo).length;
  return noShowsOf({ rows: facts.length, came, absent: onList.length - came });
}

/** Of those on the lists, how many came, and how many were registered and did not. */
export interface Absent extends Listed {
  readonly absent: number;
}

/** As {@link noShows}, of counts. */
export const noShowsOf = ({ rows, came, absent }: Absent): OpenMeasurement =>
  shareOf(
    "PRT-07",
    { yes: absent, no: came, unknown: 0 },
    { ofNothing: "nobody-registered", provenance: fromRows(rows) },
  );

/** Those registered, and those who came without being so. */
const onTheList = (facts: readonly ParticipationFact[]): ParticipationFact[] =>
  eachOnce(facts).filter((fact) => fact.registered || cameTo(fact));
