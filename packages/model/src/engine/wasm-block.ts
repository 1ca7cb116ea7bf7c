import { Block } from "./block.js";
import type { Column } from "./column.js";
import type { Grid } from "./grid.js";
import { BLOCK } from "./loops.js";
import type { WasmLoops } from "./wasm.js";

/** Where the numbers of a block begin in the memory, as loops.wat has it, and what is kept beyond a block. */
const NUMBERS = 4 * BLOCK;
const BYTES = 8 * BLOCK;
const FURTHER = 9 * BLOCK;
const TABLES = 16 * BLOCK;
const PAGE = 65_536;
/** So few cells that their copies fit before the tables, and are soon added up. */
const FEW_CELLS = 256;
/** Not more than this of a memory that cannot be given back. */
const MOST_BYTES = 2 ** 28;

/** Whether each cell has its place and a copy of it is no effort. */
const hasFew = ({ isDense, length }: Grid): boolean => isDense && length <= FEW_CELLS;

/** Counts the same in WebAssembly. A grid is in its memory while it is counted into, unless it is a large one. */
export class WasmBlock extends Block {
  readonly #loops: WasmLoops;
  #bytes = new Uint8Array(0);
  #otherBytes = new Uint8Array(0);
  #bitsEnd = TABLES;
  #isLending = false;
  /** Whether nothing was counted before. */
  #isFirst = false;

  constructor(loops: WasmLoops) {
    super();
    this.#loops = loops;
    this.#reach(TABLES);
    this.#look();
  }

  override through(from: number, to: number, grid: Grid | undefined, visit: () => void): void {
    this.#isLending = grid !== undefined && 4 * (to - from) >= grid.length && grid.byteLength < MOST_BYTES;
    this.#isFirst = from === 0;
    super.through(from, to, grid, visit);
    if (grid && this.#hasLent(grid)) grid.moveOut();
    this.#isLending = false;
    this.#bitsEnd = TABLES;
  }

  override forgetSeen(bits: number): void {
    const length = (bits >>> 5) + 1;
    this.#bitsEnd = TABLES + 8 * Math.ceil(length / 2);
    this.#reach(this.#bitsEnd);
    this.seen = new Int32Array(this.#loops.memory.buffer, TABLES, length).fill(0);
  }

  override add(column: Column, stride: number): void {
    const part = this.partOf(column);
    if (part instanceof Uint8Array) {
      this.#bytes.set(part);
      this.#loops.addBytes(this.count, stride);
    } else {
      this.numbers.set(part);
      this.#loops.addNumbers(this.count, stride);
    }
  }

  override dropZeros(column: Column, dropped: number): void {
    this.spread(column);
    this.#loops.dropZeros(this.count, dropped);
  }

  override tallyIn(grid: Grid<Int32Array>, quantities: readonly Column[]): void {
    if (!this.#tallyFewIn(grid, quantities)) super.tallyIn(grid, quantities);
  }

  override countUnseenIn(grid: Grid<Int32Array>, column: Column): void {
    if (this.#lends(grid)) {
      this.spread(column);
      const { counts, length } = grid;
      this.#loops.countUnseen(this.count, counts.byteOffset, length, this.seen.byteOffset);
    } else super.countUnseenIn(grid, column);
  }

  override countFirstIn(grid: Grid<Int32Array>, column: Column, dropped: number): number {
    if (!this.#lends(grid)) return super.countFirstIn(grid, column, dropped);
    this.spread(column);
    return this.#loops.countFirst(this.count, grid.counts.byteOffset, this.seen.byteOffset, dropped);
  }

  protected override countIn(grid: Grid<Int32Array>): void {
    grid.makeRoomFor(this.count);
    if (this.#lends(grid)) {
      const { slots, counts, length, shift } = grid;
      if (slots) grid.take(this.#loops.findAll(this.count, slots.byteOffset, slots.length - 1, shift));
      if (hasFew(grid)) this.#loops.countFew(this.#filledUp(length), counts.byteOffset, length);
      else this.#loops.count(this.count, counts.byteOffset);
    } else super.countIn(grid);
  }

  protected override sumIn(grid: Grid<Int32Array>, index: number, column: Column): void {
    const sums = grid.sums[index];
    if (sums && this.#lends(grid)) {
      this.spread(column);
      this.#loops.sum(this.count, sums.byteOffset);
    } else super.sumIn(grid, index, column);
  }

  /** Counts and adds up in one go, where cells are few and one or two columns are of bytes. Says whether it is so. */
  #tallyFewIn(grid: Grid<Int32Array>, quantities: readonly Column[]): boolean {
    const [one, other, another] = quantities.map((column) => this.partOf(column));
    if (!(one instanceof Uint8Array) || another || !hasFew(grid) || !this.#lends(grid)) return false;
    if (other && !(other instanceof Uint8Array)) return false;
    const { counts, length } = grid;
    const [sums, others = sums] = grid.sums;
    if (sums === undefined || others === undefined) return false;
    this.#bytes.set(one);
    // Of a column that is not there each number is 0, and kept one too great.
    if (other) this.#otherBytes.set(other);
    else this.#otherBytes.fill(1);
    const count = this.#filledUp(length);
    this.#loops.tallyFew(count, length, counts.byteOffset, sums.byteOffset, others.byteOffset);
    return true;
  }

  /** How many records there are for loops that take four at a time: those that are missing are in the cell that nobody reads. */
  #filledUp(cells: number): number {
    this.cells.fill(cells - 1, this.count);
    return this.count;
  }

  #hasLent(grid: Grid): boolean {
    return grid.counts.buffer === this.#loops.memory.buffer;
  }

  /** Sees to it that a grid is in the memory, if it is worth it. */
  #lends(grid: Grid): boolean {
    if (!this.#isLending) return false;
    if (!this.#hasLent(grid)) {
      this.#reach(this.#bitsEnd + grid.byteLength);
      grid.moveInto(this.#loops.memory.buffer, this.#bitsEnd, this.#isFirst);
      this.#isFirst = false;
    }
    return true;
  }

  /** Makes the memory reach so far. It is another one then, with the same in it. */
  #reach(bytes: number): void {
    const { memory } = this.#loops;
    const missing = bytes - memory.buffer.byteLength;
    if (missing <= 0) return;
    memory.grow(Math.ceil(missing / PAGE));
    this.#look();
  }

  #look(): void {
    const { buffer } = this.#loops.memory;
    this.cells = new Int32Array(buffer, 0, BLOCK);
    this.numbers = new Int32Array(buffer, NUMBERS, BLOCK);
    this.#bytes = new Uint8Array(buffer, BYTES, BLOCK);
    this.#otherBytes = new Uint8Array(buffer, NUMBERS, BLOCK);
    this.further = new Int32Array(buffer, FURTHER, BLOCK);
    this.seen = new Int32Array(buffer, TABLES, this.seen.length);
  }
}
