import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type PlainDate } from "../../date.js";
import type { ProvinceRef } from "../../place.js";
import { PROVINCES, PROVINCES_COUNTED_FROM, provinceRef, provincesOn } from "../provinces.js";
import { areaOn, provinceChange, refsWithin, reusedProvinceCodes } from "./areas.js";

const namesOn = (ref: ProvinceRef, day: PlainDate) => areaOn(ref, day)?.map(({ name }) => name.vi);

/** Days of which the data can speak; half of them near the days on which something changed. */
const day = fc.oneof(
  fc
    .integer({ min: 0, max: daysBetween(PROVINCES_COUNTED_FROM, "2031-12-31") })
    .map((days) => addDays(PROVINCES_COUNTED_FROM, days)),
  fc.constantFrom("2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2026-04-29", "2026-04-30"),
);
const days = (count: number) => fc.array(day, { minLength: count, maxLength: count }).map((some) => some.sort());

/** A province that exists on the day. */
const provinceOf = (at: PlainDate) => fc.constantFrom(...(provincesOn(at) ?? []));

describe("areaOn", () => {
  it("leads from a place of then to the one of now", () => {
    expect(namesOn(provinceRef("54", "2004"), "2026-01-01")).toEqual(["Đắk Lắk"]);
    expect(namesOn(provinceRef("35", "2004"), "2026-01-01")).toEqual(["Ninh Bình"]);
    expect(namesOn(provinceRef("24", "2004"), "2026-01-01")).toEqual(["Bắc Ninh"]);
    expect(namesOn(provinceRef("46", "2004"), "2026-01-01")).toEqual(["Huế"]);
  });

  it("leads back to all the places it was made of", () => {
    expect(namesOn(provinceRef("24", "2025"), "2024-06-01")).toEqual(["Bắc Giang", "Bắc Ninh"]);
    expect(namesOn(provinceRef("79", "2025"), "2024-06-01")).toEqual([
      "Bình Dương",
      "Bà Rịa - Vũng Tàu",
      "Thành phố Hồ Chí Minh",
    ]);
    expect(namesOn(provinceRef("46", "2025"), "2024-06-01")).toEqual(["Thừa Thiên Huế"]);
    expect(namesOn(provinceRef("46", "2025"), "2025-06-30")).toEqual(["Huế"]);
  });

  it("stays with the code within a list", () => {
    expect(namesOn(provinceRef("54", "2004"), "2025-06-30")).toEqual(["Phú Yên"]);
    expect(namesOn(provinceRef("46", "2004"), "2024-01-01")).toEqual(["Thừa Thiên Huế"]);
    expect(namesOn(provinceRef("24", "2025"), "2026-05-01")).toEqual(["Bắc Ninh"]);
  });

  it("is unknown where the code or the day is", () => {
    expect(areaOn({ code: "54", list: "2025" }, "2026-01-01")).toBeUndefined();
    expect(areaOn({ code: "03", list: "2004" }, "2026-01-01")).toBeUndefined();
    expect(areaOn(provinceRef("54", "2004"), "2023-12-30")).toBeUndefined();
  });

  it("leads forwards to one unit, and back from it to the start among others", () => {
    const walk = days(2).chain(([then = "", now = ""]) => fc.tuple(provinceOf(then), fc.constant({ then, now })));
    fc.assert(
      fc.property(walk, ([start, { then, now }]) => {
        const later = areaOn(start, now) ?? [];
        expect(later).toHaveLength(1);
        expect(later.flatMap((row) => areaOn(row, then) ?? [])).toContain(start);
      }),
    );
  });

  it("leads through any day between to the same units as directly, forwards and back", () => {
    const walk = days(3).chain(([a = "", b = "", c = ""]) =>
      fc.oneof(
        fc.tuple(provinceOf(a), fc.constant([b, c] as const)),
        fc.tuple(provinceOf(c), fc.constant([b, a] as const)),
      ),
    );
    fc.assert(
      fc.property(walk, ([start, [between, end]]) => {
        const through = (areaOn(start, between) ?? []).flatMap((row) => areaOn(row, end) ?? []);
        expect(through.length).toBeGreaterThan(0);
        expect(through).toEqual(areaOn(start, end));
      }),
    );
  });

  it("shares out the whole country: on any two days, the parts of the later units are the earlier units", () => {
    fc.assert(
      fc.property(days(2), ([then = "", now = ""]) => {
        const parts = (provincesOn(now) ?? []).flatMap((row) => areaOn(row, then) ?? []);
        expect(parts).toHaveLength(provincesOn(then)?.length ?? 0);
        expect(new Set(parts)).toEqual(new Set(provincesOn(then)));
      }),
    );
  });

  it("goes round in no circle: a row that was left does not come back", () => {
    for (const start of PROVINCES) {
      const path = ["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2026-04-29", "2026-04-30"]
        .filter((at) => at >= (start.validFrom ?? "2024-12-31"))
        .flatMap((at) => areaOn(start, at) ?? []);
      const stations = path.filter((row, index) => row !== path[index - 1]);
      expect(new Set(stations).size).toBe(stations.length);
      expect(stations.length).toBeGreaterThan(0);
    }
  });
});

describe("provinceChange", () => {
  it.each([
    ["54", "2004", "2023-09-12", "2026-11-21", "merged", "Phú Yên", "Đắk Lắk"],
    ["52", "2004", "2024-01-01", "2026-11-21", "merged", "Bình Định", "Gia Lai"],
    ["66", "2004", "2023-09-12", "2026-11-21", "enlarged", "Đắk Lắk", "Đắk Lắk"],
    ["10", "2004", "2023-09-12", "2026-11-21", "enlarged", "Lào Cai", "Lào Cai"],
    ["46", "2004", "2023-09-12", "2026-11-21", "renamed", "Thừa Thiên Huế", "Huế"],
    ["46", "2004", "2024-06-01", "2025-01-01", "renamed", "Thừa Thiên Huế", "Huế"],
    ["46", "2004", "2025-03-01", "2026-11-21", "unchanged", "Huế", "Huế"],
    ["01", "2004", "2015-10-06", "2026-11-21", "unchanged", "Hà Nội", "Hà Nội"],
    ["54", "2004", "2023-09-12", "2025-06-30", "unchanged", "Phú Yên", "Phú Yên"],
    ["75", "2004", "2023-09-12", "2026-11-21", "enlarged", "Đồng Nai", "Đồng Nai"],
    ["75", "2025", "2025-09-12", "2026-11-21", "reclassified", "Đồng Nai", "Đồng Nai"],
    ["75", "2025", "2025-09-12", "2026-04-29", "unchanged", "Đồng Nai", "Đồng Nai"],
    ["22", "2025", "2025-12-17", "2026-11-21", "unchanged", "Quảng Ninh", "Quảng Ninh"],
  ] as const)("of %s (%s) from %s to %s: %s, %s → %s", (code, list, then, now, change, was, is) => {
    const found = provinceChange({ code, list }, then, now);
    expect([found?.change, found?.was.name.vi, found?.is.name.vi]).toEqual([change, was, is]);
  });

  it("is unknown where the code is, where the list was not in force, and backwards", () => {
    expect(provinceChange({ code: "03", list: "2004" }, "2023-09-12", "2026-11-21")).toBeUndefined();
    expect(provinceChange({ code: "54", list: "2004" }, "2025-07-01", "2026-11-21")).toBeUndefined();
    expect(provinceChange({ code: "66", list: "2025" }, "2024-07-01", "2026-11-21")).toBeUndefined();
    expect(provinceChange({ code: "66", list: "2025" }, "2026-07-01", "2025-11-21")).toBeUndefined();
  });

  it("counts, over the mergers of 2025: 11 as they were, 23 under the name they had, 29 under another", () => {
    const changes = (provincesOn("2025-06-30") ?? []).map((row) => provinceChange(row, "2025-06-30", "2025-07-01"));
    const count = (change: string) => changes.filter((found) => found?.change === change).length;
    expect([count("unchanged"), count("enlarged"), count("merged"), changes.length]).toEqual([11, 23, 29, 63]);
  });
});

describe("refsWithin", () => {
  it("finds every unit of 2004 in one unit of 2025, and no other", () => {
    const of2025 = provincesOn("2026-05-01") ?? [];
    const found = of2025.flatMap((province) => refsWithin(province)).filter(({ list }) => list === "2004");
    expect(found.map(({ code }) => code).sort()).toEqual(provincesOn("2025-06-30")?.map(({ code }) => code));
  });

  it("leads from a unit of 2004 to the present only where nothing else is there", () => {
    expect(refsWithin(provinceRef("54", "2004"))).toEqual([provinceRef("54", "2004")]);
    expect(refsWithin(provinceRef("01", "2004"))).toEqual([provinceRef("01", "2004"), provinceRef("01", "2025")]);
  });

  it("finds nothing by a code that the list does not have", () => {
    expect(refsWithin({ code: "54", list: "2025" })).toEqual([]);
    expect(refsWithin({ code: "03", list: "2004" })).toEqual([]);
  });
});

describe("reusedProvinceCodes", () => {
  it("are exactly seven", () => {
    expect(reusedProvinceCodes().map(({ code, was, is }) => [code, was.name.vi, is.name.vi])).toEqual([
      ["15", "Yên Bái", "Lào Cai"],
      ["24", "Bắc Giang", "Bắc Ninh"],
      ["44", "Quảng Bình", "Quảng Trị"],
      ["52", "Bình Định", "Gia Lai"],
      ["80", "Long An", "Tây Ninh"],
      ["82", "Tiền Giang", "Đồng Tháp"],
      ["91", "Kiên Giang", "An Giang"],
    ]);
  });
});
