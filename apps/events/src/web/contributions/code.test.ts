import { describe, expect, it } from "vitest";
import { codeFault, codeMeant } from "./code.ts";

describe("codeMeant", () => {
  it.each([
    ["ii.3.a", "II.3.a"],
    ["II.3.A", "II.3.a"],
    ["II.3.a.", "II.3.a"],
    ["II.3.a)", "II.3.a"],
    ["II . 3 . a", "II.3.a"],
    ["II.3.Đ".normalize("NFD"), "II.3.đ"],
    ["m.1", "M.1"],
    ["II.3.", "II.3."],
    ["I.2.a.1", "I.2.a.1"],
    ["", ""],
  ])("'%s' is '%s'", (typed, code) => {
    expect(codeMeant(typed)).toBe(code);
  });
});

describe("codeFault", () => {
  it.each([["II.3.a"], ["xiv.2"], ["M.1"], ["4"], ["II.2.đ)"]])("has nothing to say against %s", (typed) => {
    expect(codeFault(typed)).toBeUndefined();
  });

  it.each([
    ["II.3.f", { letter: "f", before: "e", after: "g" }],
    ["II.3.J", { letter: "j", before: "i", after: "k" }],
    ["II.3.w", { letter: "w", before: "v", after: "x" }],
  ])("names the neighbours of the letter in %s", (typed, values) => {
    expect(codeFault(typed)).toEqual({ text: "noSuchLetter", values });
  });

  it("knows that nothing comes after y", () => {
    expect(codeFault("II.3.z")).toEqual({ text: "noSuchLastLetter", values: { letter: "z", before: "y" } });
  });

  it.each(["IIII", "IIX.2", "VX"])("tells that %s is no Roman number", (typed) => {
    expect(codeFault(typed)?.text).toBe("notRoman");
  });

  it.each(["", "II.", "tôi", "II.3.ab"])("asks for a code instead of '%s'", (typed) => {
    expect(codeFault(typed)).toEqual({ text: "giveCode" });
  });
});
