import { CURRENCIES, Currency } from "@wps/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMoneyText, toMoneyText } from "./money-text.ts";

describe("fromMoneyText", () => {
  it.each<[string, Currency, number]>([
    ["120000000", "VND", 120_000_000],
    ["120.000.000", "VND", 120_000_000],
    ["120,000,000", "VND", 120_000_000],
    ["120 000 000 đồng", "VND", 120_000_000],
    ["120.000.000đ", "VND", 120_000_000],
    ["120.000.000 ₫", "VND", 120_000_000],
    ["120 triệu", "VND", 120_000_000],
    ["1.250 triệu đồng", "VND", 1_250_000_000],
    ["1,2 tỷ", "VND", 1_200_000_000],
    ["1,25 tỉ", "VND", 1_250_000_000],
    ["500 nghìn", "VND", 500_000],
    ["0", "VND", 0],
    ["1250.50", "USD", 125_050],
    ["1.250,50", "USD", 125_050],
    ["1,250.50", "USD", 125_050],
    ["1,250.5 USD", "USD", 125_050],
    ["1,250", "USD", 125_000],
    ["1.5 million", "USD", 150_000_000],
    ["0.500", "USD", 50],
    ["2 $", "USD", 200],
    ["12.00", "VND", 12],
    ["5k", "EUR", 500_000],
  ])("reads %s in %s", (text, currency, minor) => {
    expect(fromMoneyText(text, currency)).toBe(minor);
  });

  it.each<[string, Currency]>([
    ["", "VND"],
    ["khoảng 5 triệu", "VND"],
    ["5 triệu tỷ", "VND"],
    ["12.5", "VND"],
    ["1.005,505", "USD"],
    ["5 USD", "VND"],
    ["5 đồng", "USD"],
    ["1.25.000", "VND"],
    ["1,2,3", "USD"],
    ["-5", "VND"],
    ["99999999999999999", "VND"],
    ["1e9", "VND"],
  ])("does not guess what %o in %s means", (text, currency) => {
    expect(fromMoneyText(text, currency)).toBeUndefined();
  });
});

describe("toMoneyText", () => {
  it("writes every sum so that it is read back to the last minor unit", () => {
    const money = fc.record({
      minor: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      currency: fc.constantFrom(...Object.keys(CURRENCIES)).map((code) => Currency.parse(code)),
    });
    fc.assert(
      fc.property(money, (sum) => {
        expect(fromMoneyText(toMoneyText(sum), sum.currency)).toBe(sum.minor);
      }),
    );
  });

  it("groups by threes and leaves off decimals that say nothing", () => {
    const written = [
      toMoneyText({ minor: 120_000_000, currency: "VND" }),
      toMoneyText({ minor: 125_000, currency: "USD" }),
      toMoneyText({ minor: 5, currency: "USD" }),
    ];
    expect(written).toEqual(["120\u00a0000\u00a0000", "1\u00a0250", "0.05"]);
  });
});
