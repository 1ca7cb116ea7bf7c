import { expect, test } from "vitest";
import { sizeOfMaps, type Tile } from "./tiles.ts";

const tile = (row: number, column: number): Tile => ({ row, column, name: "a", value: "1", kind: "sure", depth: 1 });

test("maps stand side by side, as tall as the tallest of them", () => {
  const small = { title: "a", tiles: [tile(1, 2)] };
  const large = { title: "b", tiles: [tile(3, 1), tile(2, 3)] };
  expect(sizeOfMaps([small])).toEqual({ width: 122, height: 75 });
  expect(sizeOfMaps([small, large])).toEqual({ width: 5 * 61 + 40, height: 28 + 3 * 47 });
  expect(sizeOfMaps([])).toEqual({ width: 0, height: 28 });
});
