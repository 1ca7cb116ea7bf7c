import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, widestLine, widestWord } from "./text-lines.ts";

const byLength = (text: string) => text.length;
const texts = fc.string({ unit: fc.constantFrom("a", "ộ", "W", " ", "\u00A0", "\n"), maxLength: 200 });

describe("lines", () => {
  test("end at spaces, and where the text says so", () => {
    expect(linesOf("Bộ Nội vụ\n\nHà Nội", 6, byLength)).toEqual(["Bộ Nội", "vụ", "", "Hà Nội"]);
  });

  test("break a word only where it alone has no room", () => {
    expect(linesOf("a bcdefghij kl", 4, byLength)).toEqual(["a", "bcde", "fghi", "j kl"]);
    expect(linesOf("12\u00A0345 6", 6, byLength)).toEqual(["12\u00A0345", "6"]);
  });

  test("never break a letter with its marks", () => {
    expect(linesOf("e\u0302\u0301e\u0302\u0301", 3, byLength)).toEqual(["e\u0302\u0301", "e\u0302\u0301"]);
  });

  test("have room, and nothing is lost", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, room) => {
        const lines = linesOf(text, room, byLength);
        expect(Math.max(...lines.map(byLength))).toBeLessThanOrEqual(room);
        expect(lines.join("").replaceAll(/[ \n]/g, "")).toBe(text.replaceAll(/[ \n]/g, ""));
      }),
    );
  });

  test("are as few as they can be in the room that a text asks for", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(linesOf(text, widestLine(text, byLength), byLength)).toHaveLength(text.split("\n").length);
        const words = linesOf(text, widestWord(text, byLength), byLength)
          .join(" ")
          .split(/[ \n]+/);
        expect(words.filter((word) => word !== "")).toEqual(text.split(/[ \n]+/).filter((word) => word !== ""));
      }),
    );
  });
});
