import { daysBetween, type PlainDate } from "../../date.js";
import type { Fraction } from "../../fraction.js";
import { linesOf, type Observation, type SeriesBreak } from "../../observation.js";
import { observedValue } from "../../observed-value.js";
import { limitsOf, type Unit } from "../../unit.js";
import { type Bounds, estimate, type Interval, measured, type OpenMeasurement, type Quotient } from "../measurement.js";
import type { ValueFlag } from "../reasons.js";
import { intervalOf, type Span } from "../statistics/span.js";
import { medianOf, theilSen, theilSenBounds, theilSenSpan } from "../statistics/theil-sen.js";
import { dayOf, flagsOf, fromObservations, type Known } from "./aim.js";

/** What was observed of one part of an indicator: its unit, and the breaks of its series. */
export interface Series {
  readonly observations: readonly Observation[];
  readonly unit: Unit | undefined;
  readonly breaks?: readonly SeriesBreak[];
}

/** From fewer days than these no trend is told, and no projection. */
const FEWEST_FOR_TREND = 3;
const FEWEST_FOR_PROJECTION = 5;

/** The Gregorian calendar has 146,097 days in 400 years. */
const DAYS_A_YEAR = 146_097 / 400;

/**
 * By how much a value changes in a year (TGT-03), in the unit it is told in, percentage points for a share: the median of
 * the slopes between any two observations, after Theil and Sen, with the interval of Kendall’s exact test. Only what comes
 * after the last break of the series is compared, flagged `break`; several sources of one date all stay. The bounds hold
 * whatever the printed figures were rounded from. An estimate, to six decimals.
 *
 * @returns *missing* where fewer than three days were observed since the last break
 * @example
 * trend({
 *   observations: ["20", "23", "26"].map((value, year) => ({ indicator: "x", date: `202${year}`, printed: { kind: "exact", value }, basis: "stated", sources: ["s1"] })),
 *   unit: { kind: "share", of: "person" },
 * }).value; // { numerator: 3001993, denominator: 1000000 }
 */
export function trend(series: Series): OpenMeasurement {
  const { points, basis } = lastLineOf(series);
  const slope = theilSen(points);
  const bounds = theilSenBounds(points);
  if (basis.n + basis.unknown === 0)
    return measured("TGT-03", { status: "missing", ...basis, reason: "no-observation" });
  if (daysIn(points) < FEWEST_FOR_TREND || slope === undefined || bounds === undefined) {
    return measured("TGT-03", { status: "missing", ...basis, reason: "too-few" });
  }
  const span = theilSenSpan(points);
  return measured("TGT-03", {
    status: "ok",
    ...basis,
    flags: ["estimated", ...basis.flags],
    value: estimate(slope),
    bounds: outward(bounds),
    ...withInterval(span),
  });
}

/**
 * What a value will be on a day if it goes on as it did since the last break (TGT-05): the line of the trend, cut off where
 * no value can lie, then flagged `capped`. The interval is that of the slope alone. An estimate, to six decimals, and no
 * promise.
 *
 * @param on the day that is looked forward to
 * @returns *missing* where fewer than five days were observed since the last break
 * @example
 * projection({
 *   observations: ["20", "23", "26", "29", "32"].map((value, year) => ({ indicator: "x", date: `202${year}`, printed: { kind: "exact", value }, basis: "stated", sources: ["s1"] })),
 *   unit: { kind: "share", of: "person" },
 * }, "2030-12-31").value; // { numerator: 50016438, denominator: 1000000 }
 */
export function projection(series: Series, on: PlainDate): OpenMeasurement {
  const { points, basis } = lastLineOf(series);
  const [slope, slopes] = [theilSen(points), theilSenBounds(points)];
  if (basis.n + basis.unknown === 0)
    return measured("TGT-05", { status: "missing", ...basis, reason: "no-observation" });
  if (daysIn(points) < FEWEST_FOR_PROJECTION || slope === undefined || slopes === undefined) {
    return measured("TGT-05", { status: "missing", ...basis, reason: "too-few" });
  }
  const target = yearsUntil(on);
  const lineAt = (rise: number, valueAt: (point: Point) => number) =>
    medianOf(points.map((point) => valueAt(point) + rise * (target - point.time))) ?? Number.NaN;
  const cap = cappedTo(series.unit);
  const plain = lineAt(slope, ({ value }) => value);
  const bounds = {
    lower: cap(lineAt(slopes.lower, ({ lower }) => lower)),
    upper: cap(lineAt(slopes.upper, ({ upper }) => upper)),
  };
  const span = theilSenSpan(points);
  const ends = span && {
    lower: cap(lineAt(span.lower, ({ value }) => value)),
    upper: cap(lineAt(span.upper, ({ value }) => value)),
  };
  const capped: ValueFlag[] = cap(plain) === plain ? [] : ["capped"];
  return measured("TGT-05", {
    status: "ok",
    ...basis,
    flags: ["estimated", ...capped, ...basis.flags],
    value: estimate(cap(plain)),
    bounds: outward(bounds),
    ...withInterval(ends),
  });
}

interface Point extends Span {
  readonly time: number;
  readonly value: number;
}

/** What is known since the last break, in years, and what it rests on. What has no value is unknown, and not a point. */
function lastLineOf({ observations, unit, breaks = [] }: Series) {
  const lines = linesOf(observations, breaks);
  const line = lines.at(-1) ?? [];
  const read = line.flatMap((seen) => {
    const value = observedValue(seen, unit);
    return value.status === "ok" && value.range.upper !== null ? [{ seen, value, upper: value.range.upper }] : [];
  });
  const points = read.map(
    ({ seen, value, upper }): Point => ({
      time: yearsUntil(dayOf(seen)),
      value: toNumber(value.value),
      lower: toNumber(value.range.lower),
      upper: toNumber(upper),
    }),
  );
  const values: Pick<Known, "flags">[] = read.map(({ value }) => value);
  const basis = {
    n: points.length,
    unknown: line.length - points.length,
    flags: flagsOf(values, ...(lines.length > 1 ? (["break"] as const) : [])),
    provenance: fromObservations(line),
  };
  return { points, basis };
}

const daysIn = (points: readonly Point[]) => new Set(points.map(({ time }) => time)).size;

const yearsUntil = (day: PlainDate) => daysBetween("2000-01-01", day) / DAYS_A_YEAR;

const toNumber = ({ numerator, denominator }: Fraction) => Number(numerator) / Number(denominator);

const withInterval = (span: Span | undefined): { interval?: Interval } =>
  span ? { interval: intervalOf("theil-sen", span) } : {};

function outward(span: Span): Bounds {
  const { lower, upper }: { lower: Quotient; upper: Quotient } = intervalOf("theil-sen", span);
  return { lower, upper };
}

function cappedTo(unit: Unit | undefined): (value: number) => number {
  const { lower = null, upper = null } = unit ? limitsOf(unit) : {};
  return (value) => Math.min(Math.max(value, lower ?? -Infinity), upper ?? Infinity);
}
