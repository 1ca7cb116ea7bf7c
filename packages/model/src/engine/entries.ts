import { longer } from "./longer.js";

const FEWEST = 16;

type Numbers = Int32Array | Float64Array;

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
  /** Where places begin that were given back, by how many there is room for. */
  readonly #free: number[][] = [];
  /** Where there is room behind all others. */
  #end = 0;

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
    const [start, end] = [this.startOf(number), this.#ends[number] ?? 0];
    if (end > 0) this.#giveBack(start, end - start);
    const count = entries.length / 2;
    this.#ends[number] = count === 0 ? 0 : this.#put(entries);
    this.#starts[number] = (this.#ends[number] ?? 0) - count;
  }

  /**
   * Adds up by code, times its weight, what was counted by number.
   *
   * @param counted so many cells for each number as there are places
   * @param places where in the sums each of these cells is to be, before a code moves it on by a stride
   */
  shareOut(counted: Numbers, numbers: number, sums: Float64Array, places: Int32Array, stride: number): void {
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

  /** Where they end that are put where there is room. */
  #put(entries: readonly number[]): number {
    let at = this.#takePlace(entries.length / 2);
    for (let i = 0; i < entries.length; i += 2, at += 1) {
      this.codes[at] = entries[i] ?? 0;
      this.weights[at] = entries[i + 1] ?? 0;
    }
    return at;
  }

  #giveBack(start: number, count: number): void {
    while (this.#free.length <= count) this.#free.push([]);
    this.#free[count]?.push(start);
  }

  /** A place for so many: one that was given back, or behind all others. */
  #takePlace(count: number): number {
    const free = this.#free[count]?.pop();
    if (free !== undefined) return free;
    const start = this.#end;
    this.#end += count;
    if (this.#end > this.codes.length) {
      this.codes = longer(this.codes, 2 * this.#end);
      const { weights } = this;
      this.weights = new Float64Array(2 * this.#end);
      this.weights.set(weights);
    }
    return start;
  }
}
