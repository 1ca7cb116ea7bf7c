import { expect, it } from "vitest";
import { gridMove } from "./grid-move.ts";

const SIZE = { rows: 30, columns: 4 };
const from = (row: number, column: number, key: string, ctrlKey = false) => {
  const to = gridMove({ key, ctrlKey }, { row, column }, SIZE);
  return to && [to.row, to.column];
};

it("goes one cell, a leap, or to an edge", () => {
  expect(from(5, 1, "ArrowUp")).toEqual([4, 1]);
  expect(from(5, 1, "ArrowDown")).toEqual([6, 1]);
  expect(from(5, 1, "Enter")).toEqual([6, 1]);
  expect(from(5, 1, "ArrowLeft")).toEqual([5, 0]);
  expect(from(5, 1, "ArrowRight")).toEqual([5, 2]);
  expect(from(5, 1, "PageDown")).toEqual([15, 1]);
  expect(from(15, 1, "PageUp")).toEqual([5, 1]);
  expect(from(5, 1, "Home")).toEqual([5, 0]);
  expect(from(5, 1, "End")).toEqual([5, 3]);
  expect(from(5, 1, "Home", true)).toEqual([0, 0]);
  expect(from(5, 1, "End", true)).toEqual([29, 3]);
  expect(from(5, 1, "ArrowDown", true)).toEqual([29, 1]);
});

it("never leaves the grid, and leaves other keys alone", () => {
  expect(from(0, 0, "ArrowUp")).toEqual([0, 0]);
  expect(from(29, 3, "PageDown")).toEqual([29, 3]);
  expect(from(29, 3, "ArrowRight")).toEqual([29, 3]);
  expect(from(5, 1, "Tab")).toBeUndefined();
});
