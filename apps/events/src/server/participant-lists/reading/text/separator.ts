import type { Separator } from "./records.ts";

const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

/** As much of a text as is looked at, and as many of its rows. */
const LOOKED_AT_CHARACTERS = 100_000;
const LOOKED_AT_ROWS = 30;

/** What Excel takes as an order, and does not show as a row. */
const ORDER = /^sep=([,;\t])(?:\r\n|[\r\n]|$)/i;

/** A cell in quotes, whatever separates it: what is in it separates nothing. */
const QUOTED = /(?<=^|[,;\t\r\n])"(?:[^"]|"")*"(?=[,;\t\r\n]|$)/g;

/** What separates the cells of a text, and where its first row begins. */
export interface Separation {
  readonly separator: Separator;
  readonly start: number;
}

/**
 * What separates the cells of a text: what its first line orders, or what cuts most of its first rows into as many
 * cells, two or more; of several, what makes the most of them. What Excel writes depends on the country, not on the
 * file's ending.
 */
export function separationOf(text: string): Separation {
  const order = ORDER.exec(text);
  const ordered = SEPARATORS.find((separator) => separator === order?.[1]);
  if (order && ordered) return { separator: ordered, start: order[0].length };
  const rows = text
    .slice(0, LOOKED_AT_CHARACTERS)
    .replaceAll(QUOTED, "x")
    .split(/[\r\n]+/)
    .filter((row) => /[^,;\t\s]/.test(row))
    .slice(0, LOOKED_AT_ROWS);
  const merits = SEPARATORS.map((separator) => ({ separator, ...regularity(rows, separator) }));
  const best = merits.reduce((one, other) =>
    other.rows > one.rows || (other.rows === one.rows && other.cells > one.cells) ? other : one,
  );
  return { separator: best.separator, start: 0 };
}

/** In how many rows the most usual number of cells is found, rows of a single cell aside. */
function regularity(rows: readonly string[], separator: Separator): { readonly rows: number; readonly cells: number } {
  const rowsOf = new Map<number, number>();
  for (const row of rows) {
    const cells = row.split(separator).length;
    if (cells > 1) rowsOf.set(cells, (rowsOf.get(cells) ?? 0) + 1);
  }
  return [...rowsOf].reduce((best, [cells, count]) => (count > best.rows ? { rows: count, cells } : best), {
    rows: 0,
    cells: 0,
  });
}
