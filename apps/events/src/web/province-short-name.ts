import type { Language, ProvinceList } from "@wps/model";
import { wordingIn } from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";

/** Where the rule would call two provinces alike, or none would know the result. */
const KNOWN_AS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { "2004-02": "Hà G.", "2004-93": "Hậu G.", "2004-77": "BR-VT", "79": "TP.HCM" },
  en: { "2004-02": "Hà G.", "2004-93": "Hậu G.", "2004-77": "BR-VT", "79": "HCMC" },
};

/**
 * The name of a province where there is little room: the first letter of its first word, and its last.
 *
 * @example
 * shortNameOf("51", "2004", "vi"); // "Q.Ngãi"
 * shortNameOf("46", "2025", "vi"); // "Huế"
 */
export function shortNameOf(code: string, list: ProvinceList, language: Language): string {
  const known = KNOWN_AS[language][`${list}-${code}`] ?? KNOWN_AS[language][code];
  if (known !== undefined) return known;
  const name = provincesWithCode(code).findLast((row) => row.list === list)?.name;
  const words = name ? wordingIn(name, language).text.split(" ") : [code];
  return words.length === 1 ? words.join() : `${words[0]?.charAt(0)}.${words.at(-1)}`;
}
