import { type PlainDate, ProvinceRef } from "@wps/model";
import { findProvince, provincesOn } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { centreElsewhere, FIRST_DAY_OF_34, LAST_DAY_OF_63, matches, partsOf, stepOn, steps } from "./units.ts";

const names = (query: string, day: PlainDate) =>
  provincesOn(day)
    ?.filter((province) => matches(province, query))
    .map(({ name }) => name.vi);

function of2025(code: string) {
  const province = findProvince(ProvinceRef.parse({ code, list: "2025" }), FIRST_DAY_OF_34);
  if (province === undefined) throw new Error(`no ${code}`);
  return province;
}

it("tells how the number of units went on, without a day between two steps", () => {
  expect(steps()).toEqual([
    { to: "2024-12-31", count: { province: 58, city: 5 } },
    { from: "2025-01-01", to: "2025-06-30", count: { province: 57, city: 6 } },
    { from: "2025-07-01", to: "2026-04-29", count: { province: 28, city: 6 } },
    { from: "2026-04-30", count: { province: 27, city: 7 } },
  ]);
});

it("finds the step of a day, and none where the data cannot speak", () => {
  expect(stepOn("2025-06-30")?.from).toBe("2025-01-01");
  expect(stepOn("2030-01-01")?.from).toBe("2026-04-30");
  expect(stepOn("2023-12-31")?.to).toBe("2024-12-31");
  expect(stepOn("2015-10-06")).toBeUndefined();
});

it("names what a unit was made of", () => {
  expect(partsOf(of2025("68")).map(({ name }) => name.vi)).toEqual(["Bình Thuận", "Đắk Nông", "Lâm Đồng"]);
  expect(partsOf(of2025("01")).map(({ name }) => name.vi)).toEqual(["Hà Nội"]);
});

it("names the old unit of the centre only where it bore another name", () => {
  expect(centreElsewhere(of2025("15"))?.name.vi).toBe("Yên Bái");
  expect(centreElsewhere(of2025("66"))).toBeUndefined();
});

it("finds units by old and new names, without marks, in any case, and by code", () => {
  expect(names("phu yen", FIRST_DAY_OF_34)).toEqual(["Đắk Lắk"]);
  expect(names("ĐẮK", LAST_DAY_OF_63)).toEqual(["Đắk Lắk", "Đắk Nông"]);
  expect(names(" dak ", FIRST_DAY_OF_34)).toEqual(["Đắk Lắk", "Lâm Đồng"]);
  expect(names("Hồ Chí Minh City", FIRST_DAY_OF_34)).toEqual(["Thành phố Hồ Chí Minh"]);
  expect(names("24", LAST_DAY_OF_63)).toEqual(["Bắc Giang"]);
  expect(names("27", FIRST_DAY_OF_34)).toEqual(["Bắc Ninh"]);
  expect(names("Paris", FIRST_DAY_OF_34)).toEqual([]);
  expect(names("", FIRST_DAY_OF_34)).toHaveLength(34);
});
