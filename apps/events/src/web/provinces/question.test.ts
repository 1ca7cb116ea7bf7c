import { expect, it } from "vitest";
import { toQuestion } from "./question.ts";

it.each(["24", " 24 "])("takes %j for a code", (typed) => {
  expect(toQuestion(typed)).toEqual({ kind: "code", code: "24" });
});

it.each([
  ["", undefined],
  ["  ", undefined],
  ["1", "digits"],
  ["246", "digits"],
  ["h", "letter"],
])("of %j knows that it is too little, or too much, to answer", (typed, kind) => {
  expect(toQuestion(typed)?.kind).toBe(kind);
});

it.each([
  ["Hà Nam", ["Hà Nam"]],
  ["ha nam", ["Hà Nam"]],
  ["HANAM", ["Hà Nam"]],
  ["tỉnh Hà Nam", ["Hà Nam"]],
  ["Ba Ria Vung Tau", ["Bà Rịa - Vũng Tàu"]],
  ["dak", ["Đắk Lắk", "Đắk Nông"]],
  ["yên", ["Yên Bái", "Hưng Yên", "Phú Yên"]],
  ["Huế", ["Huế"]],
  ["tp. huế", ["Huế"]],
  ["Thành phố Hồ Chí Minh", ["Thành phố Hồ Chí Minh"]],
  ["TP.HCM", ["Thành phố Hồ Chí Minh"]],
  ["TPHCM", ["Thành phố Hồ Chí Minh"]],
  ["tĩnh", ["Hà Tĩnh"]],
  ["Hồ Chí Minh City", ["Thành phố Hồ Chí Minh"]],
  ["tp hồ chí minh", ["Thành phố Hồ Chí Minh"]],
  ["zzz", []],
  ["?!", []],
])("of %j finds %j", (typed, names) => {
  expect(toQuestion(typed)).toEqual({ kind: "names", names });
});

it("finds a name by any of its words, but not from within a word", () => {
  expect(toQuestion("nam")).toEqual({ kind: "names", names: ["Hà Nam", "Nam Định", "Quảng Nam"] });
  expect(toQuestion("am")).toEqual({ kind: "names", names: [] });
});
