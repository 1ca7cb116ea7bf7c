import { expect, test } from "vitest";
import { fromDecimalText, sayDecimal } from "./decimal-text.ts";

test("numbers are read as they are written in Viet Nam and elsewhere, with every decimal", () => {
  const written = ["0", "36", "50,0", "74.60", "1.250", "1.250.000", "1 250", "0,054", "-1,5", "−2", "1.250,5"];
  const read = ["0", "36", "50.0", "74.60", "1250", "1250000", "1250", "0.054", "-1.5", "-2", "1250.5"];
  expect(written.map(fromDecimalText)).toEqual(read);
});

test("what is no number is none, and nothing is not 0", () => {
  for (const text of ["", " ", "nhiều", "1,2,3", "--1", "1-2", "1e3", "0,0000001"]) {
    expect(fromDecimalText(text), text).toBeUndefined();
  }
  expect(fromDecimalText("-0")).toBe("0");
});

test("numbers are said with every decimal that was printed", () => {
  expect([sayDecimal("1250.50", "vi"), sayDecimal("1250.50", "en"), sayDecimal("36", "vi")]).toEqual([
    "1.250,50",
    "1,250.50",
    "36",
  ]);
});
