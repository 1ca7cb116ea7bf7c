import type { ComparisonRow, PlanVerdict } from "@wps/model";

/** What a reader looks for first: where two plans differ, then what both have, then what neither has. */
const ORDER = ["different", "only-a", "only-b", "both-found", "same", "both-none"] as const satisfies PlanVerdict[];

/** The rows of a comparison as they are read. */
export interface OrderedRows {
  /** Both plans have an answer; differences first. */
  readonly compared: readonly ComparisonRow[];
  /** Of one plan nothing was found: nothing can be said of a difference. */
  readonly open: readonly ComparisonRow[];
  /** Of neither plan anything was found. */
  readonly silent: readonly ComparisonRow[];
}

/**
 * The rows of a comparison, differences first, and those apart that cannot be compared. Rows of one verdict keep the
 * order of the questions.
 *
 * @example
 * orderedRows(compare(getPlan("norway-nap-2019-2022"), getPlan("norway-nap-2023-2030"))).open.map(
 *   ({ question }) => question,
 * ); // ["review"]
 */
export function orderedRows(rows: readonly ComparisonRow[]): OrderedRows {
  const of = (...verdicts: readonly PlanVerdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict));
  return {
    compared: ORDER.flatMap((verdict) => of(verdict)),
    open: of("a-not-found", "b-not-found"),
    silent: of("both-not-found"),
  };
}
