/** Letters that are not taken for digits, nor for each other. As many as a prime: so that every slip in one digit, and two digits changed over, come to another letter. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

/**
 * The code of a row on a printed list: its number and a letter that tells a slip of the pen.
 *
 * @param number from 1 on
 * @example
 * toRowCode(17); // "17U"
 * toRowCode(71); // "71C"
 */
export function toRowCode(number: number): string {
  return `${number}${LETTERS[number % LETTERS.length]}`;
}

/**
 * The number that a code stands for. The letter may be left out; where it is there, it has to be right.
 *
 * @returns undefined where it is no code, or a digit of it was written wrongly
 * @example
 * rowNumberIn("17u"); // 17
 * rowNumberIn("17"); // 17
 * rowNumberIn("71U"); // undefined
 */
export function rowNumberIn(code: string): number | undefined {
  const [, digits, letter] = /^\s*0*([1-9]\d{0,5})\s*([a-z]?)\s*$/i.exec(code) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return letter === "" || toRowCode(number).endsWith(letter?.toUpperCase() ?? "") ? number : undefined;
}
