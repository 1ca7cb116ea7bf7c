import { LIMITS } from "../limits.ts";

export type Separator = "," | ";" | "\t";

const QUOTE = '"';
const [QUOTE_CODE, NEWLINE, RETURN] = [0x22, 0x0a, 0x0d];

/** A row of a text. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** The column of the last cell that begins with a quote which encloses nothing; 0 for none. */
  readonly strayQuote: number;
}

/**
 * The rows of a text whose cells are separated (RFC 4180, leniently). A quote encloses a cell where it is its first
 * letter and the closing one its last; any other is a letter like all. So no text is lost, whoever wrote it.
 *
 * Of cells beyond what a table may have only the first with a text is kept: it is what the refusal will be about.
 */
export function* recordsOf(text: string, separator: Separator): Iterable<TextRecord> {
  const reader = new RecordReader(text, separator);
  while (!reader.isAtEnd) yield reader.next();
}

class RecordReader {
  readonly #text: string;
  readonly #separator: number;
  #at = 0;
  #isStray = false;
  /** From a quote on that is never closed, no other encloses anything. */
  #areQuotesOver = false;

  constructor(text: string, separator: Separator) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): TextRecord {
    const cells: string[] = [];
    let strayQuote = 0;
    for (let column = 1; ; column += 1) {
      const cell = this.#cell();
      if (column <= LIMITS.columns || (cell !== "" && cells.length === LIMITS.columns)) cells.push(cell);
      if (this.#isStray) strayQuote = column;
      if (this.#text.charCodeAt(this.#at) !== this.#separator) break;
      this.#at += 1;
    }
    this.#at = this.#behindLineEnd(this.#at);
    return { cells, strayQuote };
  }

  #cell(): string {
    const start = this.#at;
    this.#isStray = false;
    const isQuoted = !this.#areQuotesOver && this.#text.charCodeAt(start) === QUOTE_CODE;
    const end = isQuoted ? this.#endOfQuoted(start) : -1;
    if (end !== -1) {
      this.#at = end + 1;
      return this.#text.slice(start + 1, end).replaceAll('""', QUOTE);
    }
    while (!this.#endsCell(this.#at)) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /**
   * Where the quote stands that closes the one at a place, with nothing between it and the cell's end; -1 for a stray
   * one.
   */
  #endOfQuoted(start: number): number {
    let end = this.#text.indexOf(QUOTE, start + 1);
    while (end !== -1 && this.#text.charCodeAt(end + 1) === QUOTE_CODE) end = this.#text.indexOf(QUOTE, end + 2);
    this.#areQuotesOver = end === -1;
    if (end !== -1 && this.#endsCell(end + 1)) return end;
    this.#isStray = true;
    return -1;
  }

  #endsCell(at: number): boolean {
    if (at >= this.#text.length) return true;
    const code = this.#text.charCodeAt(at);
    return code === this.#separator || code === NEWLINE || code === RETURN;
  }

  #behindLineEnd(at: number): number {
    const isPair = this.#text.charCodeAt(at) === RETURN && this.#text.charCodeAt(at + 1) === NEWLINE;
    return at + (isPair ? 2 : 1);
  }
}
