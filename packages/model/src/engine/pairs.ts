/** How many pairs fit at first, twice over. */
const FEWEST = 64;
/** Multiplied with, they spread numbers that follow each other. */
const SPREAD_KEY = 0x9e3779b1;
const SPREAD_CELL = 0x85ebca6b;

/** Pairs of a key and a cell that were met, found by open addressing. */
export class Pairs {
  /** In turn: the key, one too great, and the cell. */
  #pairs = new Int32Array(2 * FEWEST);
  #count = 0;

  /** Whether a pair is met for the first time. */
  add(key: number, cell: number): boolean {
    if (4 * this.#count >= this.#pairs.length) this.#grow();
    const slot = this.#seek(key, cell);
    if (this.#pairs[slot] !== 0) return false;
    this.#pairs[slot] = key + 1;
    this.#pairs[slot + 1] = cell;
    this.#count += 1;
    return true;
  }

  #seek(key: number, cell: number): number {
    const pairs = this.#pairs;
    const mask = pairs.length - 2;
    const mixed = Math.imul(key, SPREAD_KEY) ^ Math.imul(cell, SPREAD_CELL);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (pairs[slot] !== 0 && (pairs[slot] !== key + 1 || pairs[slot + 1] !== cell)) slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#pairs;
    this.#pairs = new Int32Array(2 * before.length);
    for (let i = 0; i < before.length; i += 2) {
      const key = before[i] ?? 0;
      if (key === 0) continue;
      const slot = this.#seek(key - 1, before[i + 1] ?? 0);
      this.#pairs[slot] = key;
      this.#pairs[slot + 1] = before[i + 1] ?? 0;
    }
  }
}
