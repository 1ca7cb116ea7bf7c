/** Multiplied with, they spread numbers that follow each other. */
const SPREAD_EVENT = 0x9e3779b1;
const SPREAD_PERSON = 0x85ebca6b;

const FEWEST = 1_024;

/** What two numbers a row has: that of its event, and that of its person. */
export interface PairOf {
  event(row: number): number;
  person(row: number): number;
}

/** Which row is of a person at an event: a chain of rows for each of many places, eight to twelve bytes a row. */
export class PairRows {
  /** The first row of a place and the next one of each row, each one too great: 0 is the end. */
  #first = new Int32Array(FEWEST);
  #next = new Int32Array(FEWEST);
  #count = 0;
  readonly #of: PairOf;

  constructor(of: PairOf) {
    this.#of = of;
  }

  /** Another row of the same pair; -1 if there is none. */
  twinOf(row: number): number {
    const [event, person] = [this.#of.event(row), this.#of.person(row)];
    for (let other = this.#rowAt(this.#placeOf(row)); other >= 0; other = this.#rowAfter(other)) {
      if (other !== row && this.#of.event(other) === event && this.#of.person(other) === person) return other;
    }
    return -1;
  }

  /** Takes in a row, of which there is no twin. */
  enter(row: number): void {
    if (this.#count >= this.#first.length) this.#grow();
    if (row >= this.#next.length) {
      const next = new Int32Array(row + (row >> 1) + 1);
      next.set(this.#next);
      this.#next = next;
    }
    this.#count += 1;
    this.#link(row);
  }

  /** Lets go of a row, as long as it still is of its pair. */
  leave(row: number): void {
    this.#count -= 1;
    const place = this.#placeOf(row);
    if (this.#rowAt(place) === row) {
      this.#first[place] = this.#next[row] ?? 0;
      return;
    }
    for (let before = this.#rowAt(place); before >= 0; before = this.#rowAfter(before)) {
      if (this.#rowAfter(before) !== row) continue;
      this.#next[before] = this.#next[row] ?? 0;
      return;
    }
  }

  #link(row: number): void {
    const place = this.#placeOf(row);
    this.#next[row] = this.#first[place] ?? 0;
    this.#first[place] = row + 1;
  }

  #grow(): void {
    const before = this.#first;
    const next = this.#next.slice();
    this.#first = new Int32Array(2 * before.length);
    for (let row of before) {
      for (row -= 1; row >= 0; row = (next[row] ?? 0) - 1) this.#link(row);
    }
  }

  #placeOf(row: number): number {
    const mixed = Math.imul(this.#of.event(row), SPREAD_EVENT) ^ Math.imul(this.#of.person(row), SPREAD_PERSON);
    return (mixed ^ (mixed >>> 15)) & (this.#first.length - 1);
  }

  #rowAt(place: number): number {
    return (this.#first[place] ?? 0) - 1;
  }

  #rowAfter(row: number): number {
    return (this.#next[row] ?? 0) - 1;
  }
}
