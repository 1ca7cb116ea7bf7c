/** As many rows as a statement has room for: PostgreSQL counts to 65,535 parameters. */
const CHUNK = 2_000;

/** Rows in portions that one statement can write. */
export const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, nth) => items.slice(nth * CHUNK, (nth + 1) * CHUNK));
