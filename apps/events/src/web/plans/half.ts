import { type ComparisonRow, type Surplus, surplusOf } from "@wps/model";

export type Side = "a" | "b";

/** What sets one of two compared plans apart from the other, as far as is known. */
export interface Half extends Surplus {
  /** A source says that this plan has none, and nothing was found of the other that would make it a surplus there. */
  readonly none: readonly ComparisonRow[];
}

/**
 * What was found of one plan only, and what this plan is known not to have. A "none" that the other plan answers with
 * something found is told there, as what only the other has.
 *
 * @example
 * halfOf("b", compare(getPlan("nap-wps-2024-2030"), getPlan("norway-nap-2023-2030"))).none[0]?.question; // "indicators"
 */
export function halfOf(side: Side, rows: readonly ComparisonRow[]): Half {
  const other = side === "a" ? "b" : "a";
  return {
    ...surplusOf(side, rows),
    none: rows.filter((row) => row[side].status === "none" && row[other].status !== "found"),
  };
}
