import { expect, test } from "vitest";
import { sayGoal } from "./goal.ts";
import { medianOf, percentileOf } from "./median.ts";
import { toMilliseconds, toTable } from "./table.ts";

test("columns are as wide as their widest cell, letters with marks included", () => {
  const decomposed = "trực tuyến".normalize("NFD");
  expect(toTable(["lịch", "p50"], [[decomposed, "1.20 ms"], ["x"]]).split("\n")).toEqual([
    "lịch            p50",
    "──────────  ───────",
    `${decomposed}  1.20 ms`,
    "x",
  ]);
});

test("three digits count", () => {
  expect([0.123, 1.234, 12.34, 123.4, 1234.5].map(toMilliseconds)).toEqual([
    "0.12 ms",
    "1.23 ms",
    "12.3 ms",
    "123 ms",
    "1,235 ms",
  ]);
});

test("the median and the percentile by nearest rank, of values in any order", () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([medianOf(values), percentileOf(values, 0.99), percentileOf(values, 1), medianOf([10, 9])]).toEqual([
    50, 99, 100, 9,
  ]);
  expect(() => medianOf([])).toThrow(RangeError);
});

test("a goal is met at its bound, and missed beyond it", () => {
  const goal = (value: number, bound: { atMost: number } | { atLeast: number }) =>
    sayGoal({ name: "n", value, bound }).split("  ")[0]?.trim();
  expect([goal(1.3, { atMost: 1.3 }), goal(1.31, { atMost: 1.3 })]).toEqual(["met", "not met"]);
  expect([goal(40, { atLeast: 40 }), goal(39, { atLeast: 40 })]).toEqual(["met", "not met"]);
});
