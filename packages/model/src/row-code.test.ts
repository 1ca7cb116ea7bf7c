import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowNumberIn, toRowCode } from "./row-code.js";

const numbers = fc.integer({ min: 1, max: 99_999 });

describe("rowNumberIn", () => {
  it("reads every code, in any case, and the number alone", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const code = toRowCode(number);
        expect(rowNumberIn(code)).toBe(number);
        expect(rowNumberIn(` 0${code.toLowerCase()} `)).toBe(number);
        expect(rowNumberIn(String(number))).toBe(number);
      }),
    );
  });

  it("finds every wrong digit, and every two that were changed over", () => {
    fc.assert(
      fc.property(numbers, fc.nat(4), fc.nat(9), (number, at, digit) => {
        const code = toRowCode(number);
        const digits = String(number);
        const wrong = digits.slice(0, at) + digit + digits.slice(at + 1) + code.slice(-1);
        if (at < digits.length && !wrong.startsWith("0")) {
          expect(rowNumberIn(wrong)).toBe(wrong === code ? number : undefined);
        }
        const [one = "", other = ""] = [digits[at], digits[at + 1]];
        const over = digits.slice(0, at) + other + one + digits.slice(at + 2) + code.slice(-1);
        if (other !== "" && over !== code && !over.startsWith("0")) expect(rowNumberIn(over)).toBeUndefined();
      }),
    );
  });

  it.each(["", "0", "A", "17AB", "1 7", "-3", "1234567"])("finds no number in %j", (text) => {
    expect(rowNumberIn(text)).toBeUndefined();
  });
});
