import { boundsOf, type Count } from "./count.js";
import { daysBetween } from "./date.js";
import { isSame } from "./difference.js";
import type { ProgrammeEvent } from "./event.js";
import type { CostFigure, EventBaseline, EventDeviation, ExpectedHeads } from "./event-plan.js";
import { lengthInDays } from "./period.js";
import { itemsOf } from "./source.js";

/** How far a figure lies from its plan: at least and at most; `null` where a bound is not known. */
export interface Distance {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Why a fact cannot be held against its plan. */
export type NoVariance = "not-planned" | "not-counted" | "not-comparable" | "withheld";

/** The dates as approved beside the dates as they are. */
export interface DatesVariance {
  readonly status: "as-planned" | "changed";
  readonly planned: EventBaseline["dates"];
  readonly actual: EventBaseline["dates"];
  /** Days from the planned first day to the actual one, and how many days longer it became; both may be below 0. */
  readonly movedBy: number;
  readonly longerBy: number;
}

/** The place as approved beside the place as it is. */
export interface PlaceVariance {
  readonly status: "as-planned" | "changed";
  readonly planned: EventBaseline["place"];
  readonly actual: EventBaseline["place"];
}

/** The heads that were expected beside those that were counted. */
export interface HeadsVariance {
  readonly status: "as-planned" | "changed" | "undetermined";
  readonly planned: ExpectedHeads;
  readonly actual: ExpectedHeads;
  /** In persons: counted less expected. */
  readonly difference: Distance;
}

/** What it was to cost beside what it cost, in one currency. */
export interface CostVariance {
  readonly status: "as-planned" | "changed";
  readonly planned: CostFigure;
  readonly actual: CostFigure;
  /** In minor units of the currency: spent less budgeted. */
  readonly difference: number;
}

/** One fact of an event held against its plan, or why it cannot be; with the reason that somebody gave. */
export type Variance<Fact> = { readonly reason?: EventDeviation["reason"] } & (
  | Fact
  | { readonly status: "unknown"; readonly because: NoVariance }
);

/** An event held against its plan. */
export interface EventVariance {
  readonly dates: Variance<DatesVariance>;
  readonly place: Variance<PlaceVariance>;
  readonly heads: Variance<HeadsVariance>;
  readonly cost: Variance<CostVariance>;
}

type Planned = Pick<
  ProgrammeEvent,
  "baseline" | "dates" | "place" | "headcounts" | "budget" | "cost" | "deviations" | "expected"
>;

/**
 * An event held against the plan that was approved. What was never planned, not counted or cannot be compared is
 * unknown, each with its reason, and never "no difference".
 *
 * @example
 * varianceOf(event).dates; // { status: "unknown", because: "not-planned" }
 */
export function varianceOf(event: Planned): EventVariance {
  const { baseline, deviations } = event;
  const told = <Fact>(fact: EventDeviation["fact"], variance: Variance<Fact>): Variance<Fact> => {
    const deviation = deviations.find((entry) => entry.fact === fact);
    return deviation === undefined ? variance : { ...variance, reason: deviation.reason };
  };
  return {
    dates: told("dates", baseline === undefined ? unknown("not-planned") : datesVariance(baseline.dates, event.dates)),
    place: told("place", baseline === undefined ? unknown("not-planned") : placeVariance(baseline.place, event.place)),
    heads: told("heads", headsVariance(baseline?.expected, event)),
    cost: told("cost", costVariance(baseline?.budget, event.cost)),
  };
}

/**
 * The plan of an event as it stands now, to be kept as what was approved.
 *
 * @param at the instant of the approval
 * @example
 * baselineOf(event, "2026-11-21T01:00:00.000Z").dates.precision; // "day"
 */
export function baselineOf(event: Omit<Planned, "baseline">, at: string): EventBaseline {
  const { dates, place, expected, budget } = event;
  return {
    at,
    dates: plainDates(dates),
    place: plainPlace(place),
    ...(expected && { expected }),
    ...(budget && { budget }),
  };
}

const unknown = (because: NoVariance) => ({ status: "unknown", because }) as const;

const plainDates = ({ precision, start, end }: ProgrammeEvent["dates"]) => ({ precision, start, end });

function plainPlace(place: ProgrammeEvent["place"]): EventBaseline["place"] {
  if (place.status === "not-given") return place;
  const { status, name, venue, province } = place;
  return { status, name, ...(venue && { venue }), ...(province && { province }) };
}

function datesVariance(planned: EventBaseline["dates"], dates: ProgrammeEvent["dates"]): Variance<DatesVariance> {
  const actual = plainDates(dates);
  const status = isSame(planned, actual) ? "as-planned" : "changed";
  const movedBy = daysBetween(planned.start, actual.start);
  return { status, planned, actual, movedBy, longerBy: lengthInDays(actual) - lengthInDays(planned) };
}

function placeVariance(planned: EventBaseline["place"], place: ProgrammeEvent["place"]): Variance<PlaceVariance> {
  if (planned.status === "not-given") return unknown("not-planned");
  if (place.status === "not-given") return unknown("not-counted");
  const actual = plainPlace(place);
  return { status: isSame(planned, actual) ? "as-planned" : "changed", planned, actual };
}

function headsVariance(planned: ExpectedHeads | undefined, { headcounts }: Planned): Variance<HeadsVariance> {
  if (planned === undefined || planned.count.kind === "unknown") return unknown("not-planned");
  const counted = itemsOf(headcounts).find((head) => head.unit === "person" && head.standing === "chosen");
  if (counted === undefined || counted.count.kind === "unknown") return unknown("not-counted");
  const difference = distance(planned.count, counted.count);
  const isExact = planned.count.kind === "exact" && counted.count.kind === "exact";
  const status = isExact ? (difference.lower === 0 ? "as-planned" : "changed") : apart(difference);
  return { status, planned, actual: { count: counted.count, women: counted.women }, difference };
}

/** "About" certifies nothing, so that a difference from it is open on both sides. */
function distance(planned: Count, counted: Count): Distance {
  const plan = boundsOf(planned);
  const outcome = boundsOf(counted);
  const isAbout = planned.kind === "about" || counted.kind === "about";
  return {
    lower: isAbout || plan.upper === null ? null : outcome.lower - plan.upper,
    upper: isAbout || outcome.upper === null ? null : outcome.upper - plan.lower,
  };
}

const apart = ({ lower, upper }: Distance) =>
  (lower !== null && lower > 0) || (upper !== null && upper < 0) ? "changed" : "undetermined";

function costVariance(planned: CostFigure | undefined, actual: CostFigure | undefined): Variance<CostVariance> {
  if (planned?.status === "withheld" || actual?.status === "withheld") return unknown("withheld");
  if (planned?.status !== "known") return unknown("not-planned");
  if (actual?.status !== "known") return unknown("not-counted");
  if (planned.money.currency !== actual.money.currency) return unknown("not-comparable");
  const difference = actual.money.minor - planned.money.minor;
  return { status: difference === 0 ? "as-planned" : "changed", planned, actual, difference };
}
