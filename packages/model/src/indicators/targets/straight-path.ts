import * as z from "zod";
import type { Constant } from "../../constant.js";
import { daysBetween } from "../../date.js";
import { add, compareFractions, type Fraction, fraction, inLowestTerms, multiply, subtract } from "../../fraction.js";
import { meaning } from "../../meaning.js";
import { itemsOf } from "../../source.js";
import { type Bounds, measured, OpenMeasurement, Quotient, quotient, toFraction, toQuotient } from "../measurement.js";
import { type Aim, dayOf, dueOn, flagsOf, fromObservations, type Held, numberOf } from "./aim.js";
import { breakBefore, isKept, kept, readFor, told } from "./attainment.js";
import { wayCovered } from "./way.js";

/** How a target stands against the straight path to its milestones. */
export const PathStanding = z
  .enum(["ahead", "on-track", "behind", "off-track"])
  .meta(
    meaning("PathStanding", "How a target stands against its straight path.", "Tình trạng so với lộ trình tuyến tính."),
  );
export type PathStanding = z.infer<typeof PathStanding>;

/** From how much of the way that should be covered by now a standing is called what, the best first. */
export const PathLegend = z
  .strictObject({
    /** How much of the time to the first milestone must have passed, before which it is too early to say. */
    judgedFrom: Quotient,
    classes: z.array(z.strictObject({ standing: PathStanding, from: Quotient })),
    /** What is below all of them. */
    below: PathStanding,
  })
  .meta(meaning("PathLegend", "Which standing is called what.", "Chú giải các mức so với lộ trình."));
export interface PathLegend extends Constant<z.infer<typeof PathLegend>> {}

/** Our legend; where the lines are drawn is our judgement, and no framework says it. Before the first milestone it is too early. */
export const PATH_LEGEND: PathLegend = {
  judgedFrom: quotient(1),
  classes: [
    { standing: "ahead", from: quotient(11, 10) },
    { standing: "on-track", from: quotient(9, 10) },
    { standing: "behind", from: quotient(1, 2) },
  ],
  below: "off-track",
};

/**
 * How a target stands against its straight path: how much it covered of what it should have by then, where the path is on
 * that day, and the standings that this may be. One is certain; several are *undetermined*; none says that it cannot be told.
 */
export const PathResult = z
  .strictObject({ measurement: OpenMeasurement, expected: Quotient.optional(), possible: z.array(PathStanding) })
  .meta(
    meaning("PathResult", "How a target stands against its straight path.", "Kết quả so sánh với lộ trình tuyến tính."),
  );
export interface PathResult extends z.infer<typeof PathResult> {}

/**
 * How a target stands on the day of an observation against the straight path from its baseline through its milestones
 * (TGT-02). A value known only between bounds may be several standings: none of them is chosen.
 *
 * @param aim its milestone is the one asked about; the path leads through the others as well
 * @returns *not-applicable* before the legend judges, and after the last milestone; *missing* without a baseline
 * @example
 * PATH_LEGEND.classes.map(({ standing }) => standing); // ["ahead", "on-track", "behind"]
 * pathStanding(
 *   { target: { indicator: "x", direction: "up", milestones: { status: "listed", items: [] } }, milestone: { by: "2030", goal: { kind: "reach", value: "75" } }, unit: { kind: "share", of: "agency" } },
 *   { actual: { indicator: "x", date: "2024", printed: { kind: "exact", value: "50" }, basis: "stated", sources: ["s1"] } },
 * ).measurement.reason; // "no-baseline"
 */
export function pathStanding(aim: Aim, held: Held, legend: PathLegend = PATH_LEGEND): PathResult {
  const { actual, baseline, breaks = [] } = held;
  const now = readFor("TGT-02", aim, actual);
  if (now.absent) return { measurement: now.absent, possible: [] };
  const basis = { n: 1, unknown: 0, provenance: fromObservations([actual]) };
  if (baseline === undefined) {
    return { measurement: measured("TGT-02", { status: "missing", ...basis, reason: "no-baseline" }), possible: [] };
  }
  const start = readFor("TGT-02", aim, baseline);
  if (start.absent) return { measurement: start.absent, possible: [] };
  const segment = segmentOn(aim, held, legend);
  if (typeof segment === "string") {
    return { measurement: measured("TGT-02", { status: "not-applicable", ...basis, reason: segment }), possible: [] };
  }
  const both = { n: 2, unknown: 0, provenance: fromObservations([actual, baseline]) };
  const flags = flagsOf([now.value, start.value], ...breakBefore(actual, baseline, breaks));
  const { from = start.value.value, to, passed } = segment;
  const expected = from && inLowestTerms(add(from, multiply(subtract(to, from), passed)));
  const expectation = expected && { expected: toQuotient(expected) };
  const isFirst = segment.from === undefined;
  if (isFirst ? isKept(aim, start.value, to) : aim.target.direction === "keep") {
    const measurement = kept("TGT-02", aim, now.value, { ...both, flags });
    return { measurement, ...expectation, possible: keptStandings(measurement, legend) };
  }
  const [goal, stretch] = isFirst ? [to, passed] : [expected ?? to, fraction(1)];
  const measurement = told("TGT-02", wayCovered(now.value, start.value, goal, stretch), { ...both, flags });
  return { measurement, ...expectation, possible: standingsOf(measurement, legend) };
}

/** The part of the path that a day lies on, and how much of its time has passed; without `from` it begins at the baseline. */
interface Segment {
  readonly from?: Fraction;
  readonly to: Fraction;
  readonly passed: Fraction;
}

function segmentOn({ target, milestone }: Aim, { actual, baseline }: Held, { judgedFrom }: PathLegend) {
  const [today, first] = [dayOf(actual), baseline ? dayOf(baseline) : dayOf(actual)];
  const knots = [...itemsOf(target.milestones), milestone]
    .flatMap((step) => ({ day: dueOn(step), number: numberOf(step) }))
    .filter((knot, index, all) => knot.day > first && all.findIndex(({ day }) => day === knot.day) === index)
    .sort((a, b) => daysBetween(b.day, a.day));
  const next = knots.findIndex(({ day }) => day >= today);
  const [before, after] = [knots[next - 1], knots[next]];
  if (after?.number === undefined) return "ended";
  const begun = before?.day ?? first;
  const passed = fraction(daysBetween(begun, today), daysBetween(begun, after.day));
  if (before?.number !== undefined) return { from: before.number, to: after.number, passed } satisfies Segment;
  if (passed.numerator <= 0n || compareFractions(passed, toFraction(judgedFrom)) < 0) return "too-early";
  return { to: after.number, passed } satisfies Segment;
}

function standingsOf(measurement: OpenMeasurement, legend: PathLegend): PathStanding[] {
  if (measurement.status !== "ok" && measurement.status !== "bounded") return [];
  return standingsWithin(measurement.bounds, legend);
}

/** Every standing that a share of the way between two may be called, the best first. */
function standingsWithin({ lower, upper }: Bounds, { classes, below }: PathLegend): PathStanding[] {
  const reached = (share: Quotient) => {
    const found = classes.findIndex(({ from }) => compareFractions(toFraction(share), toFraction(from)) >= 0);
    return found === -1 ? classes.length : found;
  };
  const names = [...classes.map(({ standing }) => standing), below];
  return names.slice(upper === null ? 0 : reached(upper), reached(lower) + 1);
}

/** What was kept is on track, what was lost is the worst there is: there is no way to measure how far. */
function keptStandings(measurement: OpenMeasurement, { below }: PathLegend): PathStanding[] {
  if (measurement.status === "bounded") return ["on-track", below];
  return measurement.status === "ok" ? [measurement.value.numerator === 1 ? "on-track" : below] : [];
}
