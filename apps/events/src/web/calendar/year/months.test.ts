import { expect, it } from "vitest";
import { monthsOf } from "./months.ts";

it("knows the months of a leap year, and on which weekday each begins", () => {
  const months = monthsOf("2024-08-09");
  expect(months.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(months.map(({ emptyColumns }) => emptyColumns)).toEqual([0, 3, 4, 0, 2, 5, 0, 3, 6, 1, 4, 6]);
  expect(months.at(-1)?.days.at(-1)).toBe("2024-12-31");
});
