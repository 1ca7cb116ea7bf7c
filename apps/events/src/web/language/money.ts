import { CURRENCIES, type Language, type Money } from "@wps/model";

/**
 * A sum as the language writes it, with the currency's code: a bare "$" would not tell four dollars apart.
 *
 * @example
 * sayMoney({ minor: 125050, currency: "USD" }, "vi"); // "1.250,50 USD", with a no-break space
 */
export function sayMoney({ minor, currency }: Money, language: Language): string {
  const decimals = CURRENCIES[currency];
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(minor / 10 ** decimals);
}
