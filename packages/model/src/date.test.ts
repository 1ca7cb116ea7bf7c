import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, PlainDate } from "./date.js";

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("PlainDate", () => {
  it.each(["1900-01-01", "2000-02-29", "2024-02-29", "2199-12-31"])("takes %s", (text) => {
    expect(PlainDate.parse(text)).toBe(text);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "1899-12-31",
    "2200-01-01",
    "2024-1-1",
    "28/03/2022",
    "2022-03-28T00:00:00Z",
    "",
  ])("refuses %s", (text) => {
    expect(PlainDate.safeParse(text).success).toBe(false);
  });
});

describe("addDays and daysBetween", () => {
  it("undo each other", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -10_000, max: 10_000 }), (start, days) => {
        const end = addDays(start, days);
        expect(daysBetween(start, end)).toBe(days);
        expect(addDays(end, -days)).toBe(start);
        expect(PlainDate.safeParse(end).success).toBe(true);
      }),
    );
  });

  it("order days as their texts do", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
      }),
    );
  });

  it("know leap years", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2025-02-28", 1)).toBe("2025-03-01");
  });
});
