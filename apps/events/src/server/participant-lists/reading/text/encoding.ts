import { isUtf8 } from "node:buffer";
import type { TextEncoding } from "../given-list.ts";
import { countSyllables, evidenceFor, isConvincing } from "../letters/evidence.ts";
import { ListUnreadable } from "../list-unreadable.ts";

/** A text, and what it was written in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether nothing in the bytes says so for certain. */
  readonly isAssumed: boolean;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Bytes that no text has but tabs, line ends and the end of old files. */
const isControl = (byte: number) => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a;
/** Bytes that windows-1258 has no letter for. */
const UNASSIGNED = /[\u0080-\u009F]/;

/**
 * The text that bytes are. The first of these rules that applies says what they are written in:
 *
 * 1. The mark of a byte order at the beginning.
 * 2. Zero bytes, at odd places only or at even places only: UTF-16, in which the signs between cells have one each.
 *    Other texts have none.
 * 3. Bytes that are UTF-8: no text of another encoding is so by accident, once it goes beyond ASCII.
 * 4. More words that are Vietnamese when they are read in TCVN3 or VNI than in windows-1258: windows-1252, whose letters
 *    these stand for.
 * 5. A byte that windows-1258 has no letter for: windows-1252.
 * 6. What is left is taken for windows-1258. Rules 4 to 6 assume, and say so.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked) return { text: decodeAs(marked, bytes), encoding: marked, isAssumed: false };
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide, isAssumed: false };
  if (bytes.includes(0)) throw new ListUnreadable({ code: "UNKNOWN_FORMAT" });
  if (isUtf8(bytes)) return { text: decodeAs("utf-8", bytes), encoding: "utf-8", isAssumed: false };
  return decodeNarrow(bytes);
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ListUnreadable({ code: "BROKEN_TEXT", encoding }, { cause });
  }
}

/** UTF-16 without a mark, by the side on which the zero bytes are. */
function wideEncodingOf(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    zeros[at % 2] = 1;
    if (zeros[0] && zeros[1]) return undefined;
  }
  return zeros[1] ? "utf-16le" : zeros[0] ? "utf-16be" : undefined;
}

function decodeNarrow(bytes: Uint8Array): DecodedText {
  if (bytes.some(isControl)) throw new ListUnreadable({ code: "UNKNOWN_FORMAT" });
  const western = decodeAs("windows-1252", bytes);
  const vietnamese = decodeAs("windows-1258", bytes);
  const syllables = countSyllables(vietnamese);
  const isLegacy = (["tcvn3", "vni"] as const).some((letters) => {
    const evidence = evidenceFor(letters, [western]);
    return isConvincing(evidence) && evidence.words.size + evidence.either.size > syllables;
  });
  return isLegacy || UNASSIGNED.test(vietnamese)
    ? { text: western, encoding: "windows-1252", isAssumed: true }
    : { text: vietnamese, encoding: "windows-1258", isAssumed: true };
}
