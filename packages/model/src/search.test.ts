import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSearchTerms, toSearchText } from "./search.js";

const finds = (query: string, ...texts: string[]) =>
  toSearchTerms(query).every((term) => toSearchText(texts).includes(term));

describe("a search", () => {
  it.each([
    ["cong an", "Bộ Công an"],
    ["CÔNG  an,", "Bộ Công an"],
    ["an công", "Bộ Công an"],
    ["phụ nữ".normalize("NFD"), "Phụ nữ, hòa bình và an ninh"],
    ["dak", "Đắk Lắk"],
    ["ngh", "“Nghị quyết” 1325"],
    ["101/qd", "Quyết định 101/QĐ-TTg"],
    ["ii.2.đ", "II.2.đ"],
    ['"bo cong an" 2/2025', "Bộ Công an, tháng 2/2025"],
    ["“công an” bộ", "Bộ Công an"],
    ['"cong an', "Bộ Công an"],
    ["responsive", "Gender-responsive budgeting"],
    ["gender-responsive", "Gender-responsive budgeting"],
    ['"gender responsive budgeting"', "Gender-responsive budgeting"],
    ['"responsive budgeting"', "Gender-responsive budgeting"],
    ["huế,hà", "Hà Nội và Huế"],
    ["21/2/2025", "20-21/2/2025"],
    ["ttg", "101/QĐ-TTg"],
  ])("for '%s' finds '%s'", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ["2/2025", "12/2025"],
    ["ninh", "an binh"],
    ["công an", "Bộ Công Thương"],
    ['"cong an"', "công tác an ninh"],
    ["20/2", "20 người, 12 nữ"],
    ["sponsive", "Gender-responsive budgeting"],
  ])("for '%s' passes over '%s'", (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it("finds a phrase within one text only", () => {
    expect(finds('"công an hà nội"', "Bộ Công an Hà Nội")).toBe(true);
    expect(finds('"công an hà nội"', "Bộ Công an", "Hà Nội")).toBe(false);
    expect(finds("công an hà nội", "Bộ Công an", "Hà Nội")).toBe(true);
  });

  it("finds every beginning of every word", () => {
    const word = fc.constantFrom("Phụ", "nữ", "hòa", "101/QĐ-TTg", "20-21/2/2025", "“Ninh", "Bình”,", "II.2.đ", "–");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, which, length) => {
        const chosen = words[which % words.length] ?? "";
        expect(finds(chosen.slice(0, 1 + (length % chosen.length)), words.join(" "))).toBe(true);
      }),
    );
  });

  it("keeps pages apart, even empty ones, so that each can be told by its place", () => {
    expect(toSearchText(["Bộ Công an"], [undefined], ["Hà Nội"]).split("\f")).toEqual([" bo cong an", "", " ha noi"]);
    expect(
      toSearchTerms('"công an hà nội"').every((term) => toSearchText(["Công an"], ["Hà Nội"]).includes(term)),
    ).toBe(false);
  });

  it("looks for nothing when nothing was typed", () => {
    expect(toSearchTerms(' …, "" "–"')).toEqual([]);
    expect(toSearchText([undefined, "", "–"])).toBe("");
  });
});
