import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAMILY_NAMES } from "./family-names.js";
import { readPersonName } from "./person-name.js";

const parts = (text: string) => {
  const name = readPersonName(text);
  return name && [name.written, name.family === undefined ? "?" : name.words[name.family], name.titles.join("|")];
};

describe("a name is read as lists and forms have it", () => {
  it.each([
    ["Nguyễn Thị Lan", "Nguyễn Thị Lan", "Nguyễn", ""],
    ["  nguyễn   THỊ Lan ", "nguyễn THỊ Lan", "nguyễn", ""],
    ["Bà Nguyễn Thị Lan", "Nguyễn Thị Lan", "Nguyễn", "Bà"],
    ["Đ/c Trần Văn Nam", "Trần Văn Nam", "Trần", "Đ/c"],
    ["Đồng chí: Trần Văn Nam", "Trần Văn Nam", "Trần", "Đồng chí:"],
    ["Đồng Thị Lan", "Đồng Thị Lan", "Đồng", ""],
    ["Chí Phèo", "Chí Phèo", "?", ""],
    ["Nhà báo Đồng Văn Chí", "Đồng Văn Chí", "Đồng", "Nhà báo"],
    ["PGS.TS. Lê Minh Đức", "Lê Minh Đức", "Lê", "PGS.|TS."],
    ["GS.TSKH Phạm Thị Hòa", "Phạm Thị Hòa", "Phạm", "GS.|TSKH"],
    ["Thượng tá Vũ Hải Yến", "Vũ Hải Yến", "Vũ", "Thượng tá"],
    ["Ms. Lan Nguyen", "Lan Nguyen", "Nguyen", "Ms."],
    ["12. Hoàng Thị Thuý (vắng)", "Hoàng Thị Thuý", "Hoàng", ""],
    ["3) Hoàng Thị Thuý [online]", "Hoàng Thị Thuý", "Hoàng", ""],
    ["Nguyễn, Thị Lan", "Nguyễn Thị Lan", "Nguyễn", ""],
    ["Lan Thi NGUYEN", "Lan Thi NGUYEN", "NGUYEN", ""],
    ["Nguyễn-Thị-Lan", "Nguyễn Thị Lan", "Nguyễn", ""],
    ["N.T. Hoa", "N T Hoa", "N", ""],
    ["Hoa N.", "Hoa N", "N", ""],
    ["Rơ Châm H’Yéo", "Rơ Châm H'Yéo", "?", ""],
    ["H'Hen Niê", "H'Hen Niê", "?", ""],
    ["Anh Đào", "Anh Đào", "Đào", ""],
    ["Cô Tô Thị Mai", "Tô Thị Mai", "Tô", "Cô"],
    ["Ông Thị Mười", "Ông Thị Mười", "?", ""],
    ["Lan", "Lan", "?", ""],
    ["Nguyễn", "Nguyễn", "Nguyễn", ""],
  ])("%s", (text, written, family, titles) => {
    expect(parts(text)).toEqual([written, family, titles]);
  });

  it.each(["", "  ", "12.", "(vắng)", "—", "...", "\u200B"])("%j is no name", (text) => {
    expect(readPersonName(text)).toBeUndefined();
  });

  it("what is called by stands at the other end of the family name, and one word is not told", () => {
    expect(readPersonName("Trần Thị Hoa")?.given).toBe(2);
    expect(readPersonName("Hoa Tran")?.given).toBe(0);
    expect(readPersonName("Trần")?.given).toBeUndefined();
    expect(readPersonName("Y Thông Ksor")?.family).toBe(0);
  });

  it("reading what was read changes nothing", () => {
    const word = fc.constantFrom(
      ...FAMILY_NAMES.keys(),
      "Thị",
      "Văn",
      "Lan",
      "Hòa",
      "Thuý",
      "H'Hen",
      "N.",
      "Bà",
      "TS.",
      "(x)",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = readPersonName(words.join(" "));
        fc.pre(name !== undefined);
        const again = readPersonName(name.written);
        expect(again?.syllables.length).toBeLessThanOrEqual(name.syllables.length);
        expect(again?.written.endsWith(name.words.at(-1) ?? "")).toBe(true);
      }),
    );
  });

  it("anything is read, or is none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const name = readPersonName(text);
        if (name) expect(name.syllables).toHaveLength(name.words.length);
      }),
    );
  });
});
