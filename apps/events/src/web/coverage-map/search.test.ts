import { describe, expect, it } from "vitest";
import { readCoverage, yearsOf, yearsToChoose } from "./search.ts";

const PERIOD = { start: "2024-01-01", end: "2030-12-31" };
const TODAY = "2026-11-23";

describe("the years of a map", () => {
  it("are this one and the next by quarters, and all by years", () => {
    expect(yearsOf({}, PERIOD, TODAY)).toEqual({ from: 2026, to: 2027 });
    expect(yearsOf({ by: "year" }, PERIOD, TODAY)).toEqual({ from: 2024, to: 2030 });
  });

  it("never leave the programme, and never turn round", () => {
    expect(yearsOf({}, PERIOD, "2035-01-01")).toEqual({ from: 2030, to: 2030 });
    expect(yearsOf({ from: 1990, to: 2099 }, PERIOD, TODAY)).toEqual({ from: 2024, to: 2030 });
    expect(yearsOf({ from: 2028, to: 2025 }, PERIOD, TODAY)).toEqual({ from: 2028, to: 2028 });
    expect(yearsOf({ by: "year" }, { start: "2000-01-01", end: "2040-12-31" }, TODAY)).toEqual({
      from: 2000,
      to: 2011,
    });
  });

  it("can each be chosen", () => expect(yearsToChoose(PERIOD)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]));
});

it("an address says what it can, and a lead that is not on record is one too", () => {
  expect(readCoverage({ lead: "", column: 2026, row: "task:II.2.e", by: "month" })).toMatchObject({
    lead: "",
    column: "2026",
    row: "task:II.2.e",
    by: undefined,
  });
});
