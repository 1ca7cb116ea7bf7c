import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BilingualLine, BilingualProse, foldMarks, Line, Prose, wordingIn } from "./text.js";

const piece = fc.constantFrom(" ", "\t", "\u00a0", "\u0000", "\u2028", "\ud83d", "a\u0323\u0302", "Å");

describe("Line", () => {
  it("trims and composes", () => {
    expect(Line.parse(`  ${"Hà Nội".normalize("NFD")} `)).toBe("Hà Nội");
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \t "],
    ["a line break", "Hà\nNội"],
    ["a Unicode line break", "Hà\u2028Nội"],
    ["a control character", "Hà\u0000Nội"],
    ["half a character", "Hà \ud83d Nội"],
    ["what nobody can see", "\u200b\u2060"],
    ["301 characters", "x".repeat(301)],
  ])("refuses %s", (_, text) => {
    expect(Line.safeParse(text).success).toBe(false);
  });

  it("gives the same again when it reads its own result", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" }))).map((pieces) => pieces.join("")),
        (text) => {
          const first = Line.safeParse(text);
          if (first.success) expect(Line.parse(first.data)).toBe(first.data);
        },
      ),
    );
  });
});

describe("Prose", () => {
  it("keeps breaks and tabs inside", () => {
    expect(Prose.parse(" Dòng một\n\tDòng hai\n")).toBe("Dòng một\n\tDòng hai");
  });

  it.each([
    ["nothing", " \n "],
    ["a control character", "a\u0007b"],
    ["4,001 characters", "x".repeat(4001)],
  ])("refuses %s", (_, text) => {
    expect(Prose.safeParse(text).success).toBe(false);
  });
});

describe.each([
  ["BilingualLine", BilingualLine],
  ["BilingualProse", BilingualProse],
])("%s", (_, schema) => {
  it("takes either language or both", () => {
    for (const text of [{ vi: "Hội thảo" }, { en: "Workshop" }, { vi: "Hội thảo", en: "Workshop" }]) {
      expect(schema.parse(text)).toEqual(text);
    }
  });

  it.each([[{}], [{ vi: "" }], [{ vi: "Hội thảo", en: "" }], [{ fr: "Atelier" }], ["Hội thảo"]])(
    "refuses %j",
    (text) => {
      expect(schema.safeParse(text).success).toBe(false);
    },
  );
});

describe("wordingIn", () => {
  it("prefers the language asked for and says which one it gives", () => {
    const both = { vi: "Hội thảo", en: "Workshop" };
    expect(wordingIn(both, "vi")).toEqual({ text: "Hội thảo", language: "vi" });
    expect(wordingIn(both, "en")).toEqual({ text: "Workshop", language: "en" });
    expect(wordingIn({ en: "Workshop" }, "vi")).toEqual({ text: "Workshop", language: "en" });
  });
});

describe("foldMarks", () => {
  it("finds a word however it was typed", () => {
    for (const typed of ["Đắk Lắk", "đắk lắk", "DAK LAK", "Đắk Lắk".normalize("NFD")]) {
      expect(foldMarks(typed)).toBe("dak lak");
    }
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldMarks(foldMarks(text))).toBe(foldMarks(text));
      }),
    );
  });
});
