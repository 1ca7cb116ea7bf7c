import type { WidthOf } from "../text-lines.ts";

/** Kinds of letters, and how wide the widest of them are in the usual fonts of offices, in heights of letters. */
const KINDS = [
  { letters: /\p{M}/u, width: 0 },
  { letters: /\d/, width: 0.57 },
  { letters: /[mwMW%@&—…‰₫]|[\u2E80-\u{3FFFF}]/u, width: 1.02 },
  { letters: /[fijltI.,:;!'()[\]| \u00A0/-]/u, width: 0.39 },
  { letters: /\p{Lu}/u, width: 0.78 },
] as const;
const OTHERS = 0.62;

/**
 * How wide a text is at most where its font is not ours to measure, as in a document that is opened elsewhere.
 *
 * @param size of the letters, in points
 * @example
 * estimatedWidth(10)("100"); // 17.1
 */
export const estimatedWidth =
  (size: number): WidthOf =>
  (text) => {
    let width = 0;
    for (const letter of text.normalize("NFD")) width += widthOfLetter(letter);
    return width * size;
  };

const widthOfLetter = (letter: string) => KINDS.find(({ letters }) => letters.test(letter))?.width ?? OTHERS;
