import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOn } from "../catalogue/provinces/areas.js";
import { PROVINCES } from "../catalogue/provinces.js";
import { CountryEdit, CountrySource, NewCountryEdit } from "../country-edit.js";
import { addDays } from "../date.js";
import { daysOf, lengthInDays, overlap } from "../period.js";
import { toProvinceKey } from "../place.js";
import { compensationsFor, isWeekend } from "./compensation.js";
import { countryDays } from "./country-days.js";
import { floodSeasonsOf } from "./flood-seasons.js";
import { publicHolidaysOf } from "./public-holidays.js";
import { FARTHEST_SHIFT_DAYS, placedAroundDaysOff, shiftedOverHolidays } from "./shift.js";
import { isWorkingDay, warningsFor } from "./warnings.js";

const source = { title: "Thông báo về nghỉ Tết năm 2027", number: "1/TB" };
const edit = (more: object) =>
  CountryEdit.parse({
    id: "439c044e-b44b-4821-8672-2662705f45ac",
    kind: "holiday",
    name: { vi: "Tết Nguyên đán 2027" },
    start: "2027-02-04",
    end: "2027-02-10",
    source,
    revision: 1,
    createdAt: "2026-11-01T00:00:00.000Z",
    updatedAt: "2026-11-01T00:00:00.000Z",
    ...more,
  });
const yearOf = (year: number, edits: CountryEdit[] = []) =>
  countryDays({ start: `${year}-01-01`, end: `${year}-12-31` }, edits);

describe("publicHolidaysOf", () => {
  it("counts ten certain or possible occasions by the code of its year", () => {
    const occasions = (year: number) => [...new Set(publicHolidaysOf(year)?.map(({ occasion }) => occasion))];
    expect(occasions(2020)).toEqual(["new-year", "tet", "hung-kings", "reunification", "labour", "national-day"]);
    expect(occasions(2026)).toEqual([...occasions(2020), "culture"]);
    const nationalDays = (year: number) =>
      publicHolidaysOf(year)?.filter(({ occasion }) => occasion === "national-day");
    expect(nationalDays(2020)?.map(({ start, certainty }) => [start, certainty])).toEqual([["2020-09-02", "fixed"]]);
    expect(nationalDays(2021)?.map(({ start, certainty }) => [start, certainty])).toEqual([
      ["2021-09-01", "expected"],
      ["2021-09-02", "fixed"],
      ["2021-09-03", "expected"],
    ]);
    expect(publicHolidaysOf(2013)).toBeUndefined();
  });

  it("is in order, and what is only expected says why", () => {
    for (let year = 2014; year <= 2199; year += 1) {
      const holidays = publicHolidaysOf(year) ?? [];
      const starts = holidays.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted());
      for (const { certainty, note, start, end } of holidays) {
        expect(note !== undefined).toBe(certainty === "expected");
        expect(start <= end).toBe(true);
      }
    }
  });
});

describe("compensationsFor", () => {
  it("gives the days off of 2023 and 2026 that were published", () => {
    const fixed = (year: number) =>
      compensationsFor(publicHolidaysOf(year) ?? []).flatMap(({ certainty, start }) =>
        certainty === "fixed" ? [start] : [],
      );
    // Hùng Kings’ day on a Saturday, Victory Day on the Sunday after it, Labour Day on the Monday.
    expect(fixed(2023)).toEqual(["2023-01-02", "2023-05-02", "2023-05-03"]);
    expect(fixed(2026)).toEqual(["2026-04-27"]);
  });

  it("gives a working day of its own for each holiday at a weekend", () => {
    for (let year = 2014; year <= 2199; year += 1) {
      const holidays = publicHolidaysOf(year) ?? [];
      const inLieu = compensationsFor(holidays).map(({ start }) => start);
      expect(new Set(inLieu).size).toBe(inLieu.length);
      const off = new Set(holidays.flatMap(daysOf));
      expect(inLieu.filter((day) => isWeekend(day) || off.has(day))).toEqual([]);
    }
  });
});

describe("countryDays", () => {
  it("has a source for every entry, a name in both languages where it was not entered, and is in order", () => {
    for (const year of [2013, 2016, 2020, 2026, 2027, 2199]) {
      const days = yearOf(year);
      expect(days.length).toBeGreaterThan(year < 2014 ? -1 : 5);
      expect(days.map(({ start }) => start)).toEqual(days.map(({ start }) => start).toSorted());
      for (const { sources, name } of days) {
        expect(sources.map((one) => CountrySource.parse(one))).toEqual(sources);
        expect(sources.length).toBeGreaterThan(0);
        expect([name.vi, name.en]).not.toContain(undefined);
      }
    }
  });

  it("lets what was announced for an occasion take the place of what was foreseen, in its year alone", () => {
    const announced = edit({ occasion: "tet" });
    const tet = yearOf(2027, [announced]).filter(({ occasion }) => occasion === "tet");
    expect(tet.map(({ start, certainty, edit: id }) => [start, certainty, id])).toEqual([
      ["2027-02-04", "announced", announced.id],
    ]);
    const foreseen = (year: number, edits: CountryEdit[]) =>
      yearOf(year, edits).filter(({ certainty }) => certainty !== "announced");
    expect(foreseen(2028, [announced])).toEqual(foreseen(2028, []));
    expect(yearOf(2027, [edit({})]).filter(({ occasion }) => occasion === "tet").length).toBeGreaterThan(1);
  });

  it("lets a convened session take the place of that of its half year", () => {
    const session = edit({ kind: "assembly-session", start: "2027-10-18", end: "2027-11-26" });
    const sessions = yearOf(2027, [session]).filter(({ kind }) => kind === "assembly-session");
    expect(sessions.map(({ start, certainty }) => [start, certainty])).toEqual([
      ["2027-05-20", "expected"],
      ["2027-10-18", "announced"],
    ]);
  });

  it("tells exactly what touches the period", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 0, max: 200 }), (from, length) => {
        const start = addDays("2020-01-01", from);
        const period = { start, end: addDays(start, length) };
        const all = countryDays({ start: "2019-01-01", end: "2032-12-31" }, []);
        expect(countryDays(period, [])).toEqual(all.filter((day) => overlap(day, period)));
      }),
      { numRuns: 30 },
    );
  });
});

describe("floodSeasonsOf", () => {
  it("has every province of both lists, and one of 2025 where one of its former provinces is", () => {
    const parts = floodSeasonsOf(2026).map(({ provinces = [] }) => new Set(provinces.map(toProvinceKey)));
    for (const row of PROVINCES) {
      const former = row.list === "2004" ? [row] : (areaOn(row, "2025-06-30") ?? []);
      expect(former.length).toBeGreaterThan(0);
      const expected = parts.map((part) => former.some((one) => part.has(toProvinceKey(one))));
      expect([row.name.vi, parts.map((part) => part.has(toProvinceKey(row)))]).toEqual([row.name.vi, expected]);
      expect(expected.filter(Boolean).length).toBeGreaterThanOrEqual(1);
      if (row.list === "2004") expect(expected.filter(Boolean)).toEqual([true]);
    }
  });

  it("says of none before the decision", () => {
    expect(floodSeasonsOf(2019)).toEqual([]);
  });
});

describe("warningsFor", () => {
  const days = yearOf(2027);
  const september = { start: "2027-09-20", end: "2027-09-21" };

  it("warns of a season only where it is", () => {
    const seasons = (provinces: { code: string; list: "2004" | "2025" }[]) =>
      warningsFor(september, provinces, days).map(({ name }) => name.en);
    expect(seasons([])).toEqual([]);
    expect(seasons([{ code: "46", list: "2025" }])).toEqual(["Flood season 2027: Quảng Bình to Ninh Thuận"]);
    expect(seasons([{ code: "66", list: "2025" }])).toHaveLength(2);
  });

  it("warns of days off and sessions, not of Action Months and not of Saturdays that are worked", () => {
    expect(warningsFor({ start: "2027-11-20", end: "2027-11-24" }, [], days).map(({ kind }) => kind)).toEqual([
      "assembly-session",
      "holiday",
    ]);
    expect(warningsFor({ start: "2026-01-10", end: "2026-01-10" }, [], yearOf(2026))).toEqual([]);
  });
});

describe("isWorkingDay", () => {
  it("knows of weekends, days off, and days that were swapped", () => {
    const days = yearOf(2026);
    const works = (day: string) => isWorkingDay(day, days);
    expect(["2026-01-02", "2026-01-05", "2026-01-10", "2026-01-11", "2026-02-16"].map(works)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("shiftedOverHolidays", () => {
  const days = countryDays({ start: "2026-01-01", end: "2031-12-31" }, []);

  it("leaves what is free where it is, and finds the first place that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 5 }), (from, length) => {
        const start = addDays("2026-01-01", from);
        const period = { start, end: addDays(start, length - 1) };
        const moved = shiftedOverHolidays(period, days);
        const isFree = (one: { start: string; end: string }) => daysOf(one).every((day) => isWorkingDay(day, days));
        expect(moved && [lengthInDays(moved), isFree(moved)]).toEqual([length, true]);
        for (let day = start; moved !== undefined && day < moved.start; day = addDays(day, 1)) {
          expect(isFree({ start: day, end: addDays(day, length - 1) })).toBe(false);
        }
      }),
    );
  });

  it("lets longer ones hold a weekend, and gives up after a while", () => {
    expect(shiftedOverHolidays({ start: "2027-03-06", end: "2027-03-15" }, days)).toEqual({
      start: "2027-03-08",
      end: "2027-03-17",
    });
    expect(shiftedOverHolidays({ start: "2027-01-01", end: "2027-12-31" }, days)).toBeUndefined();
    expect(FARTHEST_SHIFT_DAYS).toBe(60);
  });
});

describe("placedAroundDaysOff", () => {
  const days = countryDays({ start: "2026-01-01", end: "2031-12-31" }, []);
  const placed = (wished: readonly string[], weekends = false) => placedAroundDaysOff(wished, days, { weekends });

  it("keeps days together that follow each other, and all of them in order", () => {
    // At Tết 2027 the days from 4 to 11 February are off, and the 13th and 14th are a weekend.
    expect(placed(["2027-02-02", "2027-02-03", "2027-02-08"])).toEqual(["2027-02-02", "2027-02-03", "2027-02-12"]);
    expect(placed(["2027-02-03", "2027-02-04"])).toEqual(["2027-02-15", "2027-02-16"]);
    expect(placed(["2027-04-29", "2027-04-30"])).toEqual(["2027-05-04", "2027-05-05"]);
  });

  it("uses weekends where they may be used, and days off never", () => {
    expect(placed(["2027-03-06", "2027-03-07"], true)).toEqual(["2027-03-06", "2027-03-07"]);
    expect(placed(["2027-03-06", "2027-03-07"])).toEqual(["2027-03-08", "2027-03-09"]);
    expect(placed(["2027-05-01"], true)).toEqual(["2027-05-02"]);
  });

  it("gives up where one of them has no place", () => {
    const whole = Array.from({ length: 365 }, (_, day) => addDays("2027-01-01", day));
    expect(placed(whole)).toBeUndefined();
    expect(placed([])).toEqual([]);
  });

  it("moves nothing back, nothing onto another, and nothing that is free already", () => {
    const gap = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.array(gap, { maxLength: 6 }),
        fc.boolean(),
        (from, gaps, weekends) => {
          const wished = [addDays("2026-01-01", from)];
          for (const one of gaps) wished.push(addDays(wished.at(-1) ?? "", one));
          const put = placed(wished, weekends);
          if (put === undefined) throw new Error("there is a place for a few days");
          expect(put).toHaveLength(wished.length);
          for (const [at, day] of put.entries()) {
            expect(day >= (wished[at] ?? "")).toBe(true);
            if (at > 0) expect(day > (put[at - 1] ?? "")).toBe(true);
          }
          expect(placed(put, weekends)).toEqual(put);
        },
      ),
    );
  });
});

describe("NewCountryEdit", () => {
  const entered = { kind: "working-day", name: { vi: "Làm bù" }, start: "2027-02-20", end: "2027-02-20", source };
  it.each([
    [{ end: "2027-02-19" }, "end"],
    [{ end: "2028-03-20" }, "end"],
    [{ occasion: "tet" }, "occasion"],
    [{ provinces: [{ code: "01", list: "2025" }] }, "provinces"],
    [{ source: undefined }, "source"],
  ])("refuses %o", (wrong, path) => {
    expect(NewCountryEdit.safeParse(entered).success).toBe(true);
    expect(NewCountryEdit.safeParse({ ...entered, ...wrong }).error?.issues[0]?.path).toEqual([path]);
  });
});
