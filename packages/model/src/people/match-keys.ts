import type { PersonDescription } from "./person-description.js";

/**
 * What somebody is filed under: the two ends of the name and the whole of it, both in any order and without marks; every
 * address; and, for slips of the pen, what is left of the name without one end, together with the organisation or the year
 * of birth. Few people share a key even where many share a name.
 */
export function keysToFile(person: PersonDescription): ReadonlySet<string> {
  const words = bareWords(person);
  return new Set([...keysOf(person, words), ...abbreviations(words).map((ends) => `abbreviated ${ends}`)]);
}

/** What to look under for somebody: all who may be the same person are filed under one of these. */
export function keysToSeek(person: PersonDescription): ReadonlySet<string> {
  const words = bareWords(person);
  const ends = endsOf(words);
  const isAbbreviated = ends.split(" ").some((word) => word.length === 1);
  return new Set([
    ...keysOf(person, words),
    ...abbreviations(words).map((abbreviated) => `ends ${abbreviated}`),
    ...(isAbbreviated ? [`abbreviated ${ends}`] : []),
  ]);
}

/** The words without marks; a family name that stands last is brought to the front, so that both ends are the same. */
function bareWords({ name: { syllables, family } }: PersonDescription): readonly string[] {
  const words = syllables.map(({ bare }) => bare);
  return family === undefined || family === 0 ? words : [...words.splice(family, 1), ...words];
}

const inOrder = (...words: readonly string[]) => words.toSorted().join(" ");

const endsOf = (words: readonly string[]) => inOrder(words[0] ?? "", words.at(-1) ?? "");

/** The ends of a name with the first letter of one of them in its place. */
function abbreviations(words: readonly string[]): readonly string[] {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const shorter = [inOrder(first.slice(0, 1), last), inOrder(first, last.slice(0, 1))];
  return shorter.filter((ends) => ends !== endsOf(words));
}

function keysOf({ organisation, birthYear, contacts = [] }: PersonDescription, words: readonly string[]) {
  const parts = [inOrder(...words.slice(1)), inOrder(...words.slice(0, -1))];
  const witnesses = [organisation, birthYear].filter((witness) => witness !== undefined);
  return [
    `ends ${endsOf(words)}`,
    `all ${inOrder(...words)}`,
    ...contacts.map((contact) => `at ${contact}`),
    ...witnesses.flatMap((witness) => parts.map((part) => `of ${part}/${witness}`)),
  ];
}
