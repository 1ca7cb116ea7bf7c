import { expect, test } from "vitest";
import { monthsOf, periodOf, sayMonth } from "./months.ts";

test("a statement is of months that are over, from the one in which the grant begins", () => {
  expect(monthsOf("2026-02-15", "2026-05-02")).toEqual(["2026-02", "2026-03", "2026-04"]);
  expect(monthsOf("2025-12-31", "2026-02-01")).toEqual(["2025-12", "2026-01"]);
  expect(monthsOf("2026-05-01", "2026-05-31")).toEqual([]);
  expect(monthsOf("2027-01-01", "2026-05-31")).toEqual([]);
});

test("months are days from the first to the last", () => {
  expect(periodOf("2024-02", "2024-02")).toEqual({ start: "2024-02-01", end: "2024-02-29" });
  expect(periodOf("2025-11", "2026-01")).toEqual({ start: "2025-11-01", end: "2026-01-31" });
});

test("months are said as people of the language say them", () => {
  expect([sayMonth("2026-03", "vi"), sayMonth("2026-03", "en")]).toEqual(["03/2026", "March 2026"]);
});
