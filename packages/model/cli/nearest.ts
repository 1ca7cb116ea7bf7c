import { Misuse } from "./misuse.js";
import type { Text } from "./text.js";

/** How many letters must be put in, taken out or changed to make one word of another. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [nth, letter] of [...one].entries()) {
    const next = [nth + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Nobody misspells a longer word than this, and comparing it takes long. */
const LONGEST = 64;

/**
 * The known word that somebody probably meant; `undefined` where none is close.
 *
 * @example
 * nearest("provnce", ["sex", "province"]); // "province"
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const distances = known.map((candidate) => editsBetween(word.toLowerCase(), candidate.toLowerCase()));
  const least = Math.min(...distances);
  return least < word.length && least <= Math.max(2, word.length / 3) ? known[distances.indexOf(least)] : undefined;
}

/** So many words are still read by somebody who looks for one. */
const FEW = 24;

/** That there is no such word, and which is meant: the nearest, or one of the few there are. */
export function unknownWord(what: Text, word: string, known: readonly string[]): Misuse {
  const near = nearest(word, known);
  const hint: Text =
    near !== undefined
      ? { vi: ` Gần nhất là “${near}”.`, en: ` The nearest is “${near}”.` }
      : known.length <= FEW
        ? { vi: ` Có thể dùng: ${known.join(", ")}.`, en: ` There are: ${known.join(", ")}.` }
        : { vi: "", en: "" };
  return new Misuse({
    vi: `Không có ${what.vi} “${word}”.${hint.vi}`,
    en: `There is no ${what.en} “${word}”.${hint.en}`,
  });
}

/** The word itself where it is known; else it is misuse. */
export function knownWord<Word extends string>(what: Text, word: string, known: readonly Word[]): Word {
  const found = known.find((candidate) => candidate === word);
  if (found === undefined) throw unknownWord(what, word, known);
  return found;
}
