import type { Block } from "./block.js";
import type { Column } from "./column.js";
import type { Dictionary } from "./dictionary.js";
import { Kept } from "./kept.js";
import type { KeyRows } from "./key-rows.js";
import { Placement } from "./placement.js";
import type { Question } from "./question.js";
import type { Numbers, Records } from "./records.js";

/** How often keys come again in each cell: by the place that each axis gives to its category. */
export interface Repeats {
  /** How many keys have two records or more in a cell. */
  repeatedAt(codes: readonly number[]): number;
  /** How many records the key has that has most of them in a cell. */
  mostAt(codes: readonly number[]): number;
}

/** Counts of each cell how many keys come once, twice, and so on. What has no key comes nowhere. */
export class Times extends Kept<Int32Array> implements Repeats {
  readonly #column: Column;
  readonly #keys: Dictionary;
  readonly #rows: () => KeyRows;
  /** How many keys come exactly so many times, by the cell. */
  #times = new Map<number, number[]>();

  /** @param rows which rows have which key: asked for when a row changes */
  constructor(records: Records, question: Question, key: string, rows: () => KeyRows) {
    super(new Placement(records, question), 0, 0, Int32Array, key);
    this.#column = records.column(key);
    this.#keys = records.dictionary(key);
    this.#rows = rows;
  }

  /** Takes in all rows, where none was taken in before. */
  enterAll(_block: Block, from: number, to: number): void {
    const { size } = this.#keys;
    const met: number[] = [];
    for (let row = from; row < to; row += 1) {
      const key = this.#column.at(row);
      if (key > 0 && this.placement.isUsed(row))
        this.placement.visit(this.placement.numbersAt(row), (cell) => met.push(cell * size + key));
    }
    const sorted = Float64Array.from(met).sort();
    for (let start = 0, end = 0; start < sorted.length; start = end) {
      while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
      this.#add(Math.floor((sorted[start] ?? 0) / size), end - start, 1);
    }
  }

  change(row: number, numbers: Numbers, by: 1 | -1): void {
    const key = numbers[this.#column.place] ?? 0;
    if (key === 0) return;
    this.placement.visit(numbers, (cell) => {
      const others = this.#others(row, key, cell);
      this.#add(cell, others, -by);
      this.#add(cell, others + 1, by);
    });
  }

  repeatedAt(codes: readonly number[]): number {
    return this.#timesAt(codes).reduce((sum, keys, times) => (times > 1 ? sum + keys : sum), 0);
  }

  mostAt(codes: readonly number[]): number {
    return Math.max(
      0,
      this.#timesAt(codes).findLastIndex((keys) => keys > 0),
    );
  }

  protected override renumber(size: number, numberOf: (cell: number) => number): void {
    super.renumber(size, numberOf);
    this.#times = new Map([...this.#times].map(([cell, times]) => [numberOf(cell), times]));
  }

  #timesAt(codes: readonly number[]): readonly number[] {
    return this.#times.get(this.placement.layout.cellOf(codes)) ?? [0];
  }

  #add(cell: number, times: number, keys: number): void {
    if (times === 0) return;
    const known = this.#times.get(cell) ?? [0];
    while (known.length <= times) known.push(0);
    known[times] = (known[times] ?? 0) + keys;
    this.#times.set(cell, known);
  }

  /** How many other rows put the key into the cell. */
  #others(row: number, key: number, cell: number): number {
    const { placement } = this;
    const rows = this.#rows();
    let others = 0;
    for (let other = rows.first(key); other >= 0; other = rows.after(other)) {
      if (other !== row && placement.covers(placement.numbersAt(other), cell)) others += 1;
    }
    return others;
  }
}
