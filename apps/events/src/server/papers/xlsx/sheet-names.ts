/** In UTF-16 units: longer names are refused. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
/** Spreadsheets keep this name to themselves. */
const RESERVED = "history";

/**
 * Names of sheets as spreadsheets take them, close to what was asked for: no forbidden signs, none too long, no two alike.
 *
 * @param fallback for a sheet of which nothing is left
 * @example
 * sheetNames(["Tiền (VND/USD)", "tiền (vnd usd)"], "Bảng"); // ["Tiền (VND USD)", "tiền (vnd usd) 2"]
 */
export function sheetNames(wanted: readonly string[], fallback: string): readonly string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((text) => {
    const name = allowed(text) || fallback;
    for (let nth = 1; ; nth += 1) {
      const number = nth === 1 ? "" : ` ${nth}`;
      const numbered = cut(name, LONGEST - number.length) + number;
      if (taken.has(numbered.toLowerCase())) continue;
      taken.add(numbered.toLowerCase());
      return numbered;
    }
  });
}

/** An apostrophe at an end would be read as the end of a quoted name. */
const allowed = (text: string) =>
  trimmed(cut(trimmed(text.replaceAll(FORBIDDEN, " ").replaceAll(/\s+/g, " ")), LONGEST));

const trimmed = (text: string) => text.replaceAll(/^[\s']+|[\s']+$/g, "");

/** No letter of two units is cut in the middle. */
const cut = (text: string, longest: number) => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
