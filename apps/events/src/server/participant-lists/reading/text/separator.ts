import { recordsOf, type Separator } from "./records.ts";

const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

/** As much of a text as is looked at, and as many of its rows. */
const LOOKED_AT_CHARACTERS = 100_000;
const LOOKED_AT_ROWS = 30;

/** What Excel takes as an order, and does not show as a row. */
const ORDER = /^sep=([,;\t])(?:\r\n|[\r\n]|$)/i;

/** What separates the cells of a text, and where its first row begins. */
export interface Separation {
  readonly separator: Separator;
  readonly start: number;
}

/**
 * What separates the cells of a text: what its first line orders, or what cuts most of its first rows into as many cells,
 * two or more; of several, what makes the most of them. What Excel writes depends on the country, not on the file's ending.
 */
export function separationOf(text: string): Separation {
  const order = ORDER.exec(text);
  const ordered = SEPARATORS.find((separator) => separator === order?.[1]);
  if (order && ordered) return { separator: ordered, start: order[0].length };
  const beginning = text.slice(0, LOOKED_AT_CHARACTERS);
  const merits = SEPARATORS.map((separator) => ({ separator, ...regularity(beginning, separator) }));
  const best = merits.reduce((one, other) =>
    other.rows > one.rows || (other.rows === one.rows && other.cells > one.cells) ? other : one,
  );
  return { separator: best.separator, start: 0 };
}

/** In how many rows the most usual number of cells is found, rows of a single cell aside. */
function regularity(text: string, separator: Separator): { readonly rows: number; readonly cells: number } {
  const rowsOf = new Map<number, number>();
  let looked = 0;
  for (const { cells } of recordsOf(text, separator)) {
    if (looked === LOOKED_AT_ROWS) break;
    if (cells.every((cell) => cell === "")) continue;
    looked += 1;
    if (cells.length > 1) rowsOf.set(cells.length, (rowsOf.get(cells.length) ?? 0) + 1);
  }
  return [...rowsOf].reduce((best, [cells, rows]) => (rows > best.rows ? { rows, cells } : best), {
    rows: 0,
    cells: 0,
  });
}
