import type { SmallIntegers } from "./column.js";

/** Multiplied with, and its upper bits taken, it spreads numbers that follow each other. */
const SPREAD = 0x9e3779b1;
const FEWEST_BITS = 4;
/** From so many slots on memory matters more than that all counts are alike. */
const MANY_SLOTS = 2 ** 16;

/** Makes so many zeros or a copy, or shows a part of a memory as numbers. */
export interface NewNumbers<Numbers> {
  new (length: number): Numbers;
  new (numbers: ArrayLike<number>): Numbers;
  new (memory: ArrayBufferLike, from: number, length: number): Numbers;
  readonly BYTES_PER_ELEMENT: number;
}

/** The numbers of a grid besides the counts. */
interface Numbers {
  readonly sums: readonly Float64Array[];
  readonly cells: Int32Array | undefined;
}

/**
 * A count for each cell, and sums. Where cells are few beside the records, each has its place; where most would stay
 * empty, only those that something was put into have one, found by open addressing.
 */
export class Grid<Wide extends Int32Array | Float64Array = Int32Array | Float64Array> {
  /** How many cells there may be. One more, the last, takes what nobody reads. */
  readonly size: number;
  /** How many slots there are. */
  length: number;
  /** The count of each slot. As long as there is none, it may be without room for them, and it may be too narrow for greater ones. */
  counts: Wide | SmallIntegers;
  sums: readonly Float64Array[];
  readonly #newCounts: NewNumbers<Wide>;
  /** The cell of every slot, one too great; nothing if every cell has its own place. */
  #cells: Int32Array | undefined;
  #shift: number;
  #taken = 0;
  /** Where the other numbers are else, while all of them are in another memory. */
  #home: Numbers | undefined;

  /**
   * @param records about how many will come: where they are a quarter of the cells, each cell gets its place
   * @param sums how many sums a cell has besides its count
   * @param newCounts `Int32Array`, or `Float64Array` for counts that may be greater
   * @param room how many slots there are at least, where not each cell has its own place
   */
  constructor(size: number, records: number, sums: number, newCounts: NewNumbers<Wide>, room = records) {
    this.size = size;
    this.#newCounts = newCounts;
    const isDense = 4 * records > size;
    const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(room + 1)));
    this.#cells = isDense ? undefined : new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    this.length = isDense ? size + 1 : 2 ** bits;
    this.counts = new newCounts(0);
    this.sums = Array.from({ length: sums }, () => new Float64Array(this.length));
  }

  /** Whether each cell has its own place. */
  get isDense(): boolean {
    return this.#cells === undefined;
  }

  /** The cell of every slot, one too great, where not each cell has its own place. */
  get slots(): Int32Array | undefined {
    return this.#cells;
  }

  /** The bits of a product that tell a slot are those above so many. */
  get shift(): number {
    return this.#shift;
  }

  /** How many bytes the numbers take while they are being counted. */
  get byteLength(): number {
    return (this.#cells?.byteLength ?? 0) + this.length * (this.#newCounts.BYTES_PER_ELEMENT + 8 * this.sums.length);
  }

  /** The counts, with room for any. */
  wide(): Wide {
    if (this.counts instanceof this.#newCounts && this.counts.length === this.length) return this.counts;
    const wide = new this.#newCounts(this.length);
    wide.set(this.counts);
    this.counts = wide;
    return wide;
  }

  /** Counts so many more in a slot. */
  add(slot: number, more: number): void {
    const count = (this.counts[slot] ?? 0) + more;
    this.counts[slot] = count;
    if (this.counts[slot] !== count) this.wide()[slot] = count;
  }

  /**
   * Moves the numbers into a memory, from a byte on that doubles may begin at.
   *
   * @param isEmpty whether they are all 0, and need not be read for that
   */
  moveInto(memory: ArrayBufferLike, from: number, isEmpty: boolean): void {
    let at = from;
    const moved = <Kind extends Int32Array | Float64Array>(kind: NewNumbers<Kind>, numbers: ArrayLike<number>) => {
      const there = new kind(memory, at, this.length);
      at += there.byteLength;
      if (isEmpty || numbers.length === 0) there.fill(0);
      else there.set(numbers);
      return there;
    };
    const { counts, sums } = this;
    const cells = this.#cells;
    this.#home = { sums, cells };
    this.sums = sums.map((numbers) => moved(Float64Array, numbers));
    this.counts = moved(this.#newCounts, counts);
    this.#cells = cells && moved(Int32Array, cells);
  }

  /** Moves the numbers back to where they came from, and the counts to where they take no more room than they need. */
  moveOut(): void {
    if (this.#home === undefined) return;
    const { sums, cells } = this.#home;
    for (const [index, numbers] of sums.entries()) numbers.set(this.sums[index] ?? []);
    if (this.#cells) cells?.set(this.#cells);
    const counts = this.wide();
    const isWhole = counts instanceof Int32Array;
    this.counts = (isWhole && this.length >= MANY_SLOTS && narrowed(counts)) || new this.#newCounts(counts);
    this.sums = sums;
    this.#cells = cells;
    this.#home = undefined;
  }

  /** Where the numbers of a cell are, or -1 if it has no place. */
  find(cell: number): number {
    if (this.#cells === undefined) return cell;
    const slot = this.#seek(this.#cells, cell + 1);
    return this.#cells[slot] === 0 ? -1 : slot;
  }

  /** Where the numbers of a cell are; it gets a place if it has none. */
  slotOf(cell: number): number {
    this.makeRoomFor(1);
    return this.#cells === undefined ? cell : this.#take(this.#cells, cell + 1);
  }

  /** Puts in place of each cell where its numbers are. */
  findAll(cells: Int32Array, count: number): void {
    this.makeRoomFor(count);
    const taken = this.#cells;
    if (taken === undefined) return;
    for (let i = 0; i < count; i += 1) cells[i] = this.#take(taken, (cells[i] ?? 0) + 1);
  }

  /** The cells that something was counted in, each with where its numbers are. */
  visit(take: (cell: number, slot: number) => void): void {
    const { counts, size } = this;
    const cells = this.#cells;
    for (let slot = 0; slot < counts.length; slot += 1) {
      if (counts[slot] === 0) continue;
      const cell = cells === undefined ? slot : (cells[slot] ?? 0) - 1;
      if (cell < size) take(cell, slot);
    }
  }

  /** The same numbers under other numbers of cells. */
  renumbered(size: number, numberOf: (cell: number) => number): Grid<Wide> {
    const records = this.#cells === undefined ? size : this.#taken;
    const grid = new Grid(size, records, this.sums.length, this.#newCounts, 2 * records);
    this.visit((cell, slot) => grid.#put(numberOf(cell), this, slot));
    return grid;
  }

  /** So many slots were taken by others. */
  take(more: number): void {
    this.#taken += more;
  }

  /** At most half of the slots are taken, so that the one that is looked for is near. */
  makeRoomFor(more: number): void {
    if (this.#cells === undefined || 2 * (this.#taken + more) <= this.#cells.length) return;
    const taken = this.#taken + more;
    const grid = new Grid(this.size, taken, this.sums.length, this.#newCounts, 2 * taken);
    this.visit((cell, slot) => grid.#put(cell, this, slot));
    this.length = grid.length;
    this.counts = grid.counts;
    this.sums = grid.sums;
    this.#cells = grid.#cells;
    this.#home = undefined;
    this.#shift = grid.#shift;
    this.#taken = grid.#taken;
  }

  #seek(taken: Int32Array, wanted: number): number {
    let slot = Math.imul(wanted, SPREAD) >>> this.#shift;
    for (let there = taken[slot]; there !== wanted && there !== 0; there = taken[slot]) {
      slot = (slot + 1) & (taken.length - 1);
    }
    return slot;
  }

  #take(taken: Int32Array, wanted: number): number {
    const slot = this.#seek(taken, wanted);
    if (taken[slot] === 0) {
      taken[slot] = wanted;
      this.#taken += 1;
    }
    return slot;
  }

  #put(cell: number, from: Grid<Wide>, slot: number): void {
    const to = this.slotOf(cell);
    this.add(to, from.counts[slot] ?? 0);
    this.sums.forEach((sums, index) => {
      sums[to] = from.sums[index]?.[slot] ?? 0;
    });
  }
}

/** The same numbers in fewer bytes, if they all have room there. */
function narrowed(counts: Int32Array): SmallIntegers | undefined {
  let bits = 0;
  for (let slot = 0; slot < counts.length; slot += 1) bits |= counts[slot] ?? 0;
  if (bits >>> 8 === 0) return new Uint8Array(counts);
  return bits >>> 16 === 0 ? new Uint16Array(counts) : undefined;
}
