/** The letter is not in ASCII. */
export const BEYOND_ASCII = 1;
/** A letter of Vietnamese that nothing of before Unicode has, under whatever letter. */
export const IN_UNICODE = 2;
/** The letter may have to be changed, or the one before it. */
export const UNTIDY = 4;

const SPACE = 0x20;
const LETTERS = 0x10000;

/** What is to be known of each letter, by its code. Texts are looked through letter by letter, as there are many. */
const KINDS = new Uint8Array(LETTERS);
KINDS.fill(UNTIDY, 0, SPACE);
KINDS.fill(BEYOND_ASCII | UNTIDY, 0x7f);
// Letters of one piece, and the signs that texts have between them; the soft hyphen among them is untidy.
for (const [first, last] of [
  [0xa1, 0xac],
  [0xae, 0x17f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x20ab, 0x20ac],
] as const) {
  KINDS.fill(BEYOND_ASCII, first, last + 1);
}
for (const letter of "ĂăĐđĨĩŨũƠơƯư") KINDS[letter.charCodeAt(0)] = BEYOND_ASCII | IN_UNICODE;
KINDS.fill(BEYOND_ASCII | IN_UNICODE, 0x1ea0, 0x1ef9 + 1);
// Marks that stand behind their letter.
KINDS.fill(BEYOND_ASCII | IN_UNICODE | UNTIDY, 0x0300, 0x036f + 1);

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
