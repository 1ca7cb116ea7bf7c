import { describe, expect, test } from "vitest";
import { type ChartRow, endOf, type RowShape, tonesOf } from "./row.ts";

const row = (shape: RowShape, group = "a"): ChartRow => ({ group, name: "2025", says: "", shape });

describe("endOf", () => {
  test("is the whole for shares, the greatest that is drawn for counts, and never 0", () => {
    expect(endOf([row({ kind: "value", value: 7 })], { kind: "percent" })).toBe(100);
    expect(endOf([row({ kind: "value", value: 7 }), row({ kind: "missing" })], { kind: "count" })).toBe(7);
    expect(endOf([row({ kind: "nothing" })], { kind: "count" })).toBe(1);
  });

  test("leaves room for a range without an end", () => {
    expect(endOf([row({ kind: "range", lower: 100 })], { kind: "count" })).toBeGreaterThan(100);
  });

  test("is what the rows are parts of, where that is known", () => {
    expect(endOf([row({ kind: "value", value: 3 })], { kind: "count", of: 10 })).toBe(10);
  });
});

describe("tonesOf", () => {
  test("gives each group a tone, in their order", () => {
    const rows = ["delivery", "delivery", "preparation"].map((group) => row({ kind: "missing" }, group));
    expect([...tonesOf(rows)]).toEqual([
      ["delivery", "accent"],
      ["preparation", "quiet"],
    ]);
  });
});
