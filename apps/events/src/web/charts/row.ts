/**
 * One row of a chart: what it stands for, and as much of its value as is known. What is not known looks different from
 * zero: a row that is `missing` has an empty dashed track, one with `nothing` to measure has none at all.
 */
export interface ChartRow {
  /** Rows of one group stand together; it decides the colour. */
  readonly group: string;
  readonly name: string;
  /** What the row says in words, at its end. */
  readonly says: string;
  /** Where asking for more leads; the label is a link then. */
  readonly href?: string;
  readonly shape: RowShape;
}

/** What is drawn. `upper` is absent where there is no end. */
export type RowShape =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "value-in-range"; readonly value: number; readonly lower: number; readonly upper?: number }
  | { readonly kind: "range"; readonly lower: number; readonly upper?: number }
  | { readonly kind: "missing" }
  | { readonly kind: "nothing" };

/**
 * What a chart measures: shares are points between 0 and 100 %; counts are bars from 0, up to a number that is the same for
 * all rows or to the greatest one.
 */
export type ChartScale = { readonly kind: "percent" } | { readonly kind: "count"; readonly of?: number | undefined };

/** The tone of each group, in the order in which groups are given. */
export const TONES = ["accent", "quiet", "warm"] as const;
export type ChartTone = (typeof TONES)[number];

/** The end of the scale: 100 %, or the greatest number that is drawn. Never 0, so that nothing is divided by it. */
export function endOf(rows: readonly ChartRow[], scale: ChartScale): number {
  if (scale.kind === "percent") return 100;
  if (scale.of !== undefined) return Math.max(1, scale.of);
  return Math.max(1, ...rows.map(({ shape }) => reachOf(shape)));
}

function reachOf(shape: RowShape): number {
  switch (shape.kind) {
    case "value":
      return shape.value;
    case "value-in-range":
      return Math.max(shape.value, shape.upper ?? shape.lower);
    case "range":
      // Room for the open end.
      return shape.upper ?? shape.lower * 1.08;
    default:
      return 0;
  }
}

/** The groups of the rows, in their order, each with its tone. */
export function tonesOf(rows: readonly Pick<ChartRow, "group">[]): ReadonlyMap<string, ChartTone> {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return new Map(groups.map((group, index) => [group, TONES[index % TONES.length] ?? "accent"]));
}
