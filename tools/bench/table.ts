/** A table of text for a terminal: the first column to the left, the others, which are numbers, to the right. */
export type Row = readonly string[];

/**
 * The rows under their heads, each column as wide as its widest cell.
 *
 * @example
 * toTable(["month list", "p50"], [["ours", "1.2 ms"]]); // "month list     p50\n──────────  ──────\nours        1.2 ms"
 */
export function toTable(heads: Row, rows: readonly Row[]): string {
  const widths = heads.map((head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? "")].map(widthOf)));
  const toLine = (row: Row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        const space = " ".repeat(width - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width));
  return [heads, rule, ...rows].map(toLine).join("\n");
}

/** Letters with marks are one column wide, however many code points they have. */
const widthOf = (cell: string): number => [...new Intl.Segmenter().segment(cell)].length;

/** A number of milliseconds with three digits that count. */
export const toMilliseconds = (value: number): string => `${toThreeDigits(value)} ms`;

/** How many times as much one is as the other. */
export const toRatio = (value: number): string => `${toThreeDigits(value)}×`;

/** A whole number with its thousands apart. */
export const toCount = (value: number): string => Math.round(value).toLocaleString("en-GB");

function toThreeDigits(value: number): string {
  if (Math.abs(value) >= 100) return toCount(value);
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}
