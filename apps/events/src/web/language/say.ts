import type { Language } from "@wps/model";

/** What stands in the gaps of a text, which are written `{{name}}`. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text by its key, its gaps filled. Where there is a `count`, the form of the key that the language uses for so many
 * comes first: Vietnamese has one form for every number.
 *
 * @param words the texts in that language
 * @example
 * sayIn("en", { days_one: "{{count}} day", days_other: "{{count}} days" }, "days", { count: 2 }); // "2 days"
 */
export function sayIn(
  language: Language,
  words: Readonly<Record<string, string>>,
  key: string,
  values: Values = {},
): string {
  const form = typeof values.count === "number" ? formFor(values.count, language) : "";
  const text = words[key + form] ?? words[key] ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
}

const RULES = { vi: new Intl.PluralRules("vi"), en: new Intl.PluralRules("en") } as const;

const formFor = (count: number, language: Language): string => `_${RULES[language].select(count)}`;
