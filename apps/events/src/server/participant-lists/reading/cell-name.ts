const LETTERS = 26;
const BEFORE_A = 64;

/**
 * The letters of a column, counted from 1.
 *
 * @example
 * columnName(28); // "AB"
 */
export function columnName(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = (column - 1 - rest) / LETTERS;
  return `${before > 0 ? columnName(before) : ""}${String.fromCharCode(BEFORE_A + 1 + rest)}`;
}

/**
 * The name of a cell as the sheet shows it.
 *
 * @example
 * cellName(7, 2); // "B7"
 */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** A place in a sheet, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a cell is, by its name.
 *
 * @returns undefined where this is no name of a cell
 * @example
 * placeOf("AB7"); // { row: 7, column: 28 }
 */
export function placeOf(name: string): Place | undefined {
  let at = 0;
  let column = 0;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - BEFORE_A;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  const row = Number(name.slice(at));
  return column > 0 && Number.isSafeInteger(column) && Number.isSafeInteger(row) && row > 0
    ? { row, column }
    : undefined;
}
