import { CURRENCIES, type Language, type Money } from "@wps/model";

/**
 * A sum as the language writes it, with the currency's code: a bare "$" would not tell four dollars apart. Only the đồng
 * has a sign of its own, which Vietnamese readers expect.
 *
 * @example
 * sayMoney({ minor: 125050, currency: "USD" }, "vi"); // "1.250,50 USD", with a no-break space
 * sayMoney({ minor: 120000000, currency: "VND" }, "vi"); // "120.000.000 ₫", likewise
 */
export function sayMoney({ minor, currency }: Money, language: Language): string {
  const decimals = CURRENCIES[currency];
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: language === "vi" && currency === "VND" ? "symbol" : "code",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(minor / 10 ** decimals);
}
