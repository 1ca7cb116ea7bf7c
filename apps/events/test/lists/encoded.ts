import type { TextEncoding } from "../../src/server/participant-lists/reading/given-list.ts";
import { SPELLINGS } from "../../src/server/participant-lists/reading/letters/legacy-letters.ts";

/** The letters that windows-1258 has a byte for, from the decoder that every platform brings. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1258").decode(Uint8Array.of(byte)), byte]),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A text as a program would have written it, in Vietnamese letters and ASCII. */
export function encoded(text: string, encoding: Exclude<TextEncoding, "windows-1252">, isMarked: boolean): Buffer {
  const whole = `${isMarked ? "\uFEFF" : ""}${text}`;
  if (encoding === "utf-8") return Buffer.from(whole);
  if (encoding === "utf-16le") return Buffer.from(whole, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(whole, "utf16le").swap16();
  // A letter has its tone behind it, and no mark of the byte order.
  const letters = [...text.normalize("NFC")].flatMap((letter) => {
    if (BYTES.has(letter)) return [letter];
    const apart = letter.normalize("NFD");
    return [apart.replace(TONES, "").normalize("NFC"), ...(apart.match(TONES) ?? [])];
  });
  return Buffer.from(letters.map((letter) => BYTES.get(letter) ?? 0x3f));
}

/** Texts of before Unicode are bytes too: each letter of theirs by the code that its font had it under. */
export function encodedInFont(text: string, letters: "tcvn3" | "vni"): Buffer {
  return Buffer.from(
    [...text.normalize("NFC")].map((letter) => CODES[letters].get(letter) ?? letter).join(""),
    "latin1",
  );
}

const HIGH = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xa1 + at));
const VOWELS = [..."aeouyôöAEOUYÔÖ"];
const codesOf = (letters: "tcvn3" | "vni", codes: readonly string[]) =>
  new Map(
    codes.map((code) => [SPELLINGS[letters].read(code), code] as const).filter(([letter]) => letter.length === 1),
  );
const CODES = {
  tcvn3: codesOf("tcvn3", HIGH),
  vni: codesOf("vni", [...HIGH, ...VOWELS.flatMap((vowel) => HIGH.map((mark) => vowel + mark))]),
};
