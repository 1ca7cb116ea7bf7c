import type { Count, Language } from "@wps/model";

const QUALIFIERS = {
  vi: { about: "khoảng", "at-least": "ít nhất", "more-than": "hơn", unknown: "chưa rõ" },
  en: { about: "about", "at-least": "at least", "more-than": "more than", unknown: "unknown" },
} as const;

/** A number with the digits grouped as the language does: `1.250`, `1,250`. */
export function sayNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}

/**
 * A percentage, rounded to so many decimals at most.
 *
 * @example
 * sayPercent((4 / 18) * 100, "vi"); // "22,2%"
 */
export function sayPercent(percent: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: decimals }).format(percent / 100);
}

/**
 * A count with its qualifier, no surer than the source. The unit is for the caller to add.
 *
 * @example
 * sayCount({ kind: "more-than", value: 1000 }, "vi"); // "hơn 1.000"
 * sayCount({ kind: "unknown" }, "en"); // "unknown"
 */
export function sayCount(count: Count, language: Language): string {
  if (count.kind === "unknown") return QUALIFIERS[language].unknown;
  const value = sayNumber(count.value, language);
  return count.kind === "exact" ? value : `${QUALIFIERS[language][count.kind]} ${value}`;
}

/**
 * A difference with its sign.
 *
 * @example
 * saySigned(-1250, "vi"); // "−1.250"
 */
export function saySigned(difference: number, language: Language): string {
  return `${signOf(difference)}${sayNumber(Math.abs(difference), language)}`;
}

/** The sign of a difference, the minus as long as the plus; none of a difference of nothing. */
export const signOf = (difference: number): "+" | "−" | "" => (difference > 0 ? "+" : difference < 0 ? "−" : "");
