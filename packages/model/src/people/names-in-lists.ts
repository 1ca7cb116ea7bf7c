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

/** A name as texts are compared with it: word by word, and without what it is called before it. */
interface ReadName {
  readonly words: readonly string[];
  readonly bare: string;
}

/** Names by the list that they stand in: the rows of a list are read against the same names. */
const readByList = new WeakMap<readonly Named<unknown>[], readonly (readonly ReadName[])[]>();

function readNames(all: readonly Named<unknown>[]): readonly (readonly ReadName[])[] {
  const known = readByList.get(all);
  if (known) return known;
  const read = all.map(({ names }) => names.map(readName));
  readByList.set(all, read);
  return read;
}

/** Words before the name of a province that are no part of it. */
const KINDS = /^(?:tinh|thanh pho|tp|province of|city of) | (?:province|city)$/g;

function readName(name: string): ReadName {
  const words = wordsOf(name).map(({ word }) => word);
  return { words, bare: words.join(" ").replaceAll(KINDS, "") };
}

/**
 * What is named in a text, by the longest name that stands in it whole: "Vụ Bình đẳng giới - Bộ Nội vụ" is of "Bộ Nội vụ", and
 * says "Vụ Bình đẳng giới" besides. Marks and capitals do not matter.
 */
export function nameIn<Of>(text: string, all: readonly Named<Of>[]): NameFound<Of> | undefined {
  const words = wordsOf(text);
  const said = new Set(words.map(({ word }) => word));
  const names = readNames(all);
  let best: { readonly of: Of; readonly from: number; readonly length: number } | undefined;
  for (const [at, { of }] of all.entries()) {
    for (const { words: wanted } of names[at] ?? []) {
      if (wanted.length <= (best?.length ?? 0) || !wanted.every((word) => said.has(word))) continue;
      const from = words.findLastIndex((_, start) => wanted.every((word, nth) => words[start + nth]?.word === word));
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

/** What a text names and nothing else, whatever it is called before its name: "TP. Huế" and "Thành phố Huế" are "Huế". */
export function namedAs<Of>(
  text: string,
  all: readonly Named<Of>[],
  isMeant: (of: Of) => boolean = () => true,
): Of | undefined {
  const { bare: wanted } = readName(text);
  const names = readNames(all);
  return all.find(({ of }, at) => isMeant(of) && names[at]?.some(({ bare }) => bare === wanted))?.of;
}
