import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSyllables, readSyllable, type SyllableLikeness } from "./syllable.js";

const likeness = (one: string, other: string) => compareSyllables(readSyllable(one), readSyllable(other));

describe("a syllable is read as it is heard", () => {
  it.each([
    ["hòa", "hoà"],
    ["Thúy", "Thuý"],
    ["THUỶ", "Thủy"],
    ["khỏe", "khoẻ"],
    ["Lý", "Lí"],
    ["Mỹ", "Mĩ"],
    ["Quý", "Quí"],
    ["Nguyễn", "Nguyễn".normalize("NFD")],
    ["Đặng", "ĐẶNG".normalize("NFD")],
  ])("%s and %s are the same", (one, other) => {
    expect(readSyllable(one)).toEqual(readSyllable(other));
  });

  it.each([
    ["Thúy", "Thúi"],
    ["Hà", "Hạ"],
    ["Đăng", "Đặng"],
    ["Yên", "Iên"],
  ])("%s and %s are two", (one, other) => {
    expect(readSyllable(one)).not.toEqual(readSyllable(other));
  });

  it("in any composition of the same letters", () => {
    fc.assert(
      fc.property(fc.constantFrom("Nguyễn", "Hường", "Thuở", "Ðỗ".replace("Ð", "Đ"), "Ậu", "ỷ"), (written) => {
        for (const form of ["NFC", "NFD", "NFKC", "NFKD"] as const) {
          expect(readSyllable(written.normalize(form))).toEqual(readSyllable(written));
        }
      }),
    );
  });
});

describe("two syllables", () => {
  it.each<[string, string, SyllableLikeness]>([
    ["Hòa", "hoà", "same"],
    ["Nguyễn", "Nguyen", "marks-missing"],
    ["Nguyễn", "Nguyên", "marks-missing"],
    ["Đặng", "Dang", "marks-missing"],
    ["Đặng", "Đăng", "marks-missing"],
    ["Hà", "Hạ", "other"],
    ["Tuấn", "Tuân", "marks-missing"],
    ["Tuấn", "Tuần", "other"],
    ["Lân", "Lăn", "other"],
    ["N", "Nguyễn", "initial"],
    ["Đ", "Đặng", "initial"],
    ["Hương", "Hưong", "marks-missing"],
    ["Hương", "Hươmg", "slip"],
    ["Phuơng", "Phương", "marks-missing"],
    ["Thanh", "Thnah", "slip"],
    ["Nguyễn", "Nguyển", "slip"],
    ["Mỹ", "Mỷ", "slip"],
    ["Nguyen", "Nguyn", "slip"],
    ["Lan", "Lân", "marks-missing"],
    ["Lan", "Loan", "slip"],
    ["An", "Ân", "marks-missing"],
    ["An", "Anh", "other"],
    ["Minh", "Mai", "other"],
  ])("%s, %s: %s, and the other way round", (one, other, alike) => {
    expect([likeness(one, other), likeness(other, one)]).toEqual([alike, alike]);
  });
});
