import { boundsOf, type Count } from "./count.js";
import type { Decimal } from "./decimal.js";
import { rangeOfFigure, type ValueRange } from "./figure.js";
import { compareFractions, type Fraction, fraction, subtract, times, toDecimal } from "./fraction.js";
import type { Observation } from "./observation.js";
import { scaleOf, type Unit } from "./unit.js";

type Counts = Pick<Observation, "numerator" | "denominator">;
type Seen = Pick<Observation, "numerator" | "denominator" | "printed">;

function exactValue({ numerator, denominator }: Counts, unit: Unit): Fraction | undefined {
  const scale = scaleOf(unit);
  if (scale === undefined || numerator?.kind !== "exact" || denominator?.kind !== "exact") return undefined;
  return denominator.value === 0 ? undefined : times(fraction(numerator.value, denominator.value), scale);
}

/**
 * The value computed from exact counts, rounded to so many decimals: the percentage of a share, the number per 100,000
 * of a rate. `undefined` where a count is missing or not exact, or where the unit is no quotient: never 0.
 *
 * @example
 * computedValue({ numerator: { kind: "exact", value: 81 }, denominator: { kind: "exact", value: 529 } }, { kind: "share", of: "person" }); // "15.31"
 */
export function computedValue(counts: Counts, unit: Unit, decimals = 2): Decimal | undefined {
  const value = exactValue(counts, unit);
  return value && toDecimal(value, decimals);
}

/**
 * Whether the printed figure is what its own counts give, to the precision it is printed with. `undefined` where one of
 * the two is missing or not exact.
 *
 * @example
 * printedAgrees({ numerator: { kind: "exact", value: 47 }, denominator: { kind: "exact", value: 63 }, printed: { kind: "exact", value: "74.6" } }, { kind: "share", of: "agency" }); // true
 */
export function printedAgrees({ printed, ...counts }: Seen, unit: Unit): boolean | undefined {
  const value = exactValue(counts, unit);
  if (value === undefined || printed?.kind !== "exact") return undefined;
  const { lower, upper } = rangeOfFigure(printed);
  return compareFractions(value, lower) >= 0 && (upper === null || compareFractions(value, upper) <= 0);
}

/**
 * The change from one value to another, computed from exact counts, in percentage points of a share (in its own unit
 * for a rate). `undefined` where one of the values cannot be computed.
 *
 * @example
 * pointsBetween(
 *   { numerator: { kind: "exact", value: 47 }, denominator: { kind: "exact", value: 63 } },
 *   { numerator: { kind: "exact", value: 48 }, denominator: { kind: "exact", value: 63 } },
 *   { kind: "share", of: "agency" },
 * ); // "1.59"
 */
export function pointsBetween(from: Counts, to: Counts, unit: Unit, decimals = 2): Decimal | undefined {
  const [before, after] = [exactValue(from, unit), exactValue(to, unit)];
  return before && after && toDecimal(subtract(after, before), decimals);
}

const WHOLE_SHARE = fraction(100);

// Nothing exceeds the whole it is a part of.
function atMostAll(range: ValueRange, unit: Unit): ValueRange {
  if (unit.kind !== "share") return range;
  const beyond = range.upper === null || compareFractions(range.upper, WHOLE_SHARE) > 0;
  return beyond ? { ...range, upper: WHOLE_SHARE } : range;
}

function rangeOfCounts(numerator: Count, denominator: Count, scale: number): ValueRange {
  const part = boundsOf(numerator);
  const whole = boundsOf(denominator);
  const least = whole.upper === null || whole.upper === 0 ? fraction(0) : fraction(part.lower, whole.upper);
  const most = part.upper === null || whole.lower === 0 ? null : fraction(part.upper, whole.lower);
  return { lower: times(least, scale), upper: most && times(most, scale), aboveLower: false };
}

/**
 * What is certain about an observed value. Exact counts decide; else the printed figure, which stands for every number
 * that rounds to it; else the bounds of the counts. `undefined` where the value is no number one can compare.
 *
 * @example
 * rangeOf({ printed: { kind: "more-than", value: "13" } }, { kind: "ratio", per: 1, of: { en: "women" }, to: { en: "men" } });
 * // { lower: { numerator: 13n, denominator: 1n }, upper: null, aboveLower: true }
 */
export function rangeOf({ numerator, denominator, printed }: Seen, unit: Unit): ValueRange | undefined {
  const exact = exactValue({ numerator, denominator }, unit);
  if (exact) return { lower: exact, upper: exact, aboveLower: false };
  if (printed) return atMostAll(rangeOfFigure(printed), unit);
  if (unit.kind === "count" && numerator) return rangeOfCounts(numerator, { kind: "exact", value: 1 }, 1);
  const scale = scaleOf(unit);
  if (scale === undefined || numerator === undefined || denominator === undefined) return undefined;
  return atMostAll(rangeOfCounts(numerator, denominator, scale), unit);
}
