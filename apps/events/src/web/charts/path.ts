/** What is known of a share on a day, in percent: a value, a guess, or between what it certainly lies. */
export type PathShape =
  | { readonly kind: "value" | "about"; readonly value: number }
  | { readonly kind: "range"; readonly lower: number; readonly upper: number };

/** Something observed; `says` is its value in words. */
export interface PathPoint {
  readonly on: string;
  readonly name: string;
  readonly says: string;
  readonly shape: PathShape;
}

/** Where the straight path leads through: where it began, and what is to be reached by when. */
export interface PathGoal {
  readonly on: string;
  readonly value: number;
  /** In few words: `2025: 60%`. */
  readonly says: string;
}

/** The way to a target: days are written as `2025-12-31`, values are shares in percent. */
export interface Path {
  readonly goals: readonly PathGoal[];
  /** What may be joined by a line; no line leads over a break. */
  readonly lines: readonly (readonly PathPoint[])[];
  /** Days from which another thing is counted. */
  readonly breaks: readonly string[];
}

/** The greatest value of a shape. */
export const topOf = (shape: PathShape): number => (shape.kind === "range" ? shape.upper : shape.value);

/** Where a shape is pointed at. */
export const middleOf = (shape: PathShape): number =>
  shape.kind === "range" ? (shape.lower + shape.upper) / 2 : shape.value;

/** The end of the scale: a round number above everything that is drawn, and never more than the whole. */
export function endOfPath({ goals, lines }: Path): number {
  const greatest = Math.max(...goals.map(({ value }) => value), ...lines.flat().map(({ shape }) => topOf(shape)));
  return Math.min(100, Math.ceil((greatest * 1.1) / 10) * 10);
}

/** Of each line the last point, which stands for it by name, and whatever was seen on the same day. */
export const namedOf = ({ lines }: Path): PathPoint[] =>
  lines.flatMap((line) => line.filter(({ on }) => on === line.at(-1)?.on));

/**
 * Places at least so far apart, in the same order and as near to where they should be as that allows.
 *
 * @example
 * spread([10, 12, 40], 8, 0, 100); // [10, 18, 40]
 */
export function spread(wanted: readonly number[], gap: number, least: number, most: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let from = least;
  for (const index of order) {
    places[index] = Math.max(wanted[index] ?? 0, from);
    from = (places[index] ?? 0) + gap;
  }
  let until = most;
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, until);
    until = (places[index] ?? 0) - gap;
  }
  return places;
}
