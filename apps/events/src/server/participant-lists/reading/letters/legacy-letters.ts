import type { LegacyLetters } from "../given-list.ts";
import { composed } from "./composed.ts";
import { isSyllable } from "./syllable.ts";

/** Letters and their codes in TCVN 5712:1993, third set, which the fonts ".VnTime" and the like draw. */
const TCVN3 = new Map(
  [
    ["¡¢£¤¥¦§¨©ª«¬\u00AD®", "ĂÂÊÔƠƯĐăâêôơưđ"],
    ["µ¶·¸¹", "àảãáạ"],
    ["»¼½¾Æ", "ằẳẵắặ"],
    ["ÇÈÉÊË", "ầẩẫấậ"],
    ["ÌÎÏÐÑ", "èẻẽéẹ"],
    ["ÒÓÔÕÖ", "ềểễếệ"],
    ["×ØÜÝÞ", "ìỉĩíị"],
    ["ßáâãä", "òỏõóọ"],
    ["åæçèé", "ồổỗốộ"],
    ["êëìíî", "ờởỡớợ"],
    ["ïñòóô", "ùủũúụ"],
    ["õö÷øù", "ừửữứự"],
    ["úûüýþ", "ỳỷỹýỵ"],
  ].flatMap(([codes = "", letters = ""]) => [...codes].map((code, at) => [code, [...letters][at] ?? ""] as const)),
);

/** What is written behind a vowel in VNI, and the marks that it stands for. */
const VNI_MARKS = new Map([
  ...pairs("ùøûõï", ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]),
  ...pairs("âáàåãä", ["\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323"]),
  ...pairs("êéèúüë", ["\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323"]),
]);

/** What VNI writes with one letter that Unicode has another for. */
const VNI_LETTERS = new Map([...pairs("ôöñæóòîÔÖÑÆÓÒÎ", [..."ơưđỉĩịỵƠƯĐỈĨỊỴ"])]);

const VNI = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/gi;

function pairs(codes: string, letters: readonly string[]): [string, string][] {
  return [...codes].map((code, at) => [code, letters[at] ?? ""]);
}

function fromTcvn3(text: string): string {
  const read = [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");
  return isInCapitals(text) ? read.toUpperCase() : read;
}

/** Fonts of capitals draw letters with marks as capitals that are none: only those without marks were typed as such. */
const isInCapitals = (text: string) => /[A-Z]\S*[A-Z]/.test(text) && !/[a-z]/.test(text);

const fromVni = (text: string) =>
  composed(
    text.replace(VNI, (code, vowel?: string, mark?: string) =>
      vowel === undefined || mark === undefined
        ? (VNI_LETTERS.get(code) ?? code)
        : (VNI_LETTERS.get(vowel) ?? vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? mark),
    ),
  );

/** The bytes that windows-1252 has letters for. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte]),
);

const strictly = new TextDecoder("utf-8", { fatal: true });

function fromMisreadUtf8(text: string): string {
  const bytes = [...text].map((letter) => BYTES.get(letter) ?? -1);
  if (bytes.includes(-1)) return text;
  try {
    return strictly.decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** What stands between signs that windows-1252 has, whatever the letters are; what is longer than any word, in pieces. */
const WORDS = /[^ \t\r\n!-@[-`{-~\u2010-\u2027\u20AC]{1,30}/g;
const WORDS_IN_BYTES = /[^ \t\r\n!-@[-`{-~]{1,30}/g;

interface Spelling {
  /** What stands between signs and spaces. */
  readonly words: RegExp;
  /** Reads a text that was written so. A letter that these letters do not have is left as it stands. */
  readonly read: (text: string) => string;
  /** Whether a word makes sense when it is read so. */
  readonly fits: (read: string, written: string) => boolean;
}

/**
 * How texts read that were written in other letters.
 *
 * @example
 * SPELLINGS.tcvn3.read("NguyÔn V¨n An"); // "Nguyễn Văn An"
 * SPELLINGS.vni.read("Nguyeãn Vaên An"); // "Nguyễn Văn An"
 */
export const SPELLINGS: Readonly<Record<LegacyLetters, Spelling>> = {
  tcvn3: { words: WORDS, read: fromTcvn3, fits: isSyllable },
  vni: { words: WORDS, read: fromVni, fits: isSyllable },
  // Bytes that make letters together do so by no accident, in any language.
  "misread-utf-8": { words: WORDS_IN_BYTES, read: fromMisreadUtf8, fits: (read, written) => read !== written },
};
