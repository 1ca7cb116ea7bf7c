import { LANGUAGES, type Language } from "@wps/model";

/**
 * The language of a first visit: the one chosen before, else whichever of ours the browser asks for first. Vietnamese
 * leads: who asks for neither is shown the programme in the language it is written in.
 *
 * @param chosen what the reader chose earlier, as it was stored
 * @param asked what the browser asks for, most wanted first, such as `["en-GB", "vi"]`
 * @example
 * firstLanguage(null, ["fr-CA", "en"]); // "en"
 */
export function firstLanguage(chosen: string | null, asked: readonly string[]): Language {
  const wanted = [chosen, ...asked.map((tag) => tag.split("-")[0]?.toLowerCase())];
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? "vi";
}
