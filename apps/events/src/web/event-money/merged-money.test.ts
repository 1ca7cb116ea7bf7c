import { EventMoneyChange } from "@wps/model";
import { expect, test } from "vitest";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { mergedMoney } from "./merged-money.ts";

const base = moneyPaidBy("439c044e-b44b-4821-8672-2662705f45ac");
const [first, second] = base.lines;
if (first === undefined || second === undefined) throw new Error("the sample has two lines");
const added = { ...second, id: EventMoneyChange.shape.lines.unwrap().shape.id.parse(`${second.id.slice(0, -1)}9`) };

test("lines that each of two changed, added and took away are all there or all gone", () => {
  const mine = { ...base, lines: [{ ...first, category: "meals" as const }, second] };
  const theirs = { lines: [first, added] };
  expect(mergedMoney(mine, theirs, ["shares", second.id, added.id])).toEqual({ lines: [mine.lines[0], added] });
});

test("where nothing of theirs is taken, all is mine", () => {
  expect(mergedMoney(base, { lines: [] }, [])).toEqual(base);
});
