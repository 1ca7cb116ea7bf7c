import { foldMarks } from "./text.js";

/** The parts of a text without marks, each after a space: letters and digits, whatever stands between them. */
function partsOf(text: string): string {
  return (foldMarks(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((part) => ` ${part}`).join("");
}

/** What belongs together in a query: letters and digits, with the strokes, dots and hyphens inside dates and codes. */
const WORD = /[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*/gu;

/**
 * A text to look through. Every part of a word stands after a space, so that a search finds beginnings: "responsive"
 * in "gender-responsive", but not "2/2025" in "12/2025". Every text stands on a line of its own, so that no phrase
 * is found half in one and half in the next.
 *
 * @param texts the texts that can be found; absent ones are passed over
 * @example
 * toSearchText(["Bộ Công an", undefined, "12/2025"]); // " bo cong an\n 12 2025"
 */
export function toSearchText(texts: readonly (string | undefined)[]): string {
  return texts
    .map((text) => partsOf(text ?? ""))
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * What to look for in such a text: one entry a word, or a phrase in quotation marks; each must be found.
 * A query without a word has no entries. It asks for something that is nowhere: answer it with nothing, not with all.
 *
 * @example
 * toSearchTerms('"Bộ Công an" 2/2025'); // [" bo cong an", " 2 2025"]
 */
export function toSearchTerms(query: string): string[] {
  return [...foldMarks(query).matchAll(/["“]([^"“”]*)["”]|[^\s"“”]+/g)]
    .flatMap(([piece, phrase]) => (phrase === undefined ? (piece.match(WORD) ?? []) : [phrase]))
    .map(partsOf)
    .filter((term) => term !== "");
}
