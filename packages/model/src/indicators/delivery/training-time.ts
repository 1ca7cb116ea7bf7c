import { add, compareFractions, divide, type Fraction, fraction, inLowestTerms } from "../../fraction.js";
import { grouped } from "../grouped.js";
import { measured, type OpenMeasurement, toQuotient } from "../measurement.js";
import { fromLists, whoCame } from "../participation/each-once.js";
import { whoIsWho } from "../participation/persons.js";
import type { ParticipationFact } from "../participation-fact.js";
import type { ValueFlag } from "../reasons.js";

/** So many minutes of training: what they come to, and between what they certainly lie. */
interface Time {
  readonly value: Fraction;
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/**
 * How much training there was, in person-days (DEL-03): the minutes that people attended, over those of a day. Nobody gets
 * more online than was planned. Where only the sessions were noted, the minutes planned count in proportion to the
 * sessions attended; the value is then flagged `estimated`, and `unknown` says of how many.
 *
 * @param hoursPerDay how many hours of training are a day, as agreed with whoever reads the number
 * @returns always a value; 0 says that nobody on the lists came
 * @example
 * personDays(attendees).value; // { numerator: 1620, denominator: 360 }
 * personDays(attendees).bounds.upper; // { numerator: 1980, denominator: 360 }
 */
export function personDays(facts: readonly ParticipationFact[], hoursPerDay = 6): OpenMeasurement {
  const came = whoCame(facts);
  const time = sum(came.map(timeOf));
  const days = (minutes: Fraction) => toQuotient(divide(minutes, fraction(60 * hoursPerDay)));
  return measured("DEL-03", {
    status: "ok",
    ...basisOf(came, facts),
    value: days(time.value),
    bounds: { lower: days(time.lower), upper: days(time.upper) },
  });
}

/** Hours of training a head: on average, and of the person in the middle. */
export interface HoursPerPerson {
  readonly mean: OpenMeasurement;
  readonly median: OpenMeasurement;
}

/**
 * How many hours of training each person had, all events of the lists together (DEL-04). The median is told beside the
 * mean: a few who had very much of it raise the mean alone.
 *
 * @returns *undefined* where nobody came; where people without a name may be anybody, the mean is *bounded* and the median
 *   *missing*
 * @example
 * hoursPerPerson(attendees).mean.bounds; // { lower: { numerator: 1260, denominator: 180 }, upper: { numerator: 1980, denominator: 120 } }
 * hoursPerPerson(attendees).median.reason; // "person-not-named"
 */
export function hoursPerPerson(facts: readonly ParticipationFact[]): HoursPerPerson {
  const came = whoCame(facts);
  const basis = basisOf(came, facts);
  if (came.length === 0) {
    const nobody = measured("DEL-04", { status: "undefined", ...basis, reason: "nobody-came" });
    return { mean: nobody, median: nobody };
  }
  const time = sum(came.map(timeOf));
  const { fewest, most } = whoIsWho(came);
  const bounds = { lower: hoursAHead(time.lower, most), upper: hoursAHead(time.upper, fewest) };
  if (fewest < most) {
    return {
      mean: measured("DEL-04", { status: "bounded", ...basis, bounds }),
      median: measured("DEL-04", { status: "missing", ...basis, reason: "person-not-named" }),
    };
  }
  const middle = middleOf(timesOfPersons(came));
  return {
    mean: measured("DEL-04", { status: "ok", ...basis, value: hoursAHead(time.value, most), bounds }),
    median: measured("DEL-04", {
      status: "ok",
      ...basis,
      value: hoursAHead(middle.value, 1),
      bounds: { lower: hoursAHead(middle.lower, 1), upper: hoursAHead(middle.upper, 1) },
    }),
  };
}

const hoursAHead = (minutes: Fraction, heads: number) => toQuotient(divide(minutes, fraction(60 * heads)));

function basisOf(came: readonly ParticipationFact[], facts: readonly ParticipationFact[]) {
  const unknown = came.filter(({ minutes }) => minutes.attended === null).length;
  const flags: ValueFlag[] = unknown > 0 ? ["estimated"] : [];
  return { n: came.length - unknown, unknown, flags, provenance: fromLists(facts) };
}

function timeOf({ minutes: { planned, attended }, mode, sessions }: ParticipationFact): Time {
  if (attended === null) {
    const value = fraction(planned * sessions.attended, sessions.expected);
    return { value, lower: fraction(0), upper: fraction(planned) };
  }
  const noted = fraction(mode === "online" ? Math.min(attended, planned) : attended);
  return { value: noted, lower: noted, upper: noted };
}

/** The time of each person. Whoever has no name is a person of their own. */
function timesOfPersons(came: readonly ParticipationFact[]): Time[] {
  const named = came.filter(({ person }) => person !== null);
  const persons = grouped(named, ({ person }) => person ?? "").values();
  const anonymous = came.filter(({ person }) => person === null);
  return [...[...persons].map((own) => sum(own.map(timeOf))), ...anonymous.map(timeOf)];
}

const eachEnd = (make: (end: keyof Time) => Fraction): Time => ({
  value: make("value"),
  lower: make("lower"),
  upper: make("upper"),
});

const sum = (times: readonly Time[]): Time =>
  eachEnd((end) => times.reduce((total, time) => inLowestTerms(add(total, time[end])), fraction(0)));

/** The median, of an even number the mean of the two in the middle. */
const middleOf = (times: readonly Time[]): Time =>
  eachEnd((end) => {
    const sorted = times.map((time) => time[end]).sort(compareFractions);
    const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
    return divide(middle.reduce(add), fraction(middle.length));
  });
