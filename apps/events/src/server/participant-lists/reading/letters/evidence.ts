import type { LegacyLetters } from "../given-list.ts";
import { SPELLINGS } from "./legacy-letters.ts";
import { isSyllable } from "./syllable.ts";

/** What the different words of some texts say of letters. Each counts once, however often it stands there. */
export interface Evidence {
  /** Words that make sense when they are read so, and are not Vietnamese as they stand. */
  readonly words: ReadonlySet<string>;
  /** Words that make sense either way. */
  readonly either: ReadonlySet<string>;
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
  const evidence = { words: new Set<string>(), either: new Set<string>(), against: new Set<string>() };
  for (const word of wordsBeyondAscii(texts, apart)) {
    const now = read(word);
    // A sign between words says nothing of letters.
    if (!LETTER.test(now)) continue;
    if (!fits(now, word)) evidence.against.add(word);
    else if (isSyllable(word)) evidence.either.add(word);
    else evidence.words.add(word);
  }
  return evidence;
}

/** How many different words beyond ASCII are Vietnamese as they stand. */
export const countSyllables = (text: string): number =>
  [...wordsBeyondAscii([text], SPELLINGS.tcvn3.words)].filter(isSyllable).length;

function wordsBeyondAscii(texts: Iterable<string>, apart: RegExp): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(apart)) {
      if (BEYOND_ASCII.test(word)) words.add(word);
      if (words.size === MOST_WORDS) return words;
    }
  }
  return words;
}

/** Whether little is said against letters. */
export const isUncontested = ({ words, against }: Evidence): boolean => words.size >= FOR_EACH_AGAINST * against.size;

/** Whether texts are written in letters: enough words say so, and few say no. */
export const isConvincing = (evidence: Evidence): boolean =>
  evidence.words.size >= ENOUGH_WORDS && isUncontested(evidence);
