import { expect, it } from "vitest";
import { codeAnswer } from "./code-answer.ts";

it("answers what code 24 meant in 2024 and means now", () => {
  expect(codeAnswer("24", "2024-06-01", "vi")).toEqual([
    { key: "meant", values: { code: "24", day: "1/6/2024", name: "Bắc Giang" } },
    { key: "reused", values: { code: "24", day: "1/7/2025", was: "Bắc Giang", is: "Bắc Ninh" } },
  ]);
});

it.each([
  ["01", undefined, ["stable"]],
  ["79", undefined, ["stable"]],
  ["46", undefined, ["renamedCode"]],
  ["54", undefined, ["endedCode"]],
  ["27", undefined, ["recoded"]],
  ["54", "2025-07-01", ["meantNothing", "endedCode"]],
  ["54", "2025-06-30", ["meant", "endedCode"]],
  ["24", "2004-07-07", ["beforeLists", "reused"]],
  ["03", undefined, ["noSuchCode"]],
  ["03", "2024-06-01", ["noSuchCode"]],
] as const)("of %s on %s says %j", (code, day, keys) => {
  expect(codeAnswer(code, day, "en").map(({ key }) => key)).toEqual(keys);
});

it("names where an ended code went, and what a renamed one was", () => {
  expect(codeAnswer("54", undefined, "vi")[0]?.values).toEqual({
    code: "54",
    was: "Phú Yên",
    is: "Đắk Lắk",
    day: "30/6/2025",
    newCode: "66",
  });
  expect(codeAnswer("46", undefined, "en")[0]?.values).toEqual({
    code: "46",
    was: "Thừa Thiên Huế",
    is: "Huế",
    day: "1 January 2025",
  });
});
