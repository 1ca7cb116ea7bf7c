import type { SmallIntegers } from "./column.js";
import { longer } from "./longer.js";

const FEWEST = 16;

/** Counts or sums. */
export type Numeric = SmallIntegers | Float64Array;

/**
 * Codes with weights, a few for each of many numbers: what the keys of records are linked to, what categories become. They lie
 * side by side in two arrays, since thousands of small lists would be all over the memory.
 */
export class Entries {
  codes = new Int32Array(FEWEST);
  weights = new Float64Array(FEWEST);
  /** Where those of each number begin and end; the end is 0 where it has none of its own. */
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);
  /** How many those are that lie at the beginning, for whatever has none of its own. */
  readonly #otherwise: number;
  /** Where there is room, and how much of what lies before is in use. */
  #end = 0;
  #used = 0;
  /** Whether they lie in the order of their numbers. */
  #isInOrder = true;

  /** @param otherwise codes and weights in turn, of a number that has none of its own */
  constructor(otherwise: readonly number[] = []) {
    this.#otherwise = this.#put(otherwise);
  }

  startOf(number: number): number {
    return this.#starts[number] ?? 0;
  }

  endOf(number: number): number {
    return this.#ends[number] || this.#otherwise;
  }

  /** Gives a number codes and weights, in turn, in place of those that it has; with none it has none of its own. */
  set(number: number, entries: readonly number[]): void {
    if (number >= this.#starts.length) {
      const length = number + (number >> 1) + FEWEST;
      this.#starts = longer(this.#starts, length);
      this.#ends = longer(this.#ends, length);
    }
    if (this.#ends[number]) this.#used -= this.endOf(number) - this.startOf(number);
    this.#ends[number] = 0;
    const count = entries.length / 2;
    if (count > 0) this.#ends[number] = this.#put(entries);
    this.#starts[number] = (this.#ends[number] ?? 0) - count;
    this.#isInOrder = false;
  }

  /**
   * Adds up by code, times its weight, what was counted by number.
   *
   * @param counted so many cells for each number as there are places
   * @param places where in the sums each of these cells is to be, before a code moves it on by a stride
   */
  shareOut(counted: Numeric, numbers: number, sums: Float64Array, places: Int32Array, stride: number): void {
    if (!this.#isInOrder) this.#gather(0);
    const { codes, weights } = this;
    for (let number = 0, cell = 0; number < numbers; number += 1) {
      const [start, end] = [this.startOf(number), this.endOf(number)];
      for (let nth = 0; nth < places.length; nth += 1, cell += 1) {
        const count = counted[cell] ?? 0;
        if (count === 0) continue;
        for (let i = start; i < end; i += 1) {
          const at = (places[nth] ?? 0) + (codes[i] ?? 0) * stride;
          sums[at] = (sums[at] ?? 0) + (weights[i] ?? 0) * count;
        }
      }
    }
  }

  /** Where they end that are put behind all others. */
  #put(entries: readonly number[]): number {
    const more = entries.length / 2;
    if (this.#end + more > this.codes.length) this.#gather(more);
    for (let i = 0; i < entries.length; i += 2) {
      this.codes[this.#end] = entries[i] ?? 0;
      this.weights[this.#end] = entries[i + 1] ?? 0;
      this.#end += 1;
    }
    this.#used += more;
    return this.#end;
  }

  /**
   * Puts them in the order of their numbers, without what is no longer in use. Makes room for as much again and some more, and
   * for one a number at least.
   */
  #gather(more: number): void {
    const { codes, weights } = this;
    const room = Math.max(2 * (this.#used + more), this.#ends.length);
    this.codes = new Int32Array(room);
    this.weights = new Float64Array(room);
    this.#end = 0;
    const take = (start: number, end: number) => {
      for (let i = start; i < end; i += 1, this.#end += 1) {
        this.codes[this.#end] = codes[i] ?? 0;
        this.weights[this.#end] = weights[i] ?? 0;
      }
      return this.#end;
    };
    take(0, this.#otherwise);
    for (let number = 0; number < this.#ends.length; number += 1) {
      const end = this.#ends[number] ?? 0;
      if (end === 0) continue;
      const start = this.startOf(number);
      this.#starts[number] = this.#end;
      this.#ends[number] = take(start, end);
    }
    this.#isInOrder = true;
  }
}
