import type { FullName } from "../full-name.js";
import { foldMarks } from "../text.js";
import { readPersonName } from "./person-name.js";

/**
 * A name in its parts, as far as its words tell them: what is neither family nor given name is the middle one. A name in
 * capitals, or in small letters alone, gets the capitals that it has.
 *
 * @returns undefined where there is no letter
 * @example
 * toFullName("Bà NGUYỄN THỊ MINH KHAI"); // { family: "Nguyễn", middle: "Thị Minh", given: "Khai", order: "family-first" }
 * toFullName("Anna Maria Smith"); // { family: "Smith", middle: "Maria", given: "Anna", order: "given-first" }
 * toFullName("Hoà"); // { given: "Hoà", order: "family-first" }
 */
export function toFullName(text: string): FullName | undefined {
  const name = readPersonName(text);
  if (name === undefined) return undefined;
  const words = hasOneCase(name.words) ? name.words.map(capitalised) : name.words;
  const isGivenFirst = name.given === undefined ? !isFamilyFirst(words) : name.given === 0 && words.length > 1;
  const [first, last] = [words[0], words.at(-1)];
  const [family, given] = isGivenFirst ? [last, first] : [first, last];
  const middle = words.slice(1, -1);
  return {
    ...(words.length > 1 && family !== undefined && { family }),
    ...(middle.length > 0 && { middle: middle.join(" ") }),
    given: given ?? "",
    order: isGivenFirst ? "given-first" : "family-first",
  };
}

/** Where no family name is known, a name with marks or made of Vietnamese syllables begins with it, as theirs do. */
function isFamilyFirst(words: readonly string[]): boolean {
  if (words.length === 1) return true;
  // Before the names of women of some peoples of the Central Highlands stands an H, and their family name comes last.
  if (/^h'/i.test(words[0] ?? "")) return false;
  return words.some((word) => /[đ\p{M}]/iu.test(word.normalize("NFD"))) || words.every(isVietnamese);
}

/** A syllable as Vietnamese builds them: one vowel or a few together, between consonants that may stand there. */
const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng|nh|n|p|t)?$/;

const isVietnamese = (word: string) => SYLLABLE.test(foldMarks(word));

/** Whether a name in capitals throughout, or in small letters, says nothing by them. */
const hasOneCase = (words: readonly string[]) => {
  const text = words.join(" ");
  return text === text.toUpperCase() || text === text.toLowerCase();
};

const capitalised = (word: string) =>
  word.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
