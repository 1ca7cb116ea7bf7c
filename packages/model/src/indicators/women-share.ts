import { boundsOf } from "../count.js";
import { type EventFact, heldAmong, type PeopleCount, peopleAt } from "./event-fact.js";
import { type Bounds, measured, type OpenMeasurement, quotient, representing } from "./measurement.js";

type HeldFact = Pick<EventFact, "status" | "headcounts">;

/**
 * The share of women among those who took part: sum over sum, from the events that took place and give both numbers
 * exactly. The bounds are about all of them, so that an event that does not say widens them.
 *
 * @returns *undefined* where there is nobody to have a share of, *missing* where nothing is known; 0 only where no woman came
 * @example
 * womenAmong([{ status: "held", headcounts: { status: "not-given" } }]).reason; // "not-counted"
 */
export function womenAmong(facts: readonly HeldFact[]): OpenMeasurement {
  const people = heldAmong(facts).map(peopleAt);
  if (people.every(({ count }) => count.kind === "exact" && count.value === 0)) {
    const reason = people.length === 0 ? "no-event" : "nobody-came";
    return measured("PRT-08", { status: "undefined", n: people.length, unknown: 0, reason });
  }
  const both = people.flatMap(({ count, women }) =>
    count.kind === "exact" && women.kind === "exact" ? [{ all: count.value, women: women.value }] : [],
  );
  const basis = { n: both.length, unknown: people.length - both.length };
  const all = total(both.map((counted) => counted.all));
  const bounds = boundsOfShare(people);
  if (all > 0) {
    const value = quotient(total(both.map(({ women }) => women)), all);
    return representing("PRT-08", value, { ...basis, bounds });
  }
  if (saysSomething(bounds)) return measured("PRT-08", { status: "bounded", ...basis, bounds });
  const reason = people.some(({ count }) => count.kind === "exact") ? "women-not-counted" : "not-counted";
  return measured("PRT-08", { status: "missing", ...basis, reason });
}

/**
 * Between what the share lies, whatever the unknown numbers turn out to be. It is lowest where only those came as women
 * who are certain to have and as many others as can be, and highest where it is the other way round.
 */
function boundsOfShare(people: readonly PeopleCount[]): Bounds {
  const ranges = people.map(rangesOf);
  const sure = total(ranges.map(({ women }) => women.least));
  const everybody = total(ranges.map(({ all }) => all.most));
  const possible = total(ranges.map(({ women }) => women.most));
  const men = total(ranges.map(({ women, all }) => Math.max(0, all.least - women.most)));
  return {
    lower: sure === 0 || everybody === Infinity ? quotient(0) : quotient(sure, everybody),
    upper: possible === 0 ? quotient(0) : possible === Infinity ? quotient(1) : quotient(possible, possible + men),
  };
}

function rangesOf({ count, women }: PeopleCount) {
  const [all, some] = [boundsOf(count), boundsOf(women)];
  const most = all.upper ?? Infinity;
  return {
    all: { least: all.lower, most },
    women: { least: some.lower, most: Math.min(some.upper ?? Infinity, most) },
  };
}

const saysSomething = ({ lower, upper }: Bounds) =>
  lower.numerator > 0 || (upper !== null && upper.numerator < upper.denominator);

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
