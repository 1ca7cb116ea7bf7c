import { describe, expect, it } from "vitest";
import { fromCount, wholeNumber } from "./count-draft.ts";

describe("wholeNumber", () => {
  it.each([
    ["120", 120],
    [" 1.200 ", 1200],
    ["1,200", 1200],
    ["1 200 000", 1_200_000],
    ["0", 0],
    ["1.2", undefined],
    ["12.00", undefined],
    ["khoảng 5", undefined],
    ["-5", undefined],
    ["", undefined],
  ])("reads %o as %o", (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });
});

describe("fromCount", () => {
  it("never makes a number of what is not known", () => {
    expect(fromCount({ kind: "unknown", number: "12" })).toEqual({ kind: "unknown" });
    expect(fromCount({ kind: "exact", number: "" })).toEqual({ kind: "exact", value: undefined });
  });
});
