import { foldMarks } from "./text.js";

/** The parts of a text without marks, each after a space: letters and digits, whatever stands between them. */
function partsOf(text: string): string {
  // Folding takes letters apart that have no marks too (Korean syllables): what belongs together is put together again.
  const folded = foldMarks(text).normalize("NFC");
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((part) => ` ${part}`).join("");
}

/** What belongs together in a query: letters and digits, with the strokes, dots and hyphens inside dates and codes. */
const WORD = /[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*/gu;

/**
 * A text to look through. Every part of a word stands after a space, so that a search finds beginnings: "responsive"
 * in "gender-responsive", but not "2/2025" in "12/2025". Every text stands on a line of its own, so that no phrase
 * is found half in one and half in the next. Form feeds part the pages: what is found on an earlier page counts more.
 *
 * @param pages the texts that can be found, the most telling page first; absent texts are passed over
 * @example
 * toSearchText(["Bộ Công an", undefined, "12/2025"]); // " bo cong an\n 12 2025"
 * toSearchText(["Hội thảo"], [], ["II.2.e"]); // " hoi thao\f\f ii 2 e"
 */
export function toSearchText(...pages: readonly (readonly (string | undefined)[])[]): string {
  return pages.map(toPage).join("\f");
}

function toPage(texts: readonly (string | undefined)[]): string {
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
