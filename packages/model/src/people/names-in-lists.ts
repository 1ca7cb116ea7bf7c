import { foldMarks } from "../text.js";

/** Something with the names that it goes by, long and short, in any language. */
export interface Named<Of> {
  readonly of: Of;
  readonly names: readonly string[];
}

/** Something that is named in a text, and what else the text says. */
export interface NameFound<Of> {
  readonly of: Of;
  readonly rest: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A text word by word, as it is compared, and where each word stands in it. */
function wordsOf(text: string) {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: foldMarks(word),
    from: index,
    to: index + word.length,
  }));
}

/** The words of names, by the list that they stand in: the rows of a list are read against the same names. */
const wordsByList = new WeakMap<readonly Named<unknown>[], readonly (readonly (readonly string[])[])[]>();

/** The words of each name of each one, as they are compared. */
function wordsOfNames(all: readonly Named<unknown>[]) {
  const known = wordsByList.get(all);
  if (known) return known;
  const words = all.map(({ names }) => names.map((name) => wordsOf(name).map(({ word }) => word)));
  wordsByList.set(all, words);
  return words;
}

/**
 * What is named in a text, by the longest name that stands in it whole: "Vụ Bình đẳng giới - Bộ Nội vụ" is of "Bộ Nội vụ", and
 * says "Vụ Bình đẳng giới" besides. Marks and capitals do not matter.
 */
export function nameIn<Of>(text: string, all: readonly Named<Of>[]): NameFound<Of> | undefined {
  const words = wordsOf(text);
  const wordsOfAll = wordsOfNames(all);
  let best: { readonly of: Of; readonly from: number; readonly length: number } | undefined;
  for (const [at, { of }] of all.entries()) {
    for (const wanted of wordsOfAll[at] ?? []) {
      if (wanted.length === 0 || wanted.length <= (best?.length ?? 0)) continue;
      const from = words.findLastIndex((_, at) => wanted.every((word, nth) => words[at + nth]?.word === word));
      if (from >= 0) best = { of, from, length: wanted.length };
    }
  }
  if (best === undefined) return undefined;
  const start = words[best.from]?.from ?? 0;
  const end = words[best.from + best.length - 1]?.to ?? text.length;
  const rest = [text.slice(0, start), text.slice(end)].map((part) =>
    part.replaceAll(/^[\s,;:()/–-]+|[\s,;:()/–-]+$/g, ""),
  );
  return { of: best.of, rest: rest.filter((part) => part !== "").join(", ") };
}

/** Words before the name of a province that are no part of it. */
const KINDS = /^(?:tinh|thanh pho|tp|province of|city of) | (?:province|city)$/g;

/** What a text names and nothing else, whatever it is called before its name: "TP. Huế" and "Thành phố Huế" are "Huế". */
export function namedAs<Of>(
  text: string,
  all: readonly Named<Of>[],
  isMeant: (of: Of) => boolean = () => true,
): Of | undefined {
  const bare = (words: readonly string[]) => words.join(" ").replaceAll(KINDS, "");
  const wanted = bare(wordsOf(text).map(({ word }) => word));
  const wordsOfAll = wordsOfNames(all);
  return all.find(({ of }, at) => isMeant(of) && wordsOfAll[at]?.some((words) => bare(words) === wanted))?.of;
}
