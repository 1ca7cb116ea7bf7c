import { foldMarks } from "../text.js";

const MARKS = { "\u0300": "grave", "\u0301": "acute", "\u0309": "hook", "\u0303": "tilde", "\u0323": "dot" } as const;

/** The tone of a Vietnamese syllable, by the mark that it is written with; the level tone has none. */
export type Tone = (typeof MARKS)[keyof typeof MARKS] | "level";

/** A syllable of a name, taken apart. However its tone was placed and whatever it was composed of, it reads the same. */
export interface Syllable {
  /** In lower case and NFC, with the marks that belong to letters (ă â ê ô ơ ư đ) and without the tone: `hoa` of "Hòa". */
  readonly letters: string;
  readonly tone: Tone;
  /** Without any mark: `nguyen` of "Nguyễn". */
  readonly bare: string;
}

const TONE_MARKS = new RegExp(`[${Object.keys(MARKS).join("")}]`, "gu");

/** Where "y" and "i" are two spellings of the same: behind one consonant, at the end, as in Lý and Lí, Quý and Quí. */
const FINAL_Y = /^(b|h|k|l|m|s|t|v|qu)y$/;

/**
 * A syllable as it is heard: in "hòa" and "hoà" the same tone stands in two places, in "Lý" and "Lí" the same vowel has two
 * spellings, and in NFD every mark stands apart.
 *
 * @example
 * readSyllable("Hòa"); // { letters: "hoa", tone: "grave", bare: "hoa" }
 * readSyllable("hoà"); // { letters: "hoa", tone: "grave", bare: "hoa" }
 * readSyllable("NGUYỄN"); // { letters: "nguyên", tone: "tilde", bare: "nguyen" }
 */
export function readSyllable(written: string): Syllable {
  const apart = written.toLowerCase().normalize("NFD");
  const [mark] = apart.match(TONE_MARKS) ?? [];
  const letters = apart.replace(TONE_MARKS, "").normalize("NFC").replace(FINAL_Y, "$1i");
  const tone = mark === undefined ? "level" : MARKS[mark as keyof typeof MARKS];
  return { letters, tone, bare: foldMarks(letters) };
}

/** How two syllables compare, the most alike first. */
export const SYLLABLE_LIKENESSES = ["same", "marks-missing", "slip", "initial", "other"] as const;
/** One of the {@link SYLLABLE_LIKENESSES}. */
export type SyllableLikeness = (typeof SYLLABLE_LIKENESSES)[number];

/**
 * How alike two syllables are.
 *
 * - `same`: letters and tone.
 * - `marks-missing`: what one has of marks the other has too, or has not: "Nguyên" and "Nguyễn", "Hoa" and "Hòa". It may
 *   be the same syllable typed in a hurry.
 * - `initial`: one is the first letter of the other.
 * - `slip`: one letter too many, too few, wrong or changed over with its neighbour, in four letters or more; or a hook for
 *   a tilde, which many speakers do not tell apart: "Nguyển" and "Nguyễn".
 * - `other`: two syllables, among them those whose marks contradict each other, such as "Hà" and "Hạ".
 *
 * @example
 * compareSyllables(readSyllable("Thúy"), readSyllable("Thuý")); // "same"
 * compareSyllables(readSyllable("Nguyễn"), readSyllable("Nguyen")); // "marks-missing"
 * compareSyllables(readSyllable("Hà"), readSyllable("Hạ")); // "other"
 */
export function compareSyllables(one: Syllable, other: Syllable): SyllableLikeness {
  if (one.bare === other.bare) {
    if (one.letters === other.letters && one.tone === other.tone) return "same";
    if (agrees(one, other)) return "marks-missing";
    return one.letters === other.letters && isBetweenHookAndTilde(one.tone, other.tone) ? "slip" : "other";
  }
  if (isInitialOf(one, other) || isInitialOf(other, one)) return "initial";
  return isSlip(one.bare, other.bare) ? "slip" : "other";
}

const isBetweenHookAndTilde = (one: Tone, other: Tone) =>
  (one === "hook" && other === "tilde") || (one === "tilde" && other === "hook");

const isInitialOf = (one: Syllable, other: Syllable) => one.bare.length === 1 && other.bare.startsWith(one.bare);

/** Whether no mark of one contradicts a mark of the other. */
function agrees(one: Syllable, other: Syllable): boolean {
  if (one.tone !== "level" && other.tone !== "level" && one.tone !== other.tone) return false;
  const [ours, theirs] = [[...one.letters], [...other.letters]];
  return ours.every((letter, at) => letter === theirs[at] || isBare(letter) || isBare(theirs[at] ?? ""));
}

const isBare = (letter: string) => letter >= "a" && letter <= "z" && letter.length === 1;

/** The fewest letters in which a slip can be told from another name. */
const LETTERS_OF_A_SLIP = 4;

/** Whether one change makes one of the other: a letter put in, left out, replaced, or changed over with its neighbour. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < LETTERS_OF_A_SLIP || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const isChangedOver = short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    short.slice(start + 1) === long.slice(start + 1) ||
    (isChangedOver && short.slice(start + 2) === long.slice(start + 2))
  );
}
