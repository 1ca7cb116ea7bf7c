import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "./date.js";
import { daysMeant, PartialDate } from "./partial-date.js";

describe("PartialDate", () => {
  it.each(["2023", "2020-11", "2022-03-28", "2024-02-29", "1900", "2199-12-31"])("takes %s", (date) => {
    expect(PartialDate.parse(date)).toBe(date);
  });

  it.each([
    "",
    "23",
    "2023-13",
    "2023-00",
    "2023-02-29",
    "2022-3",
    "2022-03-",
    "1899",
    "2200",
    "2022-03-28T00:00",
    "+2022",
  ])("refuses %j", (date) => {
    expect(PartialDate.safeParse(date).success).toBe(false);
  });
});

describe("daysMeant", () => {
  it("means one day, a whole month or a whole year", () => {
    expect(daysMeant("2022-03-28")).toEqual({ start: "2022-03-28", end: "2022-03-28" });
    expect(daysMeant("2020-12")).toEqual({ start: "2020-12-01", end: "2020-12-31" });
    expect(daysMeant("2100-02")).toEqual({ start: "2100-02-01", end: "2100-02-28" });
  });

  it("a year is its twelve months, one after the other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const months = Array.from({ length: 12 }, (_, month) =>
          daysMeant(`${year}-${String(month + 1).padStart(2, "0")}`),
        );
        expect({ start: months[0]?.start, end: months[11]?.end }).toEqual(daysMeant(String(year)));
        for (const [index, month] of months.slice(1).entries()) {
          expect(daysBetween(months[index]?.end ?? "", month.start)).toBe(1);
        }
      }),
    );
  });
});
