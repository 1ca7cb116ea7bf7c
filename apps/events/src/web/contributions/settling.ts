import { compareClauses } from "@wps/model";
import type { JudgedContribution } from "../../contract/contributions.ts";

/** Whether people have to look at a contribution: it is in conflict, has no place, or the catalogue has changed. */
export function isToSettle({ fate, publishedChanged }: Pick<JudgedContribution, "fate" | "publishedChanged">): boolean {
  return fate.status === "conflict" || fate.status === "misplaced" || publishedChanged;
}

/** By programme, then as the law has them, then by day. */
export function inOrder(entries: readonly JudgedContribution[]): JudgedContribution[] {
  const text = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return entries.toSorted(
    ({ contribution: a }, { contribution: b }) =>
      text(a.programme, b.programme) || compareClauses(a.clause.code, b.clause.code) || text(a.date, b.date),
  );
}
