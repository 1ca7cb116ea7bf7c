import fc from "fast-check";
import { describe, expect, it } from "vitest";
import table from "../../fixtures/planning/lunar-holidays.json" with { type: "json" };
import { addDays, daysBetween } from "../date.js";
import { lunarMonthsOf, lunarToSolar, solarToLunar } from "./lunar-date.js";
import { publicHolidaysOf } from "./public-holidays.js";

const years = fc.integer({ min: 1900, max: 2199 });
const days = fc.integer({ min: 0, max: daysBetween("1900-01-31", "2199-12-31") }).map((n) => addDays("1900-01-31", n));
const tetOf = (year: number) => lunarToSolar({ year, month: 1, day: 1, isLeap: false });

describe("the lunar calendar", () => {
  it.each(table.years)(
    "has the Tết and the Hùng Kings’ day of $year that were published",
    ({ year, tet, hungKings }) => {
      expect(tetOf(year)).toBe(tet);
      expect(lunarToSolar({ year, month: 3, day: 10, isLeap: false })).toBe(hungKings);
      const holidays = publicHolidaysOf(year) ?? [];
      const fixed = holidays.filter(({ certainty }) => certainty === "fixed");
      expect(fixed.find(({ occasion }) => occasion === "tet")?.start).toBe(tet);
      expect(fixed.find(({ occasion }) => occasion === "hung-kings")?.start).toBe(hungKings);
    },
  );

  it("was looked at for each year from 2019 to 2030", () => {
    expect(table.years.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, nth) => 2019 + nth));
  });

  // Where midnight in Hà Nội and in Beijing fall on two sides of a new moon.
  it.each([
    [1968, "1968-01-29"],
    [1985, "1985-01-21"],
    [2007, "2007-02-17"],
    [2030, "2030-02-02"],
  ])("begins %i on a day of its own", (year, tet) => {
    expect(tetOf(year)).toBe(tet);
  });

  it("has its leap months where they were published", () => {
    const leaps = Array.from({ length: 33 }, (_, nth) => 2001 + nth).flatMap((year) =>
      lunarMonthsOf(year).flatMap(({ month, isLeap }) => (isLeap ? [`${year}-${month}`] : [])),
    );
    expect(leaps).toEqual(table.leapMonths);
  });

  it("has months of 29 or 30 days that follow each other, twelve or thirteen a year, one of them leap", () => {
    fc.assert(
      fc.property(years, (year) => {
        const months = lunarMonthsOf(year);
        const numbers = months.filter(({ isLeap }) => !isLeap).map(({ month }) => month);
        expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        expect(months.length - numbers.length).toBeLessThanOrEqual(1);
        for (const [index, month] of months.entries()) {
          expect([29, 30]).toContain(month.days);
          const next = months[index + 1]?.first ?? (year < 2199 ? lunarMonthsOf(year + 1)[0]?.first : undefined);
          if (next !== undefined) expect(addDays(month.first, month.days)).toBe(next);
          if (month.isLeap) expect(months[index - 1]?.month).toBe(month.month);
        }
      }),
    );
  });

  it("begins its years between 20 January and 22 February", () => {
    for (let year = 1900; year < 2200; year += 1) {
      expect(tetOf(year)?.slice(5) ?? "").toMatch(/^(?:01-(?:2\d|3[01])|02-(?:[01]\d|2[0-2]))$/);
    }
  });

  it("comes back to the day that one started from", () => {
    fc.assert(
      fc.property(days, (day) => {
        const lunar = solarToLunar(day);
        expect(lunar && lunarToSolar(lunar)).toBe(day);
      }),
    );
  });

  it("knows no day that there is not", () => {
    const short = lunarMonthsOf(2026).find((month) => month.days === 29);
    const of = (day: number) => lunarToSolar({ year: 2026, month: short?.month ?? 0, day, isLeap: false });
    expect([of(29) === undefined, of(30), of(0), of(1.5)]).toEqual([false, undefined, undefined, undefined]);
    expect(lunarToSolar({ year: 2026, month: 2, day: 1, isLeap: true })).toBeUndefined();
    expect(() => lunarMonthsOf(1899)).toThrow(RangeError);
    expect(() => lunarMonthsOf(2200)).toThrow(RangeError);
    expect(solarToLunar("1900-01-30")).toBeUndefined();
    expect(solarToLunar("1900-01-31")).toEqual({ year: 1900, month: 1, day: 1, isLeap: false });
  });
});
