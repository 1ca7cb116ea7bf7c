import type { Fraction } from "../fraction.js";

/** More characters than any sum or share needs: a longer number is a mistake, or meant to keep a reader busy. */
const LONGEST = 40;
const DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))$/;

/**
 * The exact number that a decimal of XML Schema writes; `undefined` for what is none, such as `18500,50` or `n/a`.
 *
 * @example
 * exactNumber("18500.50"); // { numerator: 1850050n, denominator: 100n }
 * exactNumber("18500,50"); // undefined
 */
export function exactNumber(text: string): Fraction | undefined {
  const written = text.trim();
  const parts = written.length <= LONGEST ? DECIMAL.exec(written) : null;
  if (parts === null) return undefined;
  const [, sign, whole = "", decimals = "", alone = decimals] = parts;
  const size = BigInt(`${whole}${alone}`);
  return { numerator: sign === "-" ? -size : size, denominator: 10n ** BigInt(alone.length) };
}

const SCALE = 10n ** BigInt(LONGEST);

/**
 * What decimals come to together, exactly; `undefined` where one of them is none. All are counted in one unit, so that many of
 * them take no longer than each by itself.
 *
 * @example
 * exactSum(["33.33", "33.33", "33.34"]); // { numerator: 100n * 10n ** 40n, denominator: 10n ** 40n }
 */
export function exactSum(texts: readonly string[]): Fraction | undefined {
  let sum = 0n;
  for (const text of texts) {
    const number = exactNumber(text);
    if (number === undefined) return undefined;
    sum += number.numerator * (SCALE / number.denominator);
  }
  return { numerator: sum, denominator: SCALE };
}
