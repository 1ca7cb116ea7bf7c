import { composed } from "./composed.ts";
import { kindsIn, UNTIDY } from "./letter-kinds.ts";

/**
 * Letters that take no room: joiners, marks of direction and of the byte order, the hyphen that shows at a line's end.
 */
const WITHOUT_WIDTH = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
const SPACES = /[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const CONTROLS = /(?!\n)\p{Cc}/gu;
/** Halves of a letter, which no database takes. */
const HALVES = /\p{Cs}/gu;

/**
 * A text without what nobody sees: in NFC, trimmed, with plain spaces and line ends.
 *
 * @example
 * plainText("\u200B Nguye\u0302\u0303n\u00A0An "); // "Nguyễn An"
 */
export function plainText(text: string): string {
  if ((kindsIn(text) & UNTIDY) === 0) return text;
  return composed(
    text
      .replaceAll(WITHOUT_WIDTH, "")
      .replaceAll(LINE_ENDS, "\n")
      .replaceAll(SPACES, " ")
      .replaceAll(CONTROLS, "")
      .replaceAll(HALVES, "\uFFFD"),
  ).trim();
}
