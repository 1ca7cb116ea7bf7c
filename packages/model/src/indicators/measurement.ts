import * as z from "zod";
import type { Decimal } from "../decimal.js";
import { compareFractions, type Fraction, fraction, inLowestTerms, times, toDecimal } from "../fraction.js";
import { meaning } from "../meaning.js";
import { FactLayer, MEASURE_VERSIONS, MeasureCode } from "../measure.js";
import { SourceKey } from "../source.js";
import { Missing, NotApplicable, Undefined, ValueFlag } from "./reasons.js";

const Whole = z.int().min(0);

/**
 * A number that nothing has rounded: a whole one over 1, or a quotient as it was counted, 40/40 and not 1/1. An estimate,
 * which is no quotient of whole numbers, is told to six decimals, over 1,000,000, and flagged as `estimated`.
 */
export const Quotient = z
  .strictObject({ numerator: z.int(), denominator: z.int().min(1) })
  .meta(
    meaning("Quotient", "A number as the quotient of two whole ones.", "Một số dưới dạng thương của hai số nguyên."),
  );
export interface Quotient extends z.infer<typeof Quotient> {}

/** Between what a value certainly lies, both ends included; `null` where there is no end. */
export const Bounds = z
  .strictObject({ lower: Quotient, upper: Quotient.nullable() })
  .meta(meaning("Bounds", "Between what a value certainly lies.", "Khoảng chắc chắn chứa giá trị."));
export interface Bounds extends z.infer<typeof Bounds> {}

/**
 * Between what the value of everybody probably lies, where only some answered. A complete list has no interval: nothing was
 * sampled. `finite` is the correction for a population that is small and known.
 */
export const Interval = z
  .strictObject({
    lower: Quotient,
    upper: Quotient,
    confidence: Quotient,
    method: z.enum(["wilson", "wilson-finite", "newcombe", "newcombe-paired", "t", "bootstrap", "theil-sen"]),
  })
  .meta(
    meaning(
      "Interval",
      "Between what a value probably lies, and how that was estimated.",
      "Khoảng tin cậy của giá trị và phương pháp ước lượng.",
    ),
  );
export interface Interval extends z.infer<typeof Interval> {}

/** What a number is made of: how many facts of which layer, and the sources that they name. */
export const Provenance = z
  .strictObject({
    facts: FactLayer,
    count: Whole,
    sources: z.array(SourceKey),
  })
  .meta(meaning("Provenance", "What a number is made of.", "Số liệu được tính từ đâu."));
export interface Provenance extends z.infer<typeof Provenance> {}

const basis = {
  measure: MeasureCode,
  version: z.int().min(1),
  /** How many of the things measured the value rests on. */
  n: Whole,
  /** How many do not say what is needed. They are never taken for zero. */
  unknown: Whole,
  flags: z.array(ValueFlag),
  provenance: Provenance.optional(),
};

/**
 * A number that tells the truth about itself, and that nothing keeps back. `ok` has a value, and the bounds between which it would lie if nothing were
 * unknown; `bounded` has bounds alone, such as "at least 119"; `undefined` is a quotient over zero; `missing` means that
 * nothing is known; `not-applicable` that the question does not arise.
 */
export const OpenMeasurement = z
  .discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("ok"),
      ...basis,
      value: Quotient,
      bounds: Bounds,
      interval: Interval.optional(),
    }),
    z.strictObject({ status: z.literal("bounded"), ...basis, bounds: Bounds }),
    z.strictObject({ status: z.literal("undefined"), ...basis, reason: Undefined }),
    z.strictObject({ status: z.literal("missing"), ...basis, reason: Missing }),
    z.strictObject({ status: z.literal("not-applicable"), ...basis, reason: NotApplicable }),
  ])
  .meta(
    meaning(
      "OpenMeasurement",
      "A measured value, its bounds and what it rests on; or why there is none.",
      "Giá trị đo được, khoảng chắc chắn và cơ sở của nó; hoặc lý do không có.",
    ),
  );
export type OpenMeasurement = z.infer<typeof OpenMeasurement>;

/**
 * A measurement as others get it. `suppressed` says nothing but that: what is kept back to protect people is not missing,
 * and how much of it there is would be a beginning of telling.
 */
export const Measurement = z
  .discriminatedUnion("status", [
    OpenMeasurement,
    z.strictObject({ status: z.literal("suppressed"), measure: MeasureCode, version: z.int().min(1) }),
  ])
  .meta(
    meaning(
      "Measurement",
      "A measurement, or that it is kept back to protect people.",
      "Kết quả đo, hoặc thông báo rằng kết quả được giữ kín để bảo vệ con người.",
    ),
  );
export type Measurement = z.infer<typeof Measurement>;

/** What a calculator says; the flags may be left out where there are none. */
type Outcome<Of = OpenMeasurement> = Of extends OpenMeasurement
  ? Omit<Of, "measure" | "version" | "flags"> & { readonly flags?: ValueFlag[] }
  : never;

/** A measurement under the code and the version of its definition. */
export function measured(measure: MeasureCode, { flags = [], ...outcome }: Outcome): OpenMeasurement {
  return { ...outcome, flags, measure, version: MEASURE_VERSIONS[measure] };
}

/**
 * What is kept back to protect people: it says nothing of the number, not even how much it rests on.
 *
 * @example
 * suppressed("PRT-08"); // { status: "suppressed", measure: "PRT-08", version: 1 }
 */
export const suppressed = (measure: MeasureCode): Measurement => ({
  status: "suppressed",
  measure,
  version: MEASURE_VERSIONS[measure],
});

/** What a number rests on, and between what it certainly lies. */
type Ground = Omit<Extract<Outcome, { status: "bounded" }>, "status">;

/**
 * The value of a part that speaks for the whole, as long as the whole can have it: what lies outside the bounds is given
 * as bounds alone.
 */
export function representing(measure: MeasureCode, value: Quotient, { bounds, ...basis }: Ground): OpenMeasurement {
  const { lower, upper } = bounds;
  const isPossible = compare(lower, value) <= 0 && (upper === null || compare(value, upper) <= 0);
  return measured(
    measure,
    isPossible ? { status: "ok", ...basis, value, bounds } : { status: "bounded", ...basis, bounds },
  );
}

/**
 * What no part can speak for, such as how many there are of which some were not told apart: the value where the bounds
 * leave but one, else the bounds alone.
 */
export function between(measure: MeasureCode, { bounds, ...basis }: Ground): OpenMeasurement {
  const { lower, upper } = bounds;
  const isOne = upper !== null && compare(lower, upper) === 0;
  return measured(
    measure,
    isOne ? { status: "ok", ...basis, value: lower, bounds } : { status: "bounded", ...basis, bounds },
  );
}

/** A whole number, or one over another; the second must not be 0. */
export const quotient = (numerator: number, denominator = 1): Quotient => ({ numerator, denominator });

const MILLION = 1_000_000;

/** A number that is no quotient of whole ones, to six decimals. */
export const estimate = (value: number): Quotient => quotient(Math.round(value * MILLION), MILLION);

/** Bounds that leave one value. */
export const exactly = (value: Quotient): Bounds => ({ lower: value, upper: value });

/**
 * Whether a measurement leaves no doubt: it has a value, and its bounds leave no other.
 *
 * @example
 * isCertain(eventsHeld([])); // true
 */
export function isCertain(measurement: Measurement): boolean {
  if (measurement.status !== "ok") return false;
  const { lower, upper } = measurement.bounds;
  return upper !== null && compare(lower, upper) === 0;
}

/**
 * A quotient in percent, rounded to so many decimals, halves away from 0.
 *
 * @example
 * toPercent({ numerator: 4, denominator: 18 }); // "22.2"
 */
export function toPercent(value: Quotient, decimals = 1): Decimal {
  return toDecimal(times(toFraction(value), 100), decimals);
}

/** A quotient as the fraction that exact arithmetic works with. */
export const toFraction = ({ numerator, denominator }: Quotient): Fraction => fraction(numerator, denominator);

/**
 * A fraction as a quotient: as it is, or in lowest terms where its numbers would be too large to be exact. Of one that is
 * too large even so, six decimals are left.
 */
export function toQuotient(exact: Fraction): Quotient {
  for (const { numerator, denominator } of [exact, inLowestTerms(exact)]) {
    const told = quotient(Number(numerator), Number(denominator));
    if (Number.isSafeInteger(told.numerator) && Number.isSafeInteger(told.denominator)) return told;
  }
  return quotient(Number(toDecimal(exact, 6).replace(".", "")), MILLION);
}

const compare = (a: Quotient, b: Quotient) => compareFractions(toFraction(a), toFraction(b));
