import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

describe("a plain text", () => {
  test.each([
    ["Nguyễn".normalize("NFD"), "Nguyễn"],
    ["\uFEFF\u200BAn\u00AD ", "An"],
    ["a\u00A0\u2009b\u3000c\td", "a  b c d"],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["\0a\u0007\u009Fb\u007F", "ab"],
    ["\uD83D", "\uFFFD"],
    ["🌱", "🌱"],
    ["Sở Lao động – Thương binh", "Sở Lao động – Thương binh"],
    ["e\u200B\u0301", "é"],
    ["Hương\u00ADLan", "HươngLan"],
    [" \n ", ""],
    [`e${"\u0301\u0323".repeat(2000)}`, `ẹ\u0323\u0323\u0323${"\u0301".repeat(4)}`],
  ])("of %j is %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test("is as plain as it can be, whatever it was", () => {
    const unit = fc.oneof(
      fc.constantFrom(..." \u00A0\t\r\n\u200B\u0301\u0323ệe\u00AD\u212B\uD800\uFFFF"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
        expect(plain.normalize("NFC")).toBe(plain);
        expect(plain.trim()).toBe(plain);
        expect(plain).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u00A0\u200B\uFEFF]/u);
      }),
      { numRuns: 300 },
    );
  });
});
