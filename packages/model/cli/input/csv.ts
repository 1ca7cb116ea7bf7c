import { Unreadable } from "../misuse.js";
import type { Text } from "../text.js";
import { LONGEST } from "./pieces.js";

/** One record of a csv file: its cells, or what is wrong with it. */
export type CsvRecord = { readonly line: number } & ({ readonly cells: string[] } | { readonly fault: Text });

const QUOTE = '"';

const STRAY: (place: number) => Text = (place) => ({
  vi: `dấu ngoặc kép lạc chỗ ở ký tự ${place}: hãy đặt cả ô trong ngoặc kép và viết "" cho mỗi dấu ngoặc kép`,
  en: `a stray quote at character ${place}: put the whole cell into quotes, and write "" for each quote in it`,
});

const NEVER_CLOSED: Text = {
  vi: "dấu ngoặc kép mở ở đây không được đóng",
  en: "a quote that opens here is never closed",
};

/** What separates the cells: what Excel writes depends on the country. */
export const separatorOf = (header: string): string =>
  [",", ";", "\t"].find((separator) => header.includes(separator)) ?? ",";

/**
 * The cells of a record (RFC 4180), or what is wrong with it; `undefined` where a quote is still open at its end.
 *
 * @example
 * cellsOf('a,"b ""c"", d",', ","); // ["a", 'b "c", d', ""]
 */
export function cellsOf(record: string, separator: string): string[] | Text | undefined {
  if (!record.includes(QUOTE)) return record.split(separator);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    if (record[at] === QUOTE) {
      const end = endOfQuoted(record, at);
      if (end === -1) return undefined;
      cells.push(record.slice(at + 1, end).replaceAll('""', QUOTE));
      at = end + 1;
      if (at < record.length && record[at] !== separator) return STRAY(end + 1);
    } else {
      const next = record.indexOf(separator, at);
      const end = next === -1 ? record.length : next;
      const stray = record.slice(at, end).indexOf(QUOTE);
      if (stray !== -1) return STRAY(at + stray + 1);
      cells.push(record.slice(at, end));
      at = end;
    }
    if (at >= record.length) return cells;
  }
}

/** Where the quote stands that closes the one at a place; -1 where none does. */
function endOfQuoted(record: string, start: number): number {
  let end = record.indexOf(QUOTE, start + 1);
  while (end !== -1 && record[end + 1] === QUOTE) end = record.indexOf(QUOTE, end + 2);
  return end;
}

const hasOddQuotes = (text: string) => text.split(QUOTE).length % 2 === 0;

/** Puts lines together to records: a cell in quotes may go on in the next line. */
export class CsvReader {
  #separator: string | undefined;
  #begun: { readonly line: number; readonly lines: string[]; length: number } | undefined;

  /** The record that ends with a line, where one does. */
  take(line: number, text: string): CsvRecord | undefined {
    if (this.#begun === undefined) {
      const record = this.#recordOf(line, text);
      if (record === "open") this.#begun = { line, lines: [text], length: text.length };
      return record === "open" ? undefined : record;
    }
    const begun = this.#begun;
    begun.lines.push(text);
    begun.length += text.length;
    if (begun.length > LONGEST) throw new Unreadable(begun.line, NEVER_CLOSED);
    // Within quotes an even number of them closes nothing, or opens another cell.
    if (!hasOddQuotes(text)) return undefined;
    this.#begun = undefined;
    const record = this.#recordOf(begun.line, begun.lines.join("\n"));
    return record === "open" ? { line: begun.line, fault: NEVER_CLOSED } : record;
  }

  #recordOf(line: number, text: string): CsvRecord | "open" | undefined {
    const record = text.replace(/\r$/, "");
    if (record === "") return undefined;
    this.#separator ??= separatorOf(record);
    const cells = cellsOf(record, this.#separator);
    if (cells === undefined) return "open";
    return Array.isArray(cells) ? { line, cells } : { line, fault: cells };
  }

  /** The file has ended. */
  end(): void {
    if (this.#begun) throw new Unreadable(this.#begun.line, NEVER_CLOSED);
  }
}
