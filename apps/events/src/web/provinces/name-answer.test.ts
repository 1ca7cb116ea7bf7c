import { expect, it } from "vitest";
import { nameAnswer, unitsOf } from "./name-answer.ts";

it("tells where a province of old is now", () => {
  expect(nameAnswer("Hà Nam", undefined, "vi")).toEqual([
    { key: "nameNowIn", values: { name: "Hà Nam", code: "35", is: "Ninh Bình", newCode: "37", day: "1/7/2025" } },
  ]);
});

it("counts from the day of the merger, even where the unit of today changed again", () => {
  expect(nameAnswer("Bình Phước", undefined, "vi")[0]?.values).toMatchObject({ is: "Đồng Nai", day: "1/7/2025" });
});

it("tells what a name was called before, and what became of that older name", () => {
  expect(nameAnswer("Thừa Thiên Huế", undefined, "vi")).toEqual([
    { key: "nameNowCalled", values: { name: "Thừa Thiên Huế", code: "46", is: "Huế", newCode: "46", day: "1/1/2025" } },
  ]);
  expect(nameAnswer("Huế", undefined, "vi")).toEqual([
    { key: "nameWasCalled", values: { name: "Huế", code: "46", was: "Thừa Thiên Huế", day: "1/1/2025" } },
  ]);
});

it("tells what joined a province that kept its name, and its new code", () => {
  expect(nameAnswer("Bắc Ninh", undefined, "vi")).toEqual([
    {
      key: "nameGrownRecoded",
      values: { name: "Bắc Ninh", code: "24", parts: "Bắc Giang và Bắc Ninh", oldCode: "27", day: "1/7/2025" },
    },
  ]);
  expect(unitsOf("Bắc Ninh").map(({ list, code }) => [list, code])).toEqual([
    ["2004", "27"],
    ["2025", "24"],
  ]);
});

it.each([
  ["Hà Nội", undefined, ["nameKept"]],
  ["Ninh Bình", undefined, ["nameGrown"]],
  ["Hà Nam", "2024-06-01", ["nameOnDay", "nameNowIn"]],
  ["Hà Nam", "2025-07-01", ["nameNotOnDay", "nameNowIn"]],
  ["Huế", "2024-12-31", ["nameNotOnDay", "nameWasCalled"]],
  ["Hà Nam", "2004-07-07", ["beforeLists", "nameNowIn"]],
  ["Paris", undefined, []],
] as const)("of %s on %s says %j", (name, day, keys) => {
  expect(nameAnswer(name, day, "en").map(({ key }) => key)).toEqual(keys);
});

it("puts the unit of today beside a name that is no more", () => {
  const of = (name: string) => unitsOf(name).map((unit) => [unit.name.vi, unit.kind, unit.validFrom]);
  expect(of("Hà Nam")).toEqual([
    ["Hà Nam", "province", undefined],
    ["Ninh Bình", "province", "2025-07-01"],
  ]);
  expect(of("Bình Phước").at(-1)).toEqual(["Đồng Nai", "city", "2026-04-30"]);
  expect(of("Paris")).toEqual([]);
});
