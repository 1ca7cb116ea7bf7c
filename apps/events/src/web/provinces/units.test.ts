import { ProvinceRef } from "@wps/model";
import { findProvince } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { centreElsewhere, FIRST_DAY_OF_34, partsOf, stepOn, steps } from "./units.ts";

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
