import { type Decimal, decimalsOf } from "./decimal.js";

/** An exact number: 47/63 stays 47/63. The denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * A fraction of two whole numbers, the second above 0.
 *
 * @example
 * compareFractions(fraction(15, 75), fraction(1, 5)); // 0
 */
export function fraction(numerator: number, denominator = 1): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/**
 * A printed number as an exact one.
 *
 * @example
 * compareFractions(fractionOf("1.7"), fraction(17, 10)); // 0
 */
export function fractionOf(decimal: Decimal): Fraction {
  return { numerator: BigInt(decimal.replace(".", "")), denominator: 10n ** BigInt(decimalsOf(decimal)) };
}

/**
 * Compares two fractions: below 0 where the first is smaller, 0 where they are equal, above 0 where it is greater.
 *
 * @example
 * Math.sign(compareFractions(fraction(47, 63), fraction(48, 63))); // -1
 */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = subtract(a, b).numerator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/**
 * The fraction so many times over.
 *
 * @example
 * toDecimal(times(fraction(1, 8), 100), 1); // "12.5"
 */
export function times({ numerator, denominator }: Fraction, factor: number): Fraction {
  return { numerator: numerator * BigInt(factor), denominator };
}

/**
 * The first less the second.
 *
 * @example
 * toDecimal(subtract(fraction(3, 4), fraction(1, 2)), 2); // "0.25"
 */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/**
 * Both together.
 *
 * @example
 * toDecimal(add(fraction(1, 4), fraction(1, 2)), 2); // "0.75"
 */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { ...a, numerator: a.numerator + b.numerator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/**
 * The same number in lowest terms.
 *
 * @example
 * inLowestTerms(fraction(40, 100)).denominator; // 5n
 */
export function inLowestTerms({ numerator, denominator }: Fraction): Fraction {
  let [divisor, rest] = [denominator, numerator < 0n ? -numerator : numerator];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * The product of the two.
 *
 * @example
 * multiply(fraction(2, 3), fraction(3, 5)); // { numerator: 6n, denominator: 15n }
 */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/**
 * The first over the second, which must not be 0.
 *
 * @example
 * divide(fraction(1, 2), fraction(-1, 3)); // { numerator: -3n, denominator: 2n }
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

/**
 * The number rounded to so many decimals, halves away from 0, as people round.
 *
 * @example
 * toDecimal(fraction(200, 3), 2); // "66.67"
 * toDecimal(fraction(-1, 8), 2); // "-0.13"
 */
export function toDecimal({ numerator, denominator }: Fraction, decimals: number): Decimal {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
  const digits = String(rounded).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return numerator < 0n && rounded > 0n ? `-${text}` : text;
}
