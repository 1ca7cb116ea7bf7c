import type { CostLine, EventMoney, EventMoneyChange } from "@wps/model";
import { mergeLists } from "../merging.ts";

/** Who pays the event as a whole; every other part is a line, by its identifier. */
export const SHARES = "shares";

/** What somebody entered of the money of an event, without what the app noted about it. */
export const enteredOfMoney = ({ shares, lines }: EventMoney): EventMoneyChange => ({
  ...(shares && { shares }),
  lines,
});

export const linesOf = ({ lines }: EventMoneyChange) =>
  new Map(lines.map((line): [string, CostLine] => [line.id, line]));

/** My money with parts of theirs. */
export function mergedMoney(
  mine: EventMoneyChange,
  theirs: EventMoneyChange,
  names: readonly string[],
): EventMoneyChange {
  const { shares } = names.includes(SHARES) ? theirs : mine;
  const ofLines = names.filter((name) => name !== SHARES);
  return { ...(shares && { shares }), lines: mergeLists(linesOf(mine), linesOf(theirs), ofLines) };
}
