import type { ImportDraft } from "./draft.ts";
import type { Tally } from "./plan.ts";
import { isIn, type Standings, type View } from "./standing.ts";

/** What is to be seen first: what is in the way, else what comes in. */
export function firstView({ undecided, wrong }: Tally): View {
  if (undecided > 0) return "decide";
  return wrong > 0 ? "wrong" : "in";
}

/** The rows of a view, by their numbers. */
export const numbersIn = (view: View, { rows }: ImportDraft, standings: Standings): readonly number[] =>
  rows.flatMap((row) => {
    const standing = standings.get(row.number);
    return standing && isIn(view, row, standing) ? [row.number] : [];
  });
