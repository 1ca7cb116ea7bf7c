import { describe, expect, it } from "vitest";
import { oneLine } from "./one-line.ts";

describe("one line", () => {
  it.each([
    ["line breaks of every kind", "a \r\n b\u2028c\u2029d\u0085e", "a b c d e"],
    ["tabs, no-break spaces and control characters", "a\t\tb\u00a0 c\u0007d", "a b c d"],
    ["what cannot be seen", "Hội\u00ad thảo\u200b\u2060 \ufeffquốc gia", "Hội thảo quốc gia"],
    ["the bullet of a symbol font", "\uf0b7\tMột", " Một"],
    ["spaces as they are typed", "a  b ", "a  b "],
  ])("folds or leaves %s", (_, text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
