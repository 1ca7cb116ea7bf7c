import type { Block } from "./block.js";
import { type Column, MOST } from "./column.js";
import type { Dictionary } from "./dictionary.js";
import { Kept } from "./kept.js";
import type { KeyRows } from "./key-rows.js";
import { Pairs } from "./pairs.js";
import { Placement } from "./placement.js";
import type { Question } from "./question.js";
import type { Numbers, Records } from "./records.js";

/** A key that has a bit for each cell of a table has few of them. */
const FEW_CELLS = 64;

/** Counts each key once in each cell. What has no key counts nowhere. */
export class Distinct extends Kept<Int32Array> {
  readonly #column: Column;
  readonly #keys: Dictionary;
  readonly #rowsOf: () => KeyRows;
  #rows: KeyRows | undefined;

  /** @param rowsOf which rows have which key: asked for when a row changes */
  constructor(records: Records, question: Question, key: string, rowsOf: () => KeyRows) {
    super(new Placement(records, question), records.size, 0, Int32Array, key);
    this.#column = records.column(key);
    this.#keys = records.dictionary(key);
    this.#rowsOf = rowsOf;
  }

  /** Takes in all rows, where none was taken in before. */
  enterAll(block: Block, from: number, to: number): void {
    const { size } = this.placement.layout;
    if (this.placement.isMany) this.#enterMany(from, to);
    else if (!this.grid.isDense) this.#enterByPairs(block, from, to);
    else if (size < FEW_CELLS && this.#keys.size * (size + 1) < MOST) this.#enterByBits(block, from, to);
    else this.#enterByFirst(block, from, to);
  }

  change(row: number, numbers: Numbers, by: 1 | -1): void {
    const key = numbers[this.#column.place] ?? 0;
    if (key === 0) return;
    if (this.placement.isMany) {
      this.placement.visit(numbers, (cell) => this.#changeIn(cell, row, key, by));
    } else {
      const cell = this.placement.cellOf(numbers);
      if (cell >= 0) this.#changeIn(cell, row, key, by);
    }
  }

  override replace(row: number, before: Numbers, after: Numbers): void {
    const { placement } = this;
    if (placement.isMany) {
      super.replace(row, before, after);
      return;
    }
    const { place } = this.#column;
    const [left, entered] = [before[place] ?? 0, after[place] ?? 0];
    const [from, to] = [placement.cellOf(before), placement.cellOf(after)];
    if (left === entered && from === to) return;
    if (left > 0 && from >= 0) this.#changeIn(from, row, left, -1);
    if (entered > 0 && to >= 0) this.#changeIn(to, row, entered, 1);
  }

  #changeIn(cell: number, row: number, key: number, by: 1 | -1): void {
    if (!this.#isElsewhere(row, key, cell)) this.#countIn(cell, by);
  }

  /** Whether another row puts the key into the cell. */
  #isElsewhere(row: number, key: number, cell: number): boolean {
    const { placement } = this;
    this.#rows ??= this.#rowsOf();
    const rows = this.#rows;
    for (let other = rows.first(key); other >= 0; other = rows.after(other)) {
      if (other !== row && placement.covers(placement.numbersAt(other), cell)) return true;
    }
    return false;
  }

  #enterByBits(block: Block, from: number, to: number): void {
    const bitsOfKey = this.placement.layout.size + 1;
    block.forgetSeen(this.#keys.size * bitsOfKey);
    block.through(from, to, this.grid, () => {
      this.placement.place(block);
      block.countUnseenIn(this.grid, this.#column);
    });
    // What has no key was counted as if it were one.
    for (let cell = 0; cell < bitsOfKey; cell += 1) {
      this.grid.add(cell, -(((block.seen[cell >>> 5] ?? 0) >>> (cell & 31)) & 1));
    }
  }

  /** Most keys are in one cell, which is remembered for each. The others are few enough to be looked for one by one. */
  #enterByFirst(block: Block, from: number, to: number): void {
    const pairs = new Pairs();
    const dropped = this.placement.layout.size;
    block.forgetSeen(32 * this.#keys.size);
    block.through(from, to, this.grid, () => {
      this.placement.place(block);
      const further = block.countFirstIn(this.grid, this.#column, dropped);
      for (let nth = 0; nth < further; nth += 1) {
        const i = block.further[nth] ?? 0;
        const cell = block.cells[i] ?? 0;
        if (pairs.add(this.#column.at(block.from + i), cell)) this.#countIn(cell, 1);
      }
    });
  }

  #enterByPairs(block: Block, from: number, to: number): void {
    const pairs = new Pairs();
    const dropped = this.placement.layout.size;
    block.through(from, to, undefined, () => {
      this.placement.place(block);
      const keys = block.spread(this.#column);
      for (let i = 0; i < block.count; i += 1) {
        const key = keys[i] ?? 0;
        const cell = block.cells[i] ?? 0;
        if (key !== 0 && cell !== dropped && pairs.add(key, cell)) this.#countIn(cell, 1);
      }
    });
  }

  #enterMany(from: number, to: number): void {
    const pairs = new Pairs();
    for (let row = from; row < to; row += 1) {
      const key = this.#column.at(row);
      if (key === 0 || !this.placement.isUsed(row)) continue;
      this.placement.visit(this.placement.numbersAt(row), (cell) => {
        if (pairs.add(key, cell)) this.#countIn(cell, 1);
      });
    }
  }

  #countIn(cell: number, by: 1 | -1): void {
    this.grid.add(this.grid.slotOf(cell), by);
  }
}
