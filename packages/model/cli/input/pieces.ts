import { isUtf8 } from "node:buffer";
import { Unreadable } from "../misuse.js";
import type { Text } from "../text.js";

/** A part of a file that is read by itself, and the line in which it begins. */
export interface Piece {
  readonly line: number;
  readonly bytes: Buffer;
}

/** Cuts a file into parts while it comes in: of what was cut off nothing is kept. */
export interface Cutter {
  readonly cut: (chunk: Buffer) => Iterable<Piece>;
  /** What is left when the file ends. */
  readonly end: () => Iterable<Piece>;
}

/** No record is longer than this, and whoever sends one would fill the memory. */
export const LONGEST = 1_000_000;

const TOO_LONG: Text = { vi: "dài hơn 1.000.000 byte", en: "longer than 1,000,000 bytes" };
const BINARY: Text = { vi: "đây không phải là tệp văn bản", en: "this is no text file" };
const NOT_UTF8: Text = { vi: "không phải UTF-8", en: "not in UTF-8" };
const NO_LIST: Text = { vi: "sau danh sách không được có gì nữa", en: "nothing may stand after the list" };
const NOT_CLOSED: Text = { vi: "danh sách không được đóng", en: "the list is not closed" };

/** The text of a part. */
export function textOf({ line, bytes }: Piece): string {
  if (bytes.includes(0)) throw new Unreadable(line, BINARY);
  if (!isUtf8(bytes)) throw new Unreadable(line, NOT_UTF8);
  return bytes.toString("utf8");
}

/** What was begun in one chunk and goes on in the next. */
class Begun {
  #parts: Buffer[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(line: number, part: Buffer): void {
    this.#length += part.length;
    if (this.#length > LONGEST) throw new Unreadable(line, TOO_LONG);
    if (part.length > 0) this.#parts.push(part);
  }

  take(line: number): Piece {
    const bytes = this.#parts.length === 1 ? (this.#parts[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return { line, bytes };
  }
}

const NEWLINE = 0x0a;

/** Cuts at the end of each line. */
export function lineCutter(): Cutter {
  const begun = new Begun();
  let line = 1;
  return {
    *cut(chunk) {
      let from = 0;
      for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
        begun.add(line, chunk.subarray(from, to));
        yield begun.take(line);
        from = to + 1;
        line += 1;
      }
      begun.add(line, chunk.subarray(from));
    },
    *end() {
      if (!begun.isEmpty) yield begun.take(line);
    },
  };
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const isOpening = (byte: number) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d;
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0d || byte === 0x09 || byte === NEWLINE;

/** Cuts a JSON list at the commas between its elements. Whether these are JSON is for others to see. */
export function elementCutter(): Cutter {
  const begun = new Begun();
  let line = 1;
  /** The line in which the element begins; 0 before it does. */
  let begin = 0;
  let depth = 0;
  let elements = 0;
  let isText = false;
  let isEscaped = false;
  let isOver = false;

  function element(): Piece {
    const piece = begun.take(begin || line);
    elements += 1;
    begin = 0;
    return piece;
  }

  function readText(byte: number): void {
    if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === QUOTE) isText = false;
  }

  return {
    *cut(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk.readUInt8(at);
        if (byte === NEWLINE) line += 1;
        if (isText) readText(byte);
        else if (isSpace(byte)) continue;
        else if (isOver) throw new Unreadable(line, NO_LIST);
        else if (depth === 1 && (byte === COMMA || isClosing(byte))) {
          begun.add(line, chunk.subarray(from, at));
          from = at + 1;
          isOver = byte !== COMMA;
          if (!isOver || begin > 0 || elements > 0) yield element();
        } else {
          if (depth > 0 && begin === 0) begin = line;
          if (byte === QUOTE) isText = true;
          if (isClosing(byte)) depth -= 1;
          if (isOpening(byte)) depth += 1;
          if (depth === 1 && begin === 0) from = at + 1;
        }
      }
      if (!isOver) begun.add(line, chunk.subarray(from));
    },
    end() {
      if (!isOver) throw new Unreadable(line, NOT_CLOSED);
      return [];
    },
  };
}
