import { expect, it } from "vitest";
import { sayMoney } from "./money.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

it("says sums in minor units by the currency's own decimals", () => {
  expect(plain(sayMoney({ minor: 120_000_000, currency: "VND" }, "vi"))).toBe("120.000.000 ₫");
  expect(plain(sayMoney({ minor: 120_000_000, currency: "VND" }, "en"))).toBe("VND 120,000,000");
  expect(plain(sayMoney({ minor: 125_050, currency: "USD" }, "vi"))).toBe("1.250,50 USD");
  expect(plain(sayMoney({ minor: 125_050, currency: "CAD" }, "en"))).toBe("CAD 1,250.50");
  expect(plain(sayMoney({ minor: 5, currency: "EUR" }, "en"))).toBe("EUR 0.05");
});

it("says a known zero as a sum", () => {
  expect(plain(sayMoney({ minor: 0, currency: "JPY" }, "en"))).toBe("JPY 0");
});
