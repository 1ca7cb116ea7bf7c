import type { Column } from "./column.js";
import type { Grid } from "./grid.js";
import { addNumbers, addViewed, BLOCK, count, countFirst, countUnseen, dropUnlisted, dropZeros, sum } from "./loops.js";

/** A few thousand records that follow each other, while they are being counted. */
export class Block {
  from = 0;
  count = 0;
  /** The cell of each. */
  cells = new Int32Array(BLOCK);
  /** What was met before. */
  seen = new Int32Array(0);
  /** Which records of the block are to be looked at once more. */
  further = new Int32Array(BLOCK);
  protected numbers = new Int32Array(BLOCK);

  /** Goes through rows block by block, and counts into a grid if one is given. */
  through(from: number, to: number, _grid: Grid | undefined, visit: () => void): void {
    for (let start = from; start < to; start += BLOCK) {
      this.from = start;
      this.count = Math.min(BLOCK, to - start);
      visit();
    }
  }

  /** What a column holds of these records, in numbers of one width. It is there until the next one is asked for. */
  spread(column: Column): Int32Array {
    this.numbers.set(this.partOf(column));
    return this.numbers;
  }

  /** Makes room for bits, none of which is set. */
  forgetSeen(bits: number): void {
    this.seen = new Int32Array((bits >>> 5) + 1);
  }

  clear(): void {
    this.cells.fill(0, 0, this.count);
  }

  /** Moves each record on by its number in a column, times a stride. */
  add(column: Column, stride: number): void {
    addNumbers(this.cells, this.spread(column), this.count, stride);
  }

  /** Moves each record on by what stands for its number in a column, times a stride. */
  addViewed(column: Column, codes: Int32Array, stride: number): void {
    addViewed(this.cells, this.spread(column), codes, this.count, stride);
  }

  /** Sends the records that have a 0 in a column to a cell that nobody reads. */
  dropZeros(column: Column, dropped: number): void {
    dropZeros(this.cells, this.spread(column), this.count, dropped);
  }

  /** Sends the records whose code has no 1 in a list to a cell that nobody reads. */
  dropUnlisted(column: Column, listed: Int32Array, dropped: number): void {
    dropUnlisted(this.cells, this.spread(column), this.count, listed, dropped);
  }

  /** Counts each record in its cell, and adds up the numbers of some columns, each of which is one too great. */
  tallyIn(grid: Grid<Int32Array>, quantities: readonly Column[]): void {
    this.countIn(grid);
    for (const [index, column] of quantities.entries()) this.sumIn(grid, index, column);
  }

  /** Counts each key of a column once a cell; every cell has its own place, and a key a bit for it. */
  countUnseenIn(grid: Grid<Int32Array>, column: Column): void {
    countUnseen(grid.wide(), this.cells, this.spread(column), this.count, this.seen);
  }

  /**
   * Counts each key of a column in the first cell that it is met in: `seen` has that cell, one too great, for each key.
   *
   * @returns how many records have their key in another cell: `further` says which of the block
   */
  countFirstIn(grid: Grid<Int32Array>, column: Column, dropped: number): number {
    return countFirst(grid.wide(), this.cells, this.spread(column), this.count, this.seen, this.further, dropped);
  }

  /** Counts each record in its cell, which from then on says where the numbers of the cell are. */
  protected countIn(grid: Grid<Int32Array>): void {
    grid.findAll(this.cells, this.count);
    count(grid.wide(), this.cells, this.count);
  }

  protected sumIn(grid: Grid<Int32Array>, index: number, column: Column): void {
    const sums = grid.sums[index];
    if (sums) sum(sums, this.cells, this.spread(column), this.count);
  }

  protected partOf({ numbers }: Column): Column["numbers"] {
    return numbers.subarray(this.from, this.from + this.count);
  }
}
