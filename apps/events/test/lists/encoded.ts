import type { TextEncoding } from "../../src/server/participant-lists/reading/given-list.ts";

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
