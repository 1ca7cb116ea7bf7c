import { describe, expect, it } from "vitest";
import { Amount } from "./funding.js";
import { CURRENCIES, Currency, Money } from "./money.js";

describe("Money", () => {
  it("is whole minor units", () => {
    expect(Money.parse({ minor: 125050, currency: "USD" })).toEqual({ minor: 125050, currency: "USD" });
    expect(Money.safeParse({ minor: 1250.5, currency: "USD" }).success).toBe(false);
    expect(Money.safeParse({ minor: -1, currency: "USD" }).success).toBe(false);
    expect(Money.safeParse({ minor: 2 ** 53, currency: "VND" }).success).toBe(false);
  });

  it("refuses a currency it does not know", () => {
    expect(Money.safeParse({ minor: 1, currency: "vnd" }).success).toBe(false);
  });
});

describe("CURRENCIES", () => {
  it("has the decimal places of ISO 4217", () => {
    for (const currency of Currency.options) {
      const { minimumFractionDigits } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
      // Unicode leaves out the sen of the rupiah, which ISO 4217 keeps.
      if (currency !== "IDR") expect([currency, CURRENCIES[currency]]).toEqual([currency, minimumFractionDigits]);
    }
  });
});

describe("Amount", () => {
  it("is not zero when it is unknown", () => {
    expect(Amount.parse({ status: "unknown" })).toEqual({ status: "unknown" });
    expect(Amount.safeParse({ status: "unknown", money: { minor: 0, currency: "VND" } }).success).toBe(false);
    expect(Amount.safeParse({ status: "known" }).success).toBe(false);
  });
});
