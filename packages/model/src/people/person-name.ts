import { FAMILY_NAMES } from "./family-names.js";
import { readSyllable, type Syllable } from "./syllable.js";

/** A person's name as lists and forms have it, read as a name. */
export interface PersonName {
  /** In NFC, with one space between words, without titles: "Nguyễn Thị Lan" of "Bà nguyễn  thị Lan (vắng)". */
  readonly written: string;
  /** The words of the name, in the order in which they were written. */
  readonly words: readonly string[];
  /** As many, as they are heard. */
  readonly syllables: readonly Syllable[];
  /** Which word is the family name; undefined where nothing tells. */
  readonly family: number | undefined;
  /** Which word is the given name that somebody is called by; undefined where nothing tells. */
  readonly given: number | undefined;
  /** What stood before the name, such as "PGS.", "TS." and "Bà", as written. */
  readonly titles: readonly string[];
}

/** Words of address, which names begin with too: they are taken off only where a family name and another word follow. */
const ADDRESS = new Set("ông bà anh chị em cô chú bác cháu thầy sư".split(" "));

/** Degrees, offices and forms of address that begin no name. */
const TITLES = new Set(
  "đ/c đc gs pgs ts tskh ths cn ks bs bsck dsck ds ls nsnd nsưt ngnd ngưt mr mrs ms miss dr prof".split(" "),
);

/** Titles of two words. */
const LONG_TITLES = new Set([
  "đồng chí",
  "nhà báo",
  "tiến sĩ",
  "thạc sĩ",
  "bác sĩ",
  "kỹ sư",
  "luật sư",
  "giáo sư",
  ...["đại", "thượng", "trung", "thiếu"].flatMap((grade) => ["tướng", "tá", "úy"].map((rank) => `${grade} ${rank}`)),
  "thượng sĩ",
  "trung sĩ",
  "hạ sĩ",
  "ni sư",
]);

const BARE_FAMILY_NAMES = new Set([...FAMILY_NAMES.keys()].map((name) => readSyllable(name).bare));

/**
 * A name as it was written, without what is no part of it: titles, notes in brackets, numbers, doubled spaces. The family
 * name is looked for first where Vietnamese names have it, then last, as on badges and in e-mail programmes; a comma and
 * capitals tell it too.
 *
 * @returns undefined where there is no letter
 * @example
 * readPersonName("PGS.TS. Bà Trần Thị  Hoà (vắng)")?.written; // "Trần Thị Hoà"
 * readPersonName("Lan Nguyen")?.family; // 1
 * readPersonName("12."); // undefined
 */
export function readPersonName(text: string): PersonName | undefined {
  const { rest, titles } = withoutTitles(wordsOf(text));
  const isFamilyFirst = rest[0]?.endsWith(",") ?? false;
  const words = rest.map((word) => word.replaceAll(/^[,.;:-]+|[,.;:-]+$/g, "")).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return undefined;
  const syllables = words.map(readSyllable);
  const family = isFamilyFirst ? 0 : familyOf(words, syllables);
  return {
    written: words.join(" "),
    words,
    syllables,
    family,
    given: family === undefined || words.length === 1 ? undefined : family === 0 ? words.length - 1 : 0,
    titles,
  };
}

/** Whether a word is what somebody is called by: the last one where nothing tells. */
export const isGiven = ({ given, words }: Pick<PersonName, "given" | "words">, at: number): boolean =>
  at === (given ?? words.length - 1);

/** The words of a text: what stands in brackets is a note, what follows a number is counted by it. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(/\([^)]*\)?|\[[^\]]*\]?/g, " ")
    .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, ". ")
    .replaceAll(/(?<=\p{L})[-–](?=\p{L})/gu, " ")
    .replaceAll(/\d+/g, " ")
    .split(/[\s_\u200B\uFEFF]+/u)
    .filter((word) => word !== "");
}

function withoutTitles(words: readonly string[]) {
  const titles: string[] = [];
  let rest = words;
  for (let count = titleLength(rest); count > 0; count = titleLength(rest)) {
    titles.push(rest.slice(0, count).join(" "));
    rest = rest.slice(count);
  }
  return { rest, titles };
}

/** How many words at the beginning are a title. */
function titleLength([first = "", second = "", third]: readonly string[]): number {
  const word = plain(first);
  if (LONG_TITLES.has(`${word} ${plain(second)}`)) return 2;
  if (TITLES.has(word)) return second === "" ? 0 : 1;
  const isAddress = ADDRESS.has(word) && third !== undefined && isFamilyName(readSyllable(second));
  return isAddress ? 1 : 0;
}

const plain = (word: string) => word.toLowerCase().replaceAll(/[.,:]+$/g, "");

/** A name may have been typed without its marks. */
const isFamilyName = ({ bare }: Syllable) => BARE_FAMILY_NAMES.has(bare);

function familyOf(words: readonly string[], syllables: readonly Syllable[]): number | undefined {
  const capitals = words.flatMap((word, at) => (isInCapitals(word) ? [at] : []));
  const [only] = capitals;
  if (capitals.length === 1 && (only === 0 || only === words.length - 1)) return only;
  const last = syllables.length - 1;
  if (syllables[0] && isFamilyName(syllables[0])) return 0;
  if (syllables[last] && isFamilyName(syllables[last])) return last;
  // An initial stands for what is known: the family and what is between, not what somebody is called by.
  if (words[0]?.length === 1 && words[last]?.length !== 1) return 0;
  if (words[last]?.length === 1 && words[0]?.length !== 1) return last;
  return undefined;
}

const isInCapitals = (word: string) => /\p{L}{2}/u.test(word) && word === word.toUpperCase();
