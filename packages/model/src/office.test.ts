import { expect, it } from "vitest";
import { Office } from "./office.js";

const office = {
  person: "Nguyễn Thị Hà",
  title: { vi: "Thứ trưởng Bộ Nội vụ" },
  agency: "moha",
  seen: ["2025-10"],
  basis: "stated",
  sources: ["s1"],
};

it("is dated by a day, a month or a year on which it was seen", () => {
  for (const seen of [["2025-10-27"], ["2025-10"], ["2025"], ["2023", "2025-10"]]) {
    expect(Office.safeParse({ ...office, seen }).success).toBe(true);
  }
});

it("may be known by its beginning or its end alone", () => {
  expect(Office.safeParse({ ...office, seen: [], ended: "2025-10" }).success).toBe(true);
  expect(Office.safeParse({ ...office, seen: [], began: "2023" }).success).toBe(true);
});

it("is refused without any date", () => {
  expect(Office.safeParse({ ...office, seen: [] }).error?.issues.map(({ path }) => path)).toEqual([["seen"]]);
});
