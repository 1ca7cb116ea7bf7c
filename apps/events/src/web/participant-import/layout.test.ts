import { describe, expect, test } from "vitest";
import type { ReadList } from "../../contract/list-readings.ts";
import { guessLayout, hasName, headingOf, withColumn, withHeading } from "./layout.ts";

const HEADING = ["TT", "Họ và tên", "Đơn vị"];
const ROWS = [["DANH SÁCH"], HEADING, ["1", "Trần An", "Sở Nội vụ"]];
const table = (rows: string[][], hidden = false) => ({ name: "Sheet", hidden, rows });
const listOf = (tables: ReadList["tables"], layouts: ReadList["layouts"] = []): ReadList => ({
  format: "xlsx",
  tables,
  notes: [],
  layouts,
});

describe("happy", () => {
  test("the table that people see and that has a heading is the list", () => {
    const layout = guessLayout(listOf([table(ROWS, true), table([["Ghi chú"]]), table(ROWS)]));
    expect(layout).toEqual({ table: 2, heading: 2, columns: [null, "name", "organisation"], isRemembered: false });
  });

  test("what was said of the same heading before holds again, whatever it reads as", () => {
    const columns = [null, "name", "unit"] as const;
    const layout = guessLayout(listOf([table(ROWS)], [{ heading: HEADING, columns: [...columns] }]));
    expect(layout).toEqual({ table: 0, heading: 2, columns, isRemembered: true });
    expect(headingOf(ROWS, layout)).toEqual(HEADING);
  });

  test("what stands alone in each row is a name", () => {
    expect(guessLayout(listOf([table([["Trần An"], ["Lê Bình"]])]))).toMatchObject({ heading: 0, columns: ["name"] });
  });

  test("a field moves from one column to another, and no field has two", () => {
    const moved = withColumn(guessLayout(listOf([table(ROWS)])), 0, "name");
    expect(moved.columns).toEqual(["name", null, "organisation"]);
    expect(hasName(withColumn(moved, 0, null).columns)).toBe(false);
  });

  test("another row is the heading, and says what its columns hold where it can", () => {
    const guessed = guessLayout(listOf([table(ROWS)]));
    expect(withHeading(guessed, ROWS, 2).columns).toEqual([null, "name", "organisation"]);
    expect(withHeading(guessed, ROWS, 0)).toMatchObject({ heading: 0, columns: [null, "name", "organisation"] });
  });
});

describe("error", () => {
  test("where nothing names a column of names, nothing is guessed and nothing remembered", () => {
    const layout = guessLayout(listOf([table([["a", "b"], []])]));
    expect(layout).toMatchObject({ heading: 0, columns: [] });
    expect(headingOf([["", ""]], { ...layout, heading: 1 })).toBeUndefined();
  });
});
