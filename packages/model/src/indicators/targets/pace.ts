import * as z from "zod";
import { daysBetween } from "../../date.js";
import { divide, type Fraction, fraction, inLowestTerms, subtract } from "../../fraction.js";
import { meaning } from "../../meaning.js";
import type { Observation } from "../../observation.js";
import { estimate, measured, OpenMeasurement, Quotient, toQuotient } from "../measurement.js";
import { type Aim, dayOf, dueOn, flagsOf, fromObservations } from "./aim.js";
import { readFor } from "./attainment.js";

/**
 * The pace that a target needs, and how many times that of the trend it is: below 0 where the trend leads away from the goal.
 * Without a trend, or with one that stands still, it is absent.
 */
export const RequiredPace = z
  .strictObject({ pace: OpenMeasurement, timesTrend: Quotient.optional() })
  .meta(
    meaning(
      "RequiredPace",
      "The pace that a target needs, and how many times the trend it is.",
      "Tốc độ cần đạt và tỷ số so với xu hướng.",
    ),
  );
export interface RequiredPace extends z.infer<typeof RequiredPace> {}

/** A year of the Gregorian calendar, which has 146,097 days in 400 years. */
const DAYS_A_YEAR = fraction(146_097, 400);

/**
 * By how much a value must change in each year that is left to reach a milestone (TGT-04), exactly, in the unit it is told
 * in; 0 or the other way where the goal is reached already.
 *
 * @param latest the latest observation
 * @param trend what the pace is compared with (TGT-03)
 * @returns *undefined* where no time is left: then only the verdict can be told
 * @example
 * requiredPace(
 *   { target: { indicator: "x", direction: "up", milestones: { status: "listed", items: [] } }, milestone: { by: "2030", goal: { kind: "reach", value: "75" } }, unit: { kind: "share", of: "agency" } },
 *   { indicator: "x", date: "2030-06", printed: { kind: "exact", value: "70" }, basis: "stated", sources: ["s1"] },
 * ).pace.value; // { numerator: 146097, denominator: 14720 }
 */
export function requiredPace(aim: Aim, latest: Observation, trend?: OpenMeasurement): RequiredPace {
  const read = readFor("TGT-04", aim, latest);
  if (read.absent) return { pace: read.absent };
  const { goal, value } = read;
  const left = daysBetween(dayOf(latest), dueOn(aim.milestone));
  const basis = { n: 1, unknown: 0, provenance: fromObservations([latest]), flags: flagsOf([value]) };
  if (left <= 0) return { pace: measured("TGT-04", { status: "undefined", ...basis, reason: "no-time-left" }) };
  const years = divide(fraction(left), DAYS_A_YEAR);
  const paceFrom = (start: Fraction) => toQuotient(inLowestTerms(divide(subtract(goal, start), years)));
  if (value.range.upper === null) {
    return { pace: measured("TGT-04", { status: "missing", ...basis, reason: "value-not-exact" }) };
  }
  const bounds = { lower: paceFrom(value.range.upper), upper: paceFrom(value.range.lower) };
  if (value.value === undefined) return { pace: measured("TGT-04", { status: "bounded", ...basis, bounds }) };
  const pace = paceFrom(value.value);
  const going = trend?.status === "ok" ? trend.value.numerator / trend.value.denominator : 0;
  return {
    pace: measured("TGT-04", { status: "ok", ...basis, value: pace, bounds }),
    ...(going !== 0 && { timesTrend: estimate(pace.numerator / pace.denominator / going) }),
  };
}
