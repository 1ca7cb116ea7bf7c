import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./name-likeness.js";
import { type PersonName, readPersonName } from "./person-name.js";

function named(text: string): PersonName {
  const name = readPersonName(text);
  if (name === undefined) throw new Error(`${text} is no name`);
  return name;
}

const told = (one: string, other: string) => {
  const { isAlike, differences } = compareNames(one, other);
  return isAlike ? differences.join(" ") : "two names";
};

describe("two spellings", () => {
  it.each([
    ["Nguyễn Thị Hòa", "nguyễn thị HOÀ", ""],
    ["Nguyễn Thị Hòa", "Nguyễn Thị Hòa".normalize("NFD"), ""],
    ["Bà Nguyễn Thị Hòa", "ThS. Nguyễn Thị Hoà", ""],
    ["Lý Thị Mỹ", "Lí Thị Mĩ", ""],
    ["Nguyễn Thị Hòa", "NGUYEN THI HOA", "marks"],
    ["Đặng Thuỳ Dương", "Dang Thuy Duong", "marks"],
    ["Nguyễn Thị Hòa", "Hòa Nguyễn Thị", "order"],
    ["Nguyễn Thị Hòa", "Thi Hoa Nguyen", "order marks"],
    ["Nguyễn Thị Hòa", "Hoa Nguyen", "order marks part"],
    ["Nguyễn Thị Hòa", "Nguyễn Hòa", "part"],
    ["Nguyễn Thị Hòa", "N.T. Hòa", "initial"],
    ["Nguyễn Thị Hòa", "Nguyễn T. Hoà", "initial"],
    ["Nguyễn Thị Hòa", "Nguyển Thị Hòa", "slip"],
    ["Nguyễn Thị Hòa", "Nguyễn Thi Hòa", "slip"],
    ["Nguyễn Thị Phương", "Nguyễn Thị Phưowng", "slip"],
    ["H'Hen Niê", "H’Hen Nie", "marks"],
    ["Nguyễn Thị Hòa", "Nguyễn Thị Hoa", "two names"],
    ["Nguyễn Thị Hà", "Nguyễn Thị Hạ", "two names"],
    ["Nguyễn Thị Hòa", "Nguyễn Ngọc Hòa", "two names"],
    ["Nguyễn Thị Hòa", "Trần Thị Hòa", "two names"],
    ["Nguyễn Thị Hòa", "Nguyễn Thị", "two names"],
    ["Nguyễn Thị Hòa", "Thị Hòa", "two names"],
    ["Nguyễn Thị Hòa", "Hòa", "two names"],
    ["Nguyễn Thị Hòa", "Nguyển Thi Hòa", "two names"],
    ["N.T.H.", "N.T.H.", ""],
    ["Nguyễn Thị Hòa", "N.T.H.", "two names"],
    ["Nguyễn Thị Hòa", "(vắng)", "two names"],
    ["", "", "two names"],
  ])("%s, %s: %s", (one, other, differences) => {
    expect([told(one, other), told(other, one)]).toEqual([differences, differences]);
  });

  const word = fc.constantFrom(
    "Nguyễn",
    "Nguyen",
    "Trần",
    "Thị",
    "Thi",
    "Văn",
    "Lan",
    "Lân",
    "Hòa",
    "Hoà",
    "Hoa",
    "N.",
    "Thnah",
    "Thanh",
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

  it("a name is like itself, in any order of its words", () => {
    fc.assert(
      fc.property(text, (written) => {
        const name = named(written);
        fc.pre(name.words.some(({ length }) => length > 1));
        expect(compareNames(name, name)).toMatchObject({ isAlike: true, differences: [], leftOut: [] });
        const turned = compareNames(name, named(name.words.toReversed().join(" ")));
        expect(turned.isAlike).toBe(true);
        expect(turned.differences.filter((difference) => difference !== "order")).toEqual([]);
      }),
    );
  });

  it("no word is taken for two, and whether they are alike does not depend on which comes first", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = compareNames(named(one), named(other));
        const back = compareNames(named(other), named(one));
        expect(new Set(there.pairs.map((pair) => pair.one)).size).toBe(there.pairs.length);
        expect(new Set(there.pairs.map((pair) => pair.other)).size).toBe(there.pairs.length);
        expect([back.isAlike, back.differences]).toEqual([there.isAlike, there.differences]);
      }),
      { numRuns: 2_000 },
    );
  });
});
