import * as z from "zod";
import type { Decimal } from "../decimal.js";
import { compareFractions, fraction, times, toDecimal } from "../fraction.js";
import { meaning } from "../meaning.js";
import { MeasureCode } from "./measure.js";
import { MEASURES } from "./registry.js";

const Whole = z.int().min(0);

/** A number that nothing has rounded: a whole one over 1, or a quotient as it was counted, 40/40 and not 1/1. */
export const Quotient = z
  .strictObject({ numerator: Whole, denominator: z.int().min(1) })
  .meta(
    meaning("Quotient", "A number as the quotient of two whole ones.", "Một số dưới dạng thương của hai số nguyên."),
  );
export interface Quotient extends z.infer<typeof Quotient> {}

/** Between what a value certainly lies, both ends included; `upper` is `null` where there is no end. */
export const Bounds = z
  .strictObject({ lower: Quotient, upper: Quotient.nullable() })
  .meta(meaning("Bounds", "Between what a value certainly lies.", "Khoảng chắc chắn chứa giá trị."));
export interface Bounds extends z.infer<typeof Bounds> {}

/** Why there is no value. */
export const NoValue = z
  .enum(["no-event", "nobody-came", "no-task", "not-counted", "women-not-counted", "no-task-seen"])
  .meta(meaning("NoValue", "Why there is no value.", "Lý do không có giá trị."));
export type NoValue = z.infer<typeof NoValue>;

const basis = {
  measure: MeasureCode,
  version: z.int().min(1),
  /** How many of the things measured the value rests on. */
  n: Whole,
  /** How many do not say what is needed. They are never taken for zero. */
  unknown: Whole,
};

/**
 * A number that tells the truth about itself. `ok` has a value, and the bounds between which it would lie if nothing were
 * unknown; `bounded` has bounds alone; `undefined` is a quotient over zero; `missing` means that nothing is known.
 */
export const Measurement = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("ok"), ...basis, value: Quotient, bounds: Bounds }),
    z.strictObject({ status: z.literal("bounded"), ...basis, bounds: Bounds }),
    z.strictObject({
      status: z.literal("undefined"),
      ...basis,
      reason: NoValue.extract(["no-event", "nobody-came", "no-task"]),
    }),
    z.strictObject({
      status: z.literal("missing"),
      ...basis,
      reason: NoValue.extract(["not-counted", "women-not-counted", "no-task-seen"]),
    }),
  ])
  .meta(
    meaning(
      "Measurement",
      "A measured value, its bounds and what it rests on; or why there is none.",
      "Giá trị đo được, khoảng chắc chắn và cơ sở của nó; hoặc lý do không có.",
    ),
  );
export type Measurement = z.infer<typeof Measurement>;

type Told<Outcome> = Outcome extends unknown ? Omit<Outcome, "measure" | "version"> : never;

/** A measurement under the name and version of its definition. */
export function measured(code: MeasureCode, outcome: Told<Measurement>): Measurement {
  return { ...outcome, measure: code, version: MEASURES[code].version };
}

/**
 * The value of a part that speaks for the whole, as long as the whole can have it: what lies outside the bounds is given
 * as bounds alone.
 */
export function representing(
  code: MeasureCode,
  value: Quotient,
  { bounds, ...basis }: { readonly n: number; readonly unknown: number; readonly bounds: Bounds },
): Measurement {
  const { lower, upper } = bounds;
  const isPossible = compare(lower, value) <= 0 && (upper === null || compare(value, upper) <= 0);
  return measured(
    code,
    isPossible ? { status: "ok", ...basis, value, bounds } : { status: "bounded", ...basis, bounds },
  );
}

/** A whole number, or one over another; the second must not be 0. */
export const quotient = (numerator: number, denominator = 1): Quotient => ({ numerator, denominator });

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
  return toDecimal(times(exact(value), 100), decimals);
}

const exact = ({ numerator, denominator }: Quotient) => fraction(numerator, denominator);
const compare = (a: Quotient, b: Quotient) => compareFractions(exact(a), exact(b));
