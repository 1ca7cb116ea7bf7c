/**
 * The loops that everything is counted with. Each is simple and always sees arrays of the same kinds, so that it is
 * compiled well; several of them over a block that stays in the nearest cache are faster than one that does all.
 */

/** How many records are worked through at a time. */
export const BLOCK = 16384;

/** `cells` += numbers times a stride. */
export function addNumbers(cells: Int32Array, numbers: Int32Array, count: number, stride: number): void {
  for (let i = 0; i < count; i += 1) cells[i] = (cells[i] ?? 0) + Math.imul(numbers[i] ?? 0, stride);
}

/** `cells` += the code that each number stands for, times a stride. */
export function addViewed(
  cells: Int32Array,
  numbers: Int32Array,
  codes: Int32Array,
  count: number,
  stride: number,
): void {
  for (let i = 0; i < count; i += 1) cells[i] = (cells[i] ?? 0) + Math.imul(codes[numbers[i] ?? 0] ?? 0, stride);
}

/** Sends what is 0 to the cell that nobody reads. Without a branch: which records these are cannot be foreseen. */
export function dropZeros(cells: Int32Array, numbers: Int32Array, count: number, dropped: number): void {
  for (let i = 0; i < count; i += 1) {
    const kept = -(numbers[i] ?? 0) >> 31;
    cells[i] = ((cells[i] ?? 0) & kept) | (dropped & ~kept);
  }
}

/** Sends to the cell that nobody reads whatever has a code that is not listed: `listed` is 1 or 0 a code. */
export function dropUnlisted(
  cells: Int32Array,
  codes: Int32Array,
  count: number,
  listed: Int32Array,
  dropped: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const kept = -(listed[codes[i] ?? 0] ?? 0);
    cells[i] = ((cells[i] ?? 0) & kept) | (dropped & ~kept);
  }
}

/** One more in each cell. */
export function count(counts: Int32Array, cells: Int32Array, records: number): void {
  for (let i = 0; i < records; i += 1) {
    const cell = cells[i] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** Adds up numbers that are kept one too great, so that 0 says that there is none. */
export function sum(sums: Float64Array, cells: Int32Array, numbers: Int32Array, records: number): void {
  for (let i = 0; i < records; i += 1) {
    const cell = cells[i] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (numbers[i] ?? 0) - 1;
  }
}

/** Counts each key once a cell. `seen` has a bit for every key and cell. */
export function countUnseen(
  counts: Int32Array,
  cells: Int32Array,
  keys: Int32Array,
  records: number,
  seen: Int32Array,
): void {
  for (let i = 0; i < records; i += 1) {
    const cell = cells[i] ?? 0;
    const bit = Math.imul(keys[i] ?? 0, counts.length) + cell;
    const word = seen[bit >>> 5] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + ((~word >>> (bit & 31)) & 1);
    seen[bit >>> 5] = word | (1 << (bit & 31));
  }
}

/** Counts each key in the first cell that it is met in, and lists which records have theirs in another one. */
export function countFirst(
  counts: Int32Array,
  cells: Int32Array,
  keys: Int32Array,
  records: number,
  first: Int32Array,
  further: Int32Array,
  dropped: number,
): number {
  let listed = 0;
  for (let i = 0; i < records; i += 1) {
    const key = keys[i] ?? 0;
    const cell = cells[i] ?? 0;
    const before = first[key] ?? 0;
    if (before === cell + 1 || key === 0 || cell === dropped) continue;
    if (before === 0) {
      first[key] = cell + 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    } else {
      further[listed] = i;
      listed += 1;
    }
  }
  return listed;
}
