import type { LegacyLetters } from "../given-list.ts";
import { SPELLINGS } from "./legacy-letters.ts";
import { isSyllable } from "./syllable.ts";

/** What the different words of some texts say of letters. Each counts once, however often it stands there. */
export interface Evidence {
  /** Words that make sense when they are read so, and are not Vietnamese as they stand. */
  readonly words: ReadonlySet<string>;
  /** Words that make no sense when they are read so. */
  readonly against: ReadonlySet<string>;
}

/** As many different words tell that letters are others. One or two may be foreign names. */
const ENOUGH_WORDS = 3;
/** As many of them for each one against: a list has its misspellings and its foreigners. */
export const FOR_EACH_AGAINST = 9;

/** As many different words are looked at: more would tell the same, and somebody may send a million. */
const MOST_WORDS = 500;

const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const LETTER = /\p{L}/u;

/** What texts say for letters. */
export function evidenceFor(letters: LegacyLetters, texts: Iterable<string>): Evidence {
  const { words: apart, read, fits } = SPELLINGS[letters];
  const evidence = { words: new Set<string>(), against: new Set<string>() };
  const seen = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(apart)) {
      if (seen.has(word) || !BEYOND_ASCII.test(word)) continue;
      seen.add(word);
      if (seen.size > MOST_WORDS) return evidence;
      const now = read(word);
      // A sign between words says nothing of letters.
      if (!LETTER.test(now)) continue;
      if (!fits(now, word)) evidence.against.add(word);
      else if (!isSyllable(word)) evidence.words.add(word);
    }
  }
  return evidence;
}

/** Whether little is said against letters. */
export const isUncontested = ({ words, against }: Evidence): boolean => words.size >= FOR_EACH_AGAINST * against.size;

/** Whether texts are written in letters: enough words say so, and few say no. */
export const isConvincing = (evidence: Evidence): boolean =>
  evidence.words.size >= ENOUGH_WORDS && isUncontested(evidence);
