import fc from "fast-check";
import { expect, test } from "vitest";
import { cellName, columnName, placeOf } from "./cell-name.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s", (column, name) => expect(columnName(column)).toBe(name));

test("a cell is found by its name", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
      expect(placeOf(cellName(row, column))).toEqual({ row, column });
    }),
  );
});

test.each(["", "A", "7", "A0", "a1", "A-1", "A1.5", "$A$1", `${"Z".repeat(40)}1`])("%j names no cell", (name) => {
  expect(placeOf(name)).toBeUndefined();
});
