import { provinceRef } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { nameNow } from "./name-now.ts";

const TODAY = "2026-11-21";
const on = (start: string, end = start) => ({ start, end });

it.each([
  ["a province that went into another", provinceRef("54", "2004"), on("2023-09-12"), "merged", "Đắk Lắk"],
  ["a code that means another province now", provinceRef("24", "2004"), on("2023-09-12"), "merged", "Bắc Ninh"],
  ["a province that took another name", provinceRef("46", "2004"), on("2024-12-31"), "renamed", "Huế"],
  ["days across the change", provinceRef("54", "2004"), on("2025-06-29", "2025-07-02"), "merged", "Đắk Lắk"],
])("says the name now of %s", (_, province, dates, change, name) => {
  expect(nameNow({ province }, dates, TODAY)).toEqual({ change, name: { vi: name, en: name } });
});

it.each([
  ["a province as it was", provinceRef("01", "2004"), on("2015-10-06")],
  ["a province that grew", provinceRef("56", "2004"), on("2022-07-12")],
  ["a province under the name it had already", provinceRef("46", "2004"), on("2025-01-01")],
  ["a province of the present list", provinceRef("24", "2025"), on("2025-12-17")],
  ["days across the change, under the later code", provinceRef("66", "2025"), on("2025-06-29", "2025-07-02")],
  ["days ahead", provinceRef("24", "2025"), on("2027-03-15")],
  ["a code that no list has", { code: "03", list: "2004" as const }, on("2023-09-12")],
  ["a place without a province", undefined, on("2023-09-12")],
])("has nothing to say of %s", (_, province, dates) => {
  expect(nameNow({ province }, dates, TODAY)).toBeUndefined();
});

it("does not tell what was still to come", () => {
  expect(nameNow({ province: provinceRef("54", "2004") }, on("2023-09-12"), "2025-06-30")).toBeUndefined();
});
