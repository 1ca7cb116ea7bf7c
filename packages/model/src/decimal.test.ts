import { describe, expect, it } from "vitest";
import { Decimal, decimalsOf } from "./decimal.js";

describe("Decimal", () => {
  it.each(["0", "60", "74.6", "50.0", "0.5", "-1.59", "100000000000"])("takes %s as it is printed", (text) => {
    expect(Decimal.parse(text)).toBe(text);
  });

  it.each(["", "74,6", ".5", "5.", "007", "-0", "-0.0", "1e3", "60%", "1234567890123", 60])("refuses %j", (text) => {
    expect(Decimal.safeParse(text).success).toBe(false);
  });
});

describe("decimalsOf", () => {
  it.each([
    ["59", 0],
    ["74.6", 1],
    ["50.00", 2],
  ])("counts what %s promises", (text, decimals) => {
    expect(decimalsOf(text)).toBe(decimals);
  });
});
