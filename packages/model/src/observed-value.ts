import { boundsOf, type Count } from "./count.js";
import type { Decimal } from "./decimal.js";
import { type Figure, rangeOfFigure, type ValueRange } from "./figure.js";
import {
  compareFractions,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  subtract,
  times,
  toDecimal,
} from "./fraction.js";
import type { Observation } from "./observation.js";
import { limitsOf, scaleOf, type Unit } from "./unit.js";

type Counts = Pick<Observation, "numerator" | "denominator" | "unknown">;
type Seen = Counts & Pick<Observation, "shares" | "printed">;

const SHARE: Unit = { kind: "share", of: "person" };

/** What exact counts give where the unit is a quotient of them; those that do not say are in neither of the two. */
function quotientOf({ numerator, denominator, unknown }: Counts, unit: Unit): Fraction | undefined {
  const scale = scaleOf(unit);
  if (scale === undefined || numerator?.kind !== "exact" || denominator?.kind !== "exact") return undefined;
  if (unknown && unknown.kind !== "exact") return undefined;
  const whole = denominator.value - (unknown?.value ?? 0);
  return whole > 0 ? times(fraction(numerator.value, whole), scale) : undefined;
}

/**
 * The value computed from exact counts, rounded to so many decimals: the percentage of a share, the number per 100,000
 * of a rate. `undefined` where a count is missing or not exact, or where the unit is no quotient: never 0.
 *
 * @example
 * computedValue({ numerator: { kind: "exact", value: 81 }, denominator: { kind: "exact", value: 529 } }, { kind: "share", of: "person" }); // "15.31"
 */
export function computedValue(counts: Counts, unit: Unit, decimals = 2): Decimal | undefined {
  const value = quotientOf(counts, unit);
  return value && toDecimal(value, decimals);
}

/**
 * Whether the printed figure is what its own counts give, to the precision it is printed with. `undefined` where one of
 * the two is missing or not exact.
 *
 * @example
 * printedAgrees({ numerator: { kind: "exact", value: 47 }, denominator: { kind: "exact", value: 63 }, printed: { kind: "exact", value: "74.6" } }, { kind: "share", of: "agency" }); // true
 */
export function printedAgrees(seen: Seen, unit: Unit): boolean | undefined {
  const value = countedValue(seen, unit);
  if (value === undefined || seen.printed?.kind !== "exact") return undefined;
  const { lower, upper } = rangeOfFigure(seen.printed);
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
  const [before, after] = [quotientOf(from, unit), quotientOf(to, unit)];
  return before && after && toDecimal(subtract(after, before), decimals);
}

/** What was counted exactly, in whichever shape the unit has. */
function countedValue({ shares, ...counts }: Seen, unit: Unit): Fraction | undefined {
  switch (unit.kind) {
    case "count":
    case "rank":
      return counts.numerator?.kind === "exact" ? fraction(counts.numerator.value) : undefined;
    case "yes-no":
      return isYesOrNo(counts.numerator) ? fraction(counts.numerator.value) : undefined;
    case "ratio-of-shares": {
      const [share, other] = [
        shares && quotientOf(shares.share, SHARE),
        shares && quotientOf(shares.comparedWith, SHARE),
      ];
      return share && other && other.numerator !== 0n ? divide(share, other) : undefined;
    }
    default:
      return quotientOf(counts, unit);
  }
}

const isYesOrNo = (count: Count | undefined): count is Extract<Count, { kind: "exact" }> =>
  count?.kind === "exact" && count.value <= 1;

/**
 * What is certain about an observed value. Exact counts decide; else the printed figure, which stands for every number
 * that rounds to it; else the bounds of the counts. Those that do not say widen it, whatever else is exact. `undefined`
 * where the value is no number one can compare.
 *
 * @example
 * rangeOf({ printed: { kind: "more-than", value: "13" } }, { kind: "ratio", per: 1, of: { en: "women" }, to: { en: "men" } });
 * // { lower: { numerator: 13n, denominator: 1n }, upper: null, aboveLower: true }
 */
export function rangeOf(seen: Seen, unit: Unit): ValueRange | undefined {
  if (unit.kind === "record") return undefined;
  const { printed, unknown } = seen;
  const exact = countedValue(seen, unit);
  const ofParts = () => rangeOfParts(seen, unit);
  const ofPrint = printed && rangeOfFigure(printed);
  const isWhole = unknown === undefined || isNone(unknown);
  const range = isWhole ? (exact ? exactly(exact) : (ofPrint ?? ofParts())) : (ofParts() ?? ofPrint);
  return range && within(range, unit);
}

const exactly = (value: Fraction): ValueRange => ({ lower: value, upper: value, aboveLower: false });

const isNone = (count: Count) => count.kind === "exact" && count.value === 0;

function rangeOfParts({ numerator, denominator, unknown, shares }: Seen, unit: Unit): ValueRange | undefined {
  switch (unit.kind) {
    case "count":
    case "rank":
    case "yes-no":
      return numerator && rangeOfCounts(numerator, { kind: "exact", value: 1 }, 1);
    case "ratio-of-shares": {
      const [share, other] = [shares && rangeOf(shares.share, SHARE), shares && rangeOf(shares.comparedWith, SHARE)];
      return share && other && rangeOfRatio(share, other);
    }
    default: {
      const scale = scaleOf(unit);
      if (scale === undefined || numerator === undefined || denominator === undefined) return undefined;
      return rangeOfCounts(numerator, denominator, scale, unknown);
    }
  }
}

const NOBODY: Count = { kind: "exact", value: 0 };

function rangeOfCounts(numerator: Count, denominator: Count, scale: number, unknown = NOBODY): ValueRange {
  const [part, whole, silent] = [boundsOf(numerator), boundsOf(denominator), boundsOf(unknown)];
  const most = part.upper === null || silent.upper === null ? null : part.upper + silent.upper;
  const lower = whole.upper === null || whole.upper === 0 ? fraction(0) : fraction(part.lower, whole.upper);
  const upper = most === null || whole.lower === 0 ? null : fraction(most, whole.lower);
  return { lower: times(lower, scale), upper: upper && times(upper, scale), aboveLower: false };
}

function rangeOfRatio(share: ValueRange, other: ValueRange): ValueRange {
  const least = other.upper === null || other.upper.numerator === 0n ? fraction(0) : divide(share.lower, other.upper);
  const most = share.upper === null || other.lower.numerator === 0n ? null : divide(share.upper, other.lower);
  return { lower: least, upper: most, aboveLower: share.aboveLower && share.lower.numerator > 0n };
}

/** Nothing exceeds the whole it is a part of, and no rank is better than the first. */
function within(range: ValueRange, unit: Unit): ValueRange {
  const limits = limitsOf(unit);
  const [least, most] = [
    limits.lower === null ? null : fraction(limits.lower),
    limits.upper === null ? null : fraction(limits.upper),
  ];
  const below = least !== null && compareFractions(range.lower, least) < 0;
  const beyond = most !== null && (range.upper === null || compareFractions(range.upper, most) > 0);
  return {
    lower: below ? least : range.lower,
    upper: beyond ? most : range.upper,
    aboveLower: range.aboveLower && !below,
  };
}

/** What else is to be known of an observed value. */
export type ObservedFlag =
  /** The source prints another figure than its own counts give. */
  | "printed-differs"
  /** It is known as it was printed only, and stands for every number that rounds to it. */
  | "rounded";

/** Why an observation has no value: a quotient over nothing, or a share compared with one of 0. */
export type ObservedUndefined = "of-nothing" | "compared-with-nothing";

/**
 * What an observation says of the value of its indicator, in the unit it is told in: 74.6 for 74.6 %. `bounded` has no value
 * but bounds that say something, such as "more than 13"; `missing` says nothing certain at all, such as "about 16".
 */
export type ObservedValue =
  | {
      readonly status: "ok";
      readonly value: Fraction;
      readonly range: ValueRange;
      readonly flags: readonly ObservedFlag[];
    }
  | { readonly status: "bounded"; readonly range: ValueRange }
  | { readonly status: "undefined"; readonly reason: ObservedUndefined }
  | { readonly status: "missing"; readonly reason: "unit-not-seen" | "not-given" | "not-exact" }
  | { readonly status: "not-applicable"; readonly reason: "not-a-number" };

/**
 * The value of an observation, whatever the shape of its indicator. Of a checklist it is the share of the items met among
 * those known, and the items unknown widen its range; of a rank the place; of a yes or no 1 or 0; of an index the printed
 * figure. A record is no number.
 *
 * @param unit the unit of the indicator; absent where it was not seen
 * @example
 * observedValue({ numerator: { kind: "exact", value: 7 }, denominator: { kind: "exact", value: 10 }, unknown: { kind: "exact", value: 2 } }, { kind: "checklist" }).value; // { numerator: 700n, denominator: 8n }
 * observedValue({ numerator: { kind: "exact", value: 0 }, denominator: { kind: "exact", value: 0 } }, { kind: "share", of: "seat" }); // { status: "undefined", reason: "of-nothing" }
 * observedValue({ printed: { kind: "about", value: "16" } }, { kind: "share", of: "person" }); // { status: "missing", reason: "not-exact" }
 * observedValue({ printed: { kind: "exact", value: "3" } }, { kind: "record" }).reason; // "not-a-number"
 */
export function observedValue(seen: Seen, unit: Unit | undefined): ObservedValue {
  if (unit === undefined) return { status: "missing", reason: "unit-not-seen" };
  if (unit.kind === "record") return { status: "not-applicable", reason: "not-a-number" };
  const nothing = overNothing(seen, unit);
  if (nothing) return { status: "undefined", reason: nothing };
  const range = rangeOf(seen, unit);
  if (range === undefined) return { status: "missing", reason: "not-given" };
  const counted = countedValue(seen, unit);
  if (counted) {
    const flags: ObservedFlag[] = printedAgrees(seen, unit) === false ? ["printed-differs"] : [];
    return { status: "ok", value: counted, range, flags };
  }
  if (isExact(seen.printed)) return { status: "ok", value: fractionOf(seen.printed.value), range, flags: ["rounded"] };
  return saysSomething(range, unit) ? { status: "bounded", range } : { status: "missing", reason: "not-exact" };
}

const isExact = (figure: Figure | undefined): figure is Figure & { kind: "exact" } => figure?.kind === "exact";

function overNothing({ denominator, shares, printed }: Seen, unit: Unit): ObservedUndefined | undefined {
  if (printed) return undefined;
  if (scaleOf(unit) !== undefined && denominator && isNone(denominator)) return "of-nothing";
  if (unit.kind !== "ratio-of-shares" || shares === undefined) return undefined;
  const parts = [shares.share, shares.comparedWith].map((share) => observedValue(share, SHARE));
  if (parts.some(({ status }) => status === "undefined")) return "of-nothing";
  const other = parts[1];
  return other?.status === "ok" && other.range.upper?.numerator === 0n ? "compared-with-nothing" : undefined;
}

function saysSomething({ lower, upper, aboveLower }: ValueRange, unit: Unit): boolean {
  const limits = limitsOf(unit);
  const isLeast = limits.lower !== null && compareFractions(lower, fraction(limits.lower)) === 0 && !aboveLower;
  const isMost = upper === null || (limits.upper !== null && compareFractions(upper, fraction(limits.upper)) === 0);
  return !isLeast || !isMost;
}
