import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Stretch, wordDifference } from "./word-difference.ts";

const joined = (stretches: readonly Stretch[], ...changes: Stretch["change"][]) =>
  stretches
    .filter(({ change }) => changes.includes(change))
    .map(({ text }) => text)
    .join("");

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== "");

describe("wordDifference", () => {
  it.each<[string, string, Stretch[]]>([
    ["", "", []],
    ["Hội thảo", "Hội thảo", [{ change: "kept", text: "Hội thảo" }]],
    ["", "Hội thảo", [{ change: "added", text: "Hội thảo" }]],
    [
      "Tập huấn tại Huế",
      "Tập huấn ở Huế",
      [
        { change: "kept", text: "Tập huấn " },
        { change: "removed", text: "tại " },
        { change: "added", text: "ở " },
        { change: "kept", text: "Huế" },
      ],
    ],
    [
      "Đối thoại chính sách",
      "Đối thoại chính sách lần hai",
      [
        { change: "kept", text: "Đối thoại chính sách " },
        { change: "added", text: "lần hai" },
      ],
    ],
    [
      "Đối thoại chính sách lần hai",
      "Đối thoại chính sách",
      [
        { change: "kept", text: "Đối thoại chính sách" },
        { change: "removed", text: " lần hai" },
      ],
    ],
  ])("of %o and %o", (before, after, stretches) => {
    expect(wordDifference(before, after)).toEqual(stretches);
  });

  it("holds both texts whole, and says nothing twice in a row", () => {
    const text = fc
      .array(fc.constantFrom("một ", "hai ", "ba\n", " ", "bốn"), { maxLength: 12 })
      .map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordDifference(before, after);
        expect(words(joined(stretches, "kept", "removed"))).toEqual(words(before));
        expect(joined(stretches, "kept", "added")).toBe(after);
        expect(stretches.some(({ change }, index) => change === stretches[index + 1]?.change)).toBe(false);
      }),
      { examples: [["bốn một ", "bốn"]] },
    );
  });
});
