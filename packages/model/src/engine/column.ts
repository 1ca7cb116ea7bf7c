/** Whole numbers in as few bytes as they need. */
export type SmallIntegers = Uint8Array | Uint16Array | Int32Array;

/** No number in a column is greater. */
export const MOST = 2 ** 31 - 1;

/** A column of whole numbers from 0 on, one a row. It grows by rows, and in width as greater numbers come. */
export class Column {
  /** Where its number stands among those of a record; -1 for a column that is no part of one. */
  readonly place: number;
  numbers: SmallIntegers = new Uint8Array(0);
  /** The greatest number that there is room for. */
  #greatest = greatestIn(this.numbers);

  constructor(place = -1) {
    this.place = place;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (rows > this.numbers.length) this.#become(roomFor(this.#greatest, rows));
  }

  at(row: number): number {
    return this.numbers[row] ?? 0;
  }

  set(row: number, value: number): void {
    this.#widenFor(value);
    this.numbers[row] = value;
  }

  /** Sets rows that follow each other to values of which none is greater than the greatest. */
  setAll(from: number, values: Int32Array, greatest: number): void {
    this.#widenFor(greatest);
    this.numbers.set(values, from);
  }

  #widenFor(value: number): void {
    if (value > this.#greatest) this.#become(roomFor(value, this.numbers.length));
  }

  #become(numbers: SmallIntegers): void {
    numbers.set(this.numbers);
    this.numbers = numbers;
    this.#greatest = greatestIn(numbers);
  }
}

const greatestIn = (numbers: SmallIntegers): number =>
  numbers.BYTES_PER_ELEMENT === 4 ? MOST : 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1;

function roomFor(greatest: number, rows: number): SmallIntegers {
  if (greatest < 2 ** 8) return new Uint8Array(rows);
  return greatest < 2 ** 16 ? new Uint16Array(rows) : new Int32Array(rows);
}
