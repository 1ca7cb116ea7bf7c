import * as z from "zod";
import { meaning } from "./meaning.js";

/** Signs that are told from each other however they are printed, written or read out; of twins such as 5 and S one is left. */
const SIGNS = "23456789ACEFHJKMNPRTWXY";
/** As many as there are signs: a prime, so that every slip in one sign, and every two that changed places, show. */
const BASE = SIGNS.length;
/** Signs that chance decides: 85 bits. The one that follows them tells slips. */
const FREE = 19;
/** What the letters that were left out are taken for, where somebody reads one of them. */
const TWINS: Readonly<Record<string, string>> = { Z: "2", S: "5", G: "6", B: "8" };
/** Fewer random bytes would leave some codes out. */
const LEAST_BYTES = 16;

/** What the sign at the end has to be: that of the sum of all others, each times its place. */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, at) => total + (at + 1) * SIGNS.indexOf(sign), 0);
  return SIGNS.charAt(sum % BASE);
}

const inGroups = (signs: string): string => signs.replace(/.{4}(?=.)/g, "$&-");

/** The last sign of a code in groups is the one that the others ask for. */
export function endsInItsCheckSign(code: string): boolean {
  const signs = code.replaceAll("-", "");
  return checkSign(signs.slice(0, FREE)) === signs.slice(FREE);
}

/** What stands on a certificate for others to check it by: five groups of four signs, which nobody guesses. */
export const CertificateCode = z
  .string()
  .regex(/^(?:[2-9ACEFHJKMNPRTWXY]{4}-){4}[2-9ACEFHJKMNPRTWXY]{4}$/, { error: "the code on a certificate" })
  .refine(endsInItsCheckSign, { error: "a sign of this code is wrong" })
  .brand<"CertificateCode">()
  .meta(meaning("CertificateCode", "The code by which a certificate is checked.", "Mã kiểm tra giấy chứng nhận."));
export type CertificateCode = z.infer<typeof CertificateCode>;

/**
 * The code that random bytes make.
 *
 * @param random 16 bytes or more, each of which nobody could know beforehand
 * @throws {RangeError} where there are fewer
 * @example
 * toCertificateCode(new Uint8Array(16)); // "2222-2222-2222-2222-2222"
 */
export function toCertificateCode(random: Uint8Array): CertificateCode {
  if (random.length < LEAST_BYTES) throw new RangeError(`a code is made of ${LEAST_BYTES} bytes at least`);
  let rest = random.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let signs = "";
  while (signs.length < FREE) {
    signs += SIGNS.charAt(Number(rest % BigInt(BASE)));
    rest /= BigInt(BASE);
  }
  return CertificateCode.parse(inGroups(signs + checkSign(signs)));
}

/**
 * The code that somebody means, who types it in small letters, without hyphens, with spaces, or takes a sign for its twin.
 *
 * @returns undefined where it is no code, or one of its signs is wrong
 * @example
 * certificateCodeIn("2222 2222 2222 2222 222z"); // "2222-2222-2222-2222-2222"
 * certificateCodeIn("2222-2222-2222-2222-2223"); // undefined
 */
export function certificateCodeIn(text: string): CertificateCode | undefined {
  const signs = text.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  const read = signs.replace(/[ZSGB]/g, (sign) => TWINS[sign] ?? sign);
  return CertificateCode.safeParse(inGroups(read)).data;
}
