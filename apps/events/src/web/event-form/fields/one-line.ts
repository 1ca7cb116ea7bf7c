const UNSEEN = /[\u{AD}\u{200B}\u{2060}\u{FEFF}\u{F0B7}]/gu;

/** Runs of mere spaces are left alone: to take back a space just typed would throw the caret to the end. */
const BREAK = / *(?:[^\S ]|\p{Cc})[\s\p{Cc}]*/gu;

/**
 * Text on one line, without what word processors and web pages leave behind: line breaks, tabs and no-break spaces
 * become one space; soft hyphens, zero-width characters and the bullets of symbol fonts go.
 *
 * @example
 * oneLine("Hội thảo\r\n\tquốc gia"); // "Hội thảo quốc gia"
 */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, "").replace(BREAK, " ");
}
