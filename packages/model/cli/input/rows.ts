import { Unreadable } from "../misuse.js";
import type { Text } from "../text.js";
import { CsvReader } from "./csv.js";
import { type Cutter, elementCutter, lineCutter, type Piece, textOf } from "./pieces.js";

/** What a file says in a line: of which columns it is, the cells of a record, a value; or that it cannot be read. */
export type Row = { readonly line: number } & (
  | { readonly columns: readonly string[] }
  | { readonly cells: readonly string[] }
  | { readonly value: unknown }
  | { readonly fault: Text }
);

/** A way in which records can be written. */
interface Form {
  readonly cutter: Cutter;
  readonly read: (piece: Piece) => Row | undefined;
  readonly end: () => void;
}

const EMPTY: Text = { vi: "tệp rỗng", en: "the file is empty" };
const NOT_JSON: Text = { vi: "đây không phải là JSON", en: "this is no JSON" };

const WIDTH = (is: number, should: number): Text => ({
  vi: `có ${is} ô, trong khi dòng đầu có ${should}`,
  en: `${is} cells, where the first line has ${should}`,
});

function parsed(piece: Piece): Row {
  const text = textOf(piece);
  try {
    return { line: piece.line, value: JSON.parse(text) };
  } catch {
    return { line: piece.line, fault: NOT_JSON };
  }
}

/** One value a line; a blank line is none. */
const jsonLines = (): Form => ({
  cutter: lineCutter(),
  read: (piece) => (piece.bytes.toString("latin1").trim() === "" ? undefined : parsed(piece)),
  end: () => {},
});

/** A list of values. After an element that is no JSON nobody knows where the next one begins. */
const jsonList = (): Form => ({
  cutter: elementCutter(),
  read: (piece) => {
    const row = parsed(piece);
    if ("fault" in row) throw new Unreadable(row.line, row.fault);
    return row;
  },
  end: () => {},
});

/** Cells under the columns of the first record. */
function csv(): Form {
  const reader = new CsvReader();
  let width: number | undefined;
  return {
    cutter: lineCutter(),
    read: (piece) => {
      const record = reader.take(piece.line, textOf(piece));
      if (record === undefined || "fault" in record) return record;
      const { line, cells } = record;
      if (width === undefined) {
        width = cells.length;
        return { line, columns: cells };
      }
      return cells.length === width ? record : { line, fault: WIDTH(cells.length, width) };
    },
    end: () => reader.end(),
  };
}

/** The form that a file shows by its first sign. */
function formOf(chunk: Buffer): Form {
  const [first] = chunk.subarray(0, 1_000).toString("latin1").trimStart();
  return first === "[" ? jsonList() : first === "{" ? jsonLines() : csv();
}

const MARK = Buffer.from("\uFEFF");
const withoutMark = (chunk: Buffer) =>
  chunk.subarray(0, MARK.length).equals(MARK) ? chunk.subarray(MARK.length) : chunk;

/**
 * Reads csv, a JSON value a line, or a JSON list, while it comes in.
 *
 * @throws Unreadable where nothing more can be read
 */
export async function readRows(source: AsyncIterable<Buffer>, onRow: (row: Row) => void): Promise<void> {
  let form: Form | undefined;
  const read = (pieces: Iterable<Piece>) => {
    for (const piece of pieces) {
      const row = form?.read(piece);
      if (row !== undefined) onRow(row);
    }
  };
  for await (const chunk of source) {
    const bytes = form === undefined ? withoutMark(chunk) : chunk;
    form ??= formOf(bytes);
    read(form.cutter.cut(bytes));
  }
  if (form === undefined) throw new Unreadable(1, EMPTY);
  read(form.cutter.end());
  form.end();
}
