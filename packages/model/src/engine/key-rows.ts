import type { Column } from "./column.js";
import { longer } from "./longer.js";
import type { Records } from "./records.js";

/**
 * Which rows have a key, but for those that have none: a chain of rows for each key that is gone along both ways, eight bytes a
 * row. It is made when it is first asked for.
 */
export class KeyRows {
  /** The first row of each key, and the row after and before each row, each one too great: 0 is the end. */
  #first = new Int32Array(0);
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  readonly #column: Column;

  constructor(records: Records, key: string) {
    this.#column = records.column(key);
    this.#first = new Int32Array(records.dictionary(key).size);
    this.#next = new Int32Array(records.length);
    this.#previous = new Int32Array(records.length);
    for (let row = 0; row < records.length; row += 1) if (records.has(row)) this.enter(row);
  }

  enter(row: number): void {
    const key = this.#column.at(row);
    if (key === 0) return;
    if (key >= this.#first.length) this.#first = longer(this.#first, roomFor(key));
    if (row >= this.#next.length) {
      this.#next = longer(this.#next, roomFor(row));
      this.#previous = longer(this.#previous, roomFor(row));
    }
    this.#chain(row + 1, this.#first[key] ?? 0);
    this.#previous[row] = 0;
    this.#first[key] = row + 1;
  }

  leave(row: number): void {
    const key = this.#column.at(row);
    if (key === 0) return;
    const [previous, next] = [this.#previous[row] ?? 0, this.#next[row] ?? 0];
    if (previous === 0) this.#first[key] = next;
    this.#chain(previous, next);
  }

  /** Puts one behind another, each one too great, unless there is none. */
  #chain(previous: number, next: number): void {
    if (previous > 0) this.#next[previous - 1] = next;
    if (next > 0) this.#previous[next - 1] = previous;
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
    return (this.#next[row] ?? 0) - 1;
  }
}

/** How many numbers there is room for where one more did not fit: that one, and some to spare. */
const roomFor = (index: number): number => index + (index >> 2) + 16;
