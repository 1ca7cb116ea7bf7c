const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const INITIAL = /^(?:ngh?|kh|ch|gh|gi|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])/;

/** What a syllable of Vietnamese ends in, from its vowel on, without the tone. */
const RHYMES = new RegExp(
  `^(?:${[
    "a(?:ch?|i|m|n[gh]?|o|p|t|u|y)?",
    "ă(?:c|m|ng?|p|t)",
    "â(?:c|m|ng?|p|t|u|y)",
    "e(?:c|m|ng?|o|p|t)?",
    "ê(?:ch|m|nh?|p|t|u)?",
    "i(?:a|ch|m|nh?|p|t|u)?",
    "iê(?:c|m|ng?|p|t|u)",
    "o(?:c|i|m|ng?|p|t|oc|ong)?",
    "oa(?:ch?|i|m|n[gh]?|o|p|t|y)?",
    "oă(?:c|m|ng?|t)",
    "oe(?:n|o|t)?",
    "ô(?:c|i|m|ng?|p|t)?",
    "ơ(?:i|m|n|p|t)?",
    "u(?:a|c|i|m|ng?|p|t)?",
    "uâ(?:ng?|t|y)",
    "uê(?:ch|nh)?",
    "uô(?:c|i|m|ng?|t)",
    "uơ",
    "uy(?:a|ch|nh?|p|t|u)?",
    "uyê(?:n|t)",
    "ư(?:a|c|i|m|ng?|t|u)?",
    "ươ(?:c|i|m|ng?|p|t|u)",
    "y(?:nh|t|ch)?",
    "yê(?:m|ng?|t|u)",
  ].join("|")})$`,
);

/** Syllables that end in a stop are said in two tones only. */
const STOPPED = /(?:ch?|p|t)$/;
const STOPPED_TONE = /[\u0301\u0323]/;

const CASES = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/**
 * Whether a word may be a syllable of Vietnamese, as it is written in Unicode: nearly every word that has marks is
 * one, and hardly any that was written in other letters.
 *
 * @example
 * isSyllable("Nguyễn"); // true
 * isSyllable("NguyÔn"); // false
 */
export function isSyllable(word: string): boolean {
  if (!CASES.test(word.normalize("NFC"))) return false;
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = apart.replace(TONES, "").normalize("NFC");
  if (STOPPED.test(letters) && !tones.some((tone) => STOPPED_TONE.test(tone))) return false;
  const initial = INITIAL.exec(letters)?.[0] ?? "";
  // "gi" and "qu" are an initial, or one and the beginning of the vowel: "giang" and "gìn", "quang" and "quốc".
  return [initial, initial.slice(0, 1), ""].some((begin) => RHYMES.test(letters.slice(begin.length)));
}
