import { foldMarks } from "./text.js";

/** The words of a text without marks: letters and digits, with the strokes and hyphens inside dates and codes. */
function words(text: string): string[] {
  return foldMarks(text).match(/[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * A text to look through: every word after a space, so that a search finds the beginnings of words and not
 * "2/2025" inside "12/2025".
 *
 * @param texts the parts that can be found; absent ones are passed over
 * @example
 * toSearchText(["Bộ Công an", undefined, "12/2025"]); // " bo cong an 12/2025"
 */
export function toSearchText(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => words(text ?? "").map((word) => ` ${word}`)).join("");
}

/**
 * What to look for in such a text: one entry a word, or a phrase in quotation marks; each must be found.
 *
 * @example
 * toSearchTerms('"Bộ Công an" 2/2025'); // [" bo cong an", " 2/2025"]
 */
export function toSearchTerms(query: string): string[] {
  return [...query.matchAll(/["“]([^"“”]*)["”]|[^\s"“”]+/g)]
    .flatMap(([piece, phrase]) =>
      phrase === undefined ? words(piece).map((word) => ` ${word}`) : toSearchText([phrase]),
    )
    .filter((term) => term !== "");
}
