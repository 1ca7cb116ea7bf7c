import { visible } from "./text.js";

const widthOf = (text: string) => [...text].length;

/** Rows whose cells stand below each other, as lines. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const shown = rows.map((row) => row.map(visible));
  const widths = shown.reduce<number[]>(
    (widest, row) => row.map((cell, nth) => Math.max(widthOf(cell), widest[nth] ?? 0)),
    [],
  );
  return shown.map((row) =>
    row
      .map((cell, nth) => cell + " ".repeat((widths[nth] ?? 0) - widthOf(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/** A longer rule says no more. */
const WIDEST = 100;

/** A table for people: what the columns are, and the rows. */
export function toTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const [head = "", ...body] = inColumns([columns, ...rows]);
  const longest = [head, ...body].reduce((most, line) => Math.max(most, widthOf(line)), 0);
  return `${[head, "-".repeat(Math.min(longest, WIDEST)), ...body].join("\n")}\n`;
}
