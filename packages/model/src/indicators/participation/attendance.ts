import { exactly, measured, type OpenMeasurement, quotient } from "../measurement.js";
import { cameTo, type ParticipationFact } from "../participation-fact.js";
import { shareOf, tally } from "../share.js";
import { eachOnce, fromLists, whoCame } from "./each-once.js";

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
  const came = whoCame(facts);
  const ruled = came.filter(hasRule);
  const basis = { n: ruled.length, unknown: 0, provenance: fromLists(facts) };
  if (came.length > 0 && ruled.length === 0) {
    return measured("PRT-04", { status: "not-applicable", ...basis, reason: "no-completion-rule" });
  }
  const value = quotient(ruled.filter(isComplete).length);
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
  const people = base === "started" ? whoCame(facts) : onTheList(facts);
  const ruled = people.filter(hasRule);
  const basis = { n: ruled.length, unknown: 0, provenance: fromLists(facts) };
  if (people.length > 0 && ruled.length === 0) {
    return measured("PRT-05", { status: "not-applicable", ...basis, reason: "no-completion-rule" });
  }
  return shareOf("PRT-05", tally(ruled, isComplete), {
    ofNothing: base === "started" ? "nobody-started" : "nobody-registered",
    provenance: basis.provenance,
  });
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
  const basis = { n: came.length, unknown: 0, provenance: fromLists(facts) };
  if (came.length === 0) return measured("PRT-06", { status: "undefined", ...basis, reason: "nobody-started" });
  const sum = (of: "attended" | "expected") => came.reduce((total, { sessions }) => total + sessions[of], 0);
  const value = quotient(sum("attended"), sum("expected"));
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
  return shareOf(
    "PRT-07",
    tally(onTheList(facts), (fact) => !cameTo(fact)),
    { ofNothing: "nobody-registered", provenance: fromLists(facts) },
  );
}

/** Those registered, and those who came without being so. */
const onTheList = (facts: readonly ParticipationFact[]): ParticipationFact[] =>
  eachOnce(facts).filter((fact) => fact.registered || cameTo(fact));
