import { expect, it } from "vitest";
import { spotAfter } from "./grid-keys.ts";

const COUNT = { row: 3, column: 4 };

it.each([
  ["ArrowDown", { row: 2, column: 1 }],
  ["ArrowUp", { row: 0, column: 1 }],
  ["ArrowLeft", { row: 1, column: 0 }],
  ["ArrowRight", { row: 1, column: 2 }],
  ["Home", { row: 1, column: 0 }],
  ["End", { row: 1, column: 3 }],
] as const)("%s leads on", (key, spot) => expect(spotAfter(key, { row: 1, column: 1 }, COUNT)).toEqual(spot));

it("nothing leads out of the grid, and no other key leads anywhere", () => {
  expect(spotAfter("ArrowDown", { row: 2, column: 3 }, COUNT)).toEqual({ row: 2, column: 3 });
  expect(spotAfter("ArrowLeft", { row: 0, column: 0 }, COUNT)).toEqual({ row: 0, column: 0 });
  expect(spotAfter("Enter", { row: 0, column: 0 }, COUNT)).toBeUndefined();
});
