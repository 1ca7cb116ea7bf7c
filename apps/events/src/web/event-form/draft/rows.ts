/** One row of a list. `row` tells it from the others while rows come and go; it is never saved. */
export interface Row {
  readonly row: number;
}

/**
 * The entries of a list as rows, numbered in order.
 *
 * @example
 * toRows(["a"], (text) => ({ text })); // [{ row: 0, text: "a" }]
 */
export function toRows<Entry, Fields extends object>(
  entries: readonly Entry[],
  fields: (entry: Entry) => Fields,
): (Fields & Row)[] {
  return entries.map((entry, row) => ({ ...fields(entry), row }));
}

/** A number that no row bears yet. */
export function nextRow(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map(({ row }) => row)) + 1;
}
