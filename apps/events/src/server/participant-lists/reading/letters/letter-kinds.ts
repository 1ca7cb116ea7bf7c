/** The letter is not in ASCII. */
export const BEYOND_ASCII = 1;
/** A letter of Vietnamese that nothing of before Unicode has, under whatever letter. */
export const IN_UNICODE = 2;
/** The letter may have to be changed, or the one before it. */
export const UNTIDY = 4;

const OWN = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{Mn}/u;
/** Letters of one piece, and the signs that texts have between them. */
const TIDY = /[\u00A1-\u00AC\u00AE-\u017FƠơƯư\u1E00-\u1EFF\u2010-\u2027\u20AB\u20AC]/;
const [SPACE, DELETE, LETTERS] = [0x20, 0x7f, 0x10000];

/** What is to be known of each letter, by its code. Texts are looked through letter by letter, as there are many. */
const KINDS = Uint8Array.from({ length: LETTERS }, (_, code) => kindOf(code, String.fromCharCode(code)));

function kindOf(code: number, letter: string): number {
  if (code < DELETE) return code < SPACE ? UNTIDY : 0;
  return BEYOND_ASCII | (OWN.test(letter) ? IN_UNICODE : 0) | (TIDY.test(letter) ? 0 : UNTIDY);
}

/**
 * What kinds of letters a text has, each as a bit. A space at either end is untidy.
 *
 * @example
 * (kindsIn("Nguyễn") & IN_UNICODE) !== 0; // true
 */
export function kindsIn(text: string): number {
  let kinds = text.charCodeAt(0) === SPACE || text.charCodeAt(text.length - 1) === SPACE ? UNTIDY : 0;
  for (let at = 0; at < text.length; at += 1) kinds |= KINDS[text.charCodeAt(at)] ?? 0;
  return kinds;
}
