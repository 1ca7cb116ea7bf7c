import * as z from "zod";
import { Decimal, decimalsOf } from "./decimal.js";
import { type Fraction, fraction, fractionOf, subtract } from "./fraction.js";
import { meaning } from "./meaning.js";

/** A figure as a source prints it, no surer than the source: "74,6 %", "about 16 %", "over 13 %". */
export const Figure = z
  .strictObject({ kind: z.enum(["exact", "about", "at-least", "more-than"]), value: Decimal })
  .meta(
    meaning(
      "Figure",
      "A printed figure with its qualifier: exact, about, at least or more than.",
      "Con số như nguồn in, kèm mức độ: chính xác, khoảng, ít nhất hoặc hơn.",
    ),
  );
export interface Figure extends z.infer<typeof Figure> {}

/** What is certain about a value: it lies between the two, both included unless said; `null` where there is no end. */
export interface ValueRange {
  readonly lower: Fraction;
  readonly upper: Fraction | null;
  /** The value is above `lower`, never at it. */
  readonly aboveLower: boolean;
}

/**
 * What a printed figure makes certain. A printed number stands for every number that rounds to it, so 74.6 may be
 * anything from 74.55 to 74.65; "about" makes nothing certain.
 *
 * @example
 * toDecimal(rangeOfFigure({ kind: "exact", value: "74.6" }).lower, 2); // "74.55"
 * rangeOfFigure({ kind: "more-than", value: "13" }).upper; // null
 */
export function rangeOfFigure({ kind, value }: Figure): ValueRange {
  if (kind === "about") return { lower: fraction(0), upper: null, aboveLower: false };
  if (kind !== "exact") return { lower: fractionOf(value), upper: null, aboveLower: kind === "more-than" };
  const printed = fractionOf(value);
  const half = fraction(1, 2 * 10 ** decimalsOf(value));
  const minusHalf = { ...half, numerator: -half.numerator };
  return { lower: subtract(printed, half), upper: subtract(printed, minusHalf), aboveLower: false };
}
