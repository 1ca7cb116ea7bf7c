import type { Text } from "../text.js";
import type { Cell } from "./cells.js";

/** A column of a csv file. */
export interface Column {
  readonly name: string;
  /** Whether there is no record without it. */
  readonly required?: true;
  readonly says: Text;
}

const snake = (part: PropertyKey) => String(part).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The column that a part of a fact comes from: `sessions_attended` for `sessions.attended`. A part that comes from no column
 * by its name is told by its path.
 */
export function columnOf(path: readonly PropertyKey[], columns: readonly string[]): string {
  const names = path.map((_, index) =>
    path
      .slice(0, path.length - index)
      .map(snake)
      .join("_"),
  );
  return names.find((name) => columns.includes(name)) ?? path.map(String).join(".");
}

/** A longer part of a text keeps the whole text in memory, and that would be the file. */
const COPIED = 12;

/** Reads the cells of records under these columns. */
export function cellsUnder(columns: readonly string[]): (cells: readonly string[]) => Cell {
  const places = new Map(columns.map((column, index) => [column, index]));
  const kept = new Map<string, string>();
  const once = (text: string) => {
    const known = kept.get(text);
    if (known === undefined) kept.set(text, text);
    return known ?? text;
  };
  return (cells) => (column) => {
    const text = cells[places.get(column) ?? -1] || null;
    return text === null || text.length <= COPIED ? text : once(text);
  };
}
