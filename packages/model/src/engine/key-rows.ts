import type { Column } from "./column.js";
import { longer } from "./longer.js";
import type { Records } from "./records.js";

/**
 * Which rows have a key, but for those that have none: a chain of rows for each key that is gone along both ways, eight bytes a
 * row. It is made when it is first asked for.
 */
export class KeyRows {
  /** The first row of each key, one too great: 0 is none. */
  #first = new Int32Array(0);
  /** The row after and the row before each row, side by side and one too great: 0 is the end. */
  #beside = new Int32Array(0);
  readonly #column: Column;

  constructor(records: Records, key: string) {
    this.#column = records.column(key);
    this.#first = new Int32Array(records.dictionary(key).size);
    this.#beside = new Int32Array(2 * records.length);
    for (let row = 0; row < records.length; row += 1) if (records.has(row)) this.enter(row);
  }

  enter(row: number): void {
    const key = this.#column.at(row);
    if (key === 0) return;
    if (key >= this.#first.length) this.#first = longer(this.#first, roomFor(key));
    if (2 * row >= this.#beside.length) this.#beside = longer(this.#beside, 2 * roomFor(row));
    this.#chain(row + 1, this.#first[key] ?? 0);
    this.#beside[2 * row + 1] = 0;
    this.#first[key] = row + 1;
  }

  leave(row: number): void {
    const key = this.#column.at(row);
    if (key === 0) return;
    const next = this.#beside[2 * row] ?? 0;
    const previous = this.#beside[2 * row + 1] ?? 0;
    if (previous === 0) this.#first[key] = next;
    this.#chain(previous, next);
  }

  /** Puts one behind another, each one too great, unless there is none. */
  #chain(previous: number, next: number): void {
    if (previous > 0) this.#beside[2 * previous - 2] = next;
    if (next > 0) this.#beside[2 * next - 1] = previous;
  }

  /** The rows of a key. */
  *of(key: number): IterableIterator<number> {
    for (let row = this.first(key); row >= 0; row = this.after(row)) yield row;
  }

  /** The first row of a key, or -1. */
  first(key: number): number {
    return (this.#first[key] ?? 0) - 1;
  }

  /** The next row of the same key, or -1. */
  after(row: number): number {
    return (this.#beside[2 * row] ?? 0) - 1;
  }
}

/** How many numbers there is room for where one more did not fit: that one, and some to spare. */
const roomFor = (index: number): number => index + (index >> 2) + 16;
