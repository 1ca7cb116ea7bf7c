import { add, compareFractions, divide, type Fraction, fraction, inLowestTerms, times } from "../../fraction.js";
import { grouped } from "../grouped.js";
import { measured, type OpenMeasurement, toQuotient } from "../measurement.js";
import { fromRows, whoCame } from "../participation/each-once.js";
import { howMany, type Listed, type Persons, personsOf } from "../participation/persons.js";
import type { ParticipationFact } from "../participation-fact.js";
import type { ValueFlag } from "../reasons.js";

/** So many minutes of training: what they come to, and between what they certainly lie. */
export interface Time {
  readonly value: Fraction;
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/**
 * How much training there was, in person-days (DEL-03): the minutes that people attended, over those of a day. Nobody gets
 * more online than was planned. Where only the sessions were noted, the minutes planned count in proportion to the
 * sessions attended; the value is then flagged `estimated`, and `unknown` says of how many. Where not even the hours of the
 * sessions are known, there is no saying how much more it was.
 *
 * @param hoursPerDay how many hours of training are a day, as agreed with whoever reads the number
 * @returns a value, of which 0 says that nobody on the lists came; *bounded* from below alone where the hours of some are not
 *   known, and *missing* where those of all are not
 * @example
 * personDays(attendees).value; // { numerator: 1620, denominator: 360 }
 * personDays(attendees).bounds.upper; // { numerator: 1980, denominator: 360 }
 */
export function personDays(facts: readonly ParticipationFact[], hoursPerDay = 6): OpenMeasurement {
  return personDaysOf(trainingOf(facts), hoursPerDay);
}

/** How many came, of how many the minutes are not noted, and of how many not even planned, and what time the others had. */
export interface Training extends Listed {
  readonly estimated: number;
  readonly untimed: number;
  readonly time: Time;
}

/** As {@link personDays}, of counts and sums. */
export function personDaysOf(training: Training, hoursPerDay = 6): OpenMeasurement {
  const days = (minutes: Fraction) => toQuotient(divide(minutes, fraction(60 * hoursPerDay)));
  const { value, lower, upper } = training.time;
  const basis = basisOf(training);
  if (hasNoHours(training)) return measured("DEL-03", { status: "missing", ...basis, reason: "hours-unknown" });
  if (training.untimed > 0) {
    return measured("DEL-03", { status: "bounded", ...basis, bounds: { lower: days(lower), upper: null } });
  }
  return measured("DEL-03", {
    status: "ok",
    ...basis,
    value: days(value),
    bounds: { lower: days(lower), upper: days(upper) },
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
 * @returns *undefined* where nobody came; where people without a name may be anybody, or the hours of some are not known, the
 *   mean is *bounded* and the median *missing*; where those of all are not known, both are *missing*
 * @example
 * hoursPerPerson(attendees).mean.bounds; // { lower: { numerator: 1260, denominator: 180 }, upper: { numerator: 1980, denominator: 120 } }
 * hoursPerPerson(attendees).median.reason; // "person-not-named"
 */
export function hoursPerPerson(facts: readonly ParticipationFact[]): HoursPerPerson {
  const training = trainingOf(facts);
  const mean = meanHoursOf(training, personsOf(facts));
  const basis = basisOf(training);
  if (mean.status === "undefined" || mean.status === "missing") return { mean, median: mean };
  if (mean.status === "bounded") {
    const reason = training.untimed > 0 ? "hours-unknown" : "person-not-named";
    return { mean, median: measured("DEL-04", { status: "missing", ...basis, reason }) };
  }
  const middle = middleOf(timesOfPersons(whoCame(facts)));
  return {
    mean,
    median: measured("DEL-04", {
      status: "ok",
      ...basis,
      value: hoursAHead(middle.value, 1),
      bounds: { lower: hoursAHead(middle.lower, 1), upper: hoursAHead(middle.upper, 1) },
    }),
  };
}

/** The mean of {@link hoursPerPerson}, of counts and sums. */
export function meanHoursOf(training: Training, persons: Persons): OpenMeasurement {
  const basis = basisOf(training);
  if (training.came === 0) return measured("DEL-04", { status: "undefined", ...basis, reason: "nobody-came" });
  const { value, lower, upper } = training.time;
  if (hasNoHours(training)) return measured("DEL-04", { status: "missing", ...basis, reason: "hours-unknown" });
  const { fewest, most } = howMany(persons);
  const isOpen = training.untimed > 0;
  const bounds = { lower: hoursAHead(lower, most), upper: isOpen ? null : hoursAHead(upper, fewest) };
  if (isOpen || fewest < most) return measured("DEL-04", { status: "bounded", ...basis, bounds });
  return measured("DEL-04", { status: "ok", ...basis, value: hoursAHead(value, most), bounds });
}

const hoursAHead = (minutes: Fraction, heads: number) => toQuotient(divide(minutes, fraction(60 * heads)));

/** Whether people came, and the hours of none of them are known. */
const hasNoHours = ({ came, untimed }: Training): boolean => came > 0 && untimed === came;

function basisOf({ rows, came, estimated, untimed }: Training) {
  const flags: ValueFlag[] = estimated > 0 ? ["estimated"] : [];
  const unknown = estimated + untimed;
  return { n: came - unknown, unknown, flags, provenance: fromRows(rows) };
}

function trainingOf(facts: readonly ParticipationFact[]): Training {
  const came = whoCame(facts);
  return {
    rows: facts.length,
    came: came.length,
    estimated: came.filter((fact) => notedMinutes(fact) === null && !isUntimed(fact)).length,
    untimed: came.filter(isUntimed).length,
    time: sumOfTimes(came.map(timeOf)),
  };
}

/** The minutes that count as noted, if they are: online nobody gets more than was planned, as far as that is known. */
export function notedMinutes({ minutes: { planned, attended }, mode }: ParticipationFact): number | null {
  return attended !== null && planned !== null && mode === "online" ? Math.min(attended, planned) : attended;
}

/** Whether nothing says how long somebody was trained: neither their minutes nor the hours of the sessions. */
export const isUntimed = ({ minutes }: ParticipationFact): boolean =>
  minutes.attended === null && minutes.planned === null;

/** The time of somebody whose minutes were noted, or of several together. */
export function notedTime(minutes: number): Time {
  const noted = fraction(minutes);
  return { value: noted, lower: noted, upper: noted };
}

/** The time of somebody of whom the sessions are known alone, or of several with as many. */
export const estimatedTime = (planned: number, { attended, expected }: ParticipationFact["sessions"]): Time => ({
  value: times(fraction(attended, expected), planned),
  lower: fraction(0),
  upper: fraction(planned),
});

function timeOf(fact: ParticipationFact): Time {
  const noted = notedMinutes(fact);
  return noted === null ? estimatedTime(fact.minutes.planned ?? 0, fact.sessions) : notedTime(noted);
}

/** The time of each person. Whoever has no name is a person of their own. */
function timesOfPersons(came: readonly ParticipationFact[]): Time[] {
  const named = came.filter(({ person }) => person !== null);
  const persons = grouped(named, ({ person }) => person ?? "").values();
  const anonymous = came.filter(({ person }) => person === null);
  return [...[...persons].map((own) => sumOfTimes(own.map(timeOf))), ...anonymous.map(timeOf)];
}

const eachEnd = (make: (end: keyof Time) => Fraction): Time => ({
  value: make("value"),
  lower: make("lower"),
  upper: make("upper"),
});

export const sumOfTimes = (all: readonly Time[]): Time =>
  eachEnd((end) => all.reduce((total, time) => inLowestTerms(add(total, time[end])), fraction(0)));

/** The median, of an even number the mean of the two in the middle. */
const middleOf = (all: readonly Time[]): Time =>
  eachEnd((end) => {
    const sorted = all.map((time) => time[end]).sort(compareFractions);
    const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
    return divide(middle.reduce(add), fraction(middle.length));
  });
