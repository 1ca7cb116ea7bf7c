import type { ParticipationRole } from "../../participation.js";
import { measured, type OpenMeasurement, quotient, representing } from "../measurement.js";
import type { ParticipationFact } from "../participation-fact.js";
import { isManyOf, shareOf, type Tally, tally } from "../share.js";
import { fromLists, fromRows, whoCame } from "./each-once.js";

/** Whether it was a woman; `undefined` where that is not known, or was not told. */
export function isWoman({ sex }: Pick<ParticipationFact, "sex">): boolean | undefined {
  return sex === "unknown" || sex === "undeclared" ? undefined : sex === "woman";
}

/**
 * The share of women among those who took part and whose sex is known, by the lists of participants (PRT-08). The bounds
 * are about all who took part: those of unknown or undeclared sex may all be women, or none.
 *
 * @returns *undefined* where nobody came, *missing* where the sex of nobody is known; flagged where it is unknown of more
 *   than 5 %
 * @example
 * womenAmongParticipants(attendees).value; // { numerator: 2, denominator: 3 }
 * womenAmongParticipants(attendees).bounds.upper; // { numerator: 3, denominator: 4 }
 */
export function womenAmongParticipants(facts: readonly ParticipationFact[]): OpenMeasurement {
  return womenAmongParticipantsOf(facts.length, tally(whoCame(facts), isWoman));
}

/** As {@link womenAmongParticipants}, of so many rows and a count of those who came by whether they are women. */
export const womenAmongParticipantsOf = (rows: number, women: Tally): OpenMeasurement =>
  shareOf("PRT-08", women, {
    ofNothing: "nobody-came",
    ofUnknown: "women-not-counted",
    provenance: fromRows(rows),
    warns: true,
  });

/**
 * The share of women among those who had a role (PRT-10). Somebody with two roles counts in each, so roles do not add up.
 *
 * @returns as {@link womenAmongParticipants}; *undefined* where nobody had the role
 * @example
 * womenInRole(attendees, "trainer").value; // { numerator: 2, denominator: 2 }
 * womenInRole(attendees, "chair").reason; // "nobody-in-role"
 */
export function womenInRole(facts: readonly ParticipationFact[], role: ParticipationRole): OpenMeasurement {
  const inRole = whoCame(facts).filter(({ roles }) => roles.includes(role));
  return shareOf("PRT-10", tally(inRole, isWoman), {
    ofNothing: "nobody-in-role",
    ofUnknown: "women-not-counted",
    provenance: fromLists(facts),
    warns: true,
  });
}

/**
 * The share of women among the leaders who took part and whose sex is known (PRT-12). People whose level is unknown are
 * left out; the bounds are about all who may be leaders. `unknown` counts these, and leaders of unknown sex.
 *
 * @returns *undefined* where there was certainly no leader, *missing* where no leader of known sex was
 * @example
 * womenAmongLeaders(attendees).value; // { numerator: 1, denominator: 1 }
 */
export function womenAmongLeaders(facts: readonly ParticipationFact[]): OpenMeasurement {
  const came = whoCame(facts);
  const ofLevel = (level: ParticipationFact["positionLevel"]) =>
    tally(
      came.filter(({ positionLevel }) => positionLevel === level),
      isWoman,
    );
  return womenAmongLeadersOf(facts.length, ofLevel("leader"), ofLevel(null));
}

/** As {@link womenAmongLeaders}, of so many rows, the leaders, and those who may be. */
export function womenAmongLeadersOf(rows: number, leaders: Tally, perhaps: Tally): OpenMeasurement {
  const n = leaders.yes + leaders.no;
  const unknown = leaders.unknown + perhaps.yes + perhaps.no + perhaps.unknown;
  const basis = { n, unknown, provenance: fromRows(rows) };
  if (n === 0) {
    return unknown === 0
      ? measured("PRT-12", { status: "undefined", ...basis, reason: "no-leader" })
      : measured("PRT-12", { status: "missing", ...basis, reason: "women-not-counted" });
  }
  const certain = n + leaders.unknown;
  const mostWomen = leaders.yes + leaders.unknown + perhaps.yes + perhaps.unknown;
  return representing("PRT-12", quotient(leaders.yes, n), {
    ...basis,
    bounds: {
      lower: leaders.yes === 0 ? quotient(0) : quotient(leaders.yes, certain + perhaps.no + perhaps.unknown),
      upper: mostWomen === 0 ? quotient(0) : quotient(mostWomen, mostWomen + leaders.no),
    },
    flags: isManyOf(unknown, n + unknown) ? ["low-reliability"] : [],
  });
}

/**
 * The share of participations of which the sex is unknown or undeclared (PRT-16). Above 5 %, shares of women are told with
 * a warning.
 *
 * @returns *undefined* where nobody came
 * @example
 * undisaggregatedShare(attendees).value; // { numerator: 1, denominator: 4 }
 */
export function undisaggregatedShare(facts: readonly ParticipationFact[]): OpenMeasurement {
  return undisaggregatedShareOf(facts.length, tally(whoCame(facts), isWoman));
}

/** As {@link undisaggregatedShare}, of so many rows and a count of those who came by whether they are women. */
export const undisaggregatedShareOf = (rows: number, { yes, no, unknown }: Tally): OpenMeasurement =>
  shareOf(
    "PRT-16",
    { yes: unknown, no: yes + no, unknown: 0 },
    { ofNothing: "nobody-came", provenance: fromRows(rows) },
  );
