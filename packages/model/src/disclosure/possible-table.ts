import type { Cell } from "./cell.js";
import type { Guarded } from "./guarded.js";
import type { Told } from "./tell-apart.js";

/** So many more people in some atoms, or fewer. */
export type Change = readonly (readonly [atom: number, by: number])[];

/** Between what a guarded number lies for sure; it may well lie in a wider range. */
interface Range {
  value: number;
  least: number;
  most: number;
}

/**
 * A table that agrees with all that a reader knows who has seen everything published and knows the method: every told sum is
 * as it was told, and a hidden number is not 0 where 0 would have been told. It begins as things are, and goes from one such
 * table to the next; between what each guarded number has lain on the way is a range that a reader cannot narrow.
 */
export class PossibleTable {
  readonly #cells: readonly Cell[];
  readonly #people: number[];
  /** The cells that each atom is in, and the guarded numbers, with how often. */
  readonly #cellsOf: readonly (readonly number[])[];
  readonly #guardedOf: readonly (readonly (readonly [guarded: number, times: number])[])[];
  readonly #ranges: readonly Range[];
  readonly #sums: Float64Array;
  readonly #isTold: boolean[];

  constructor({ cells, atoms }: Told, guarded: readonly Guarded[]) {
    this.#cells = cells;
    this.#people = atoms.map(({ people }) => people);
    const cellsOf = atoms.map((): number[] => []);
    cells.forEach((cell, number) => {
      for (const atom of cell.atoms) cellsOf[atom]?.push(number);
    });
    this.#cellsOf = cellsOf;
    this.#sums = Float64Array.from(cells, ({ people }) => people);
    this.#isTold = cells.map(() => true);
    const signed = atoms.map((): [number, number][] => []);
    guarded.forEach(({ more, less }, number) => {
      for (const atom of more) signed[atom]?.push([number, 1]);
      for (const atom of less) signed[atom]?.push([number, -1]);
    });
    this.#guardedOf = signed;
    this.#ranges = guarded.map(({ more, less }) => {
      const value = this.#sumOf(more) - this.#sumOf(less);
      return { value, least: value, most: value };
    });
  }

  /** What is told from now on; never more than before, so that all tables until now are still possible. */
  tell(published: ReadonlySet<Cell>): void {
    this.#cells.forEach((cell, number) => {
      this.#isTold[number] = published.has(cell);
    });
  }

  /** How many people are in an atom. */
  people(atom: number): number {
    return this.#people[atom] ?? 0;
  }

  /** The cells that an atom is in, by number. */
  cellsOf(atom: number): readonly number[] {
    return this.#cellsOf[atom] ?? [];
  }

  /** Whether the number of a cell is told. */
  isTold(cell: number): boolean {
    return this.#isTold[cell] ?? false;
  }

  /** How many people a hidden cell can lose: whether somebody is so may be hidden as well. */
  spareOf(number: number): number {
    const cell = this.#cells[number];
    const least = cell === undefined || cell.care === "sensitive" || cell.people === 0 ? 0 : 1;
    return (this.#sums[number] ?? 0) - least;
  }

  /** How far apart the ends are between which a guarded number has lain. */
  widthOf(guarded: number): number {
    const { least = 0, most = 0 } = this.#ranges[guarded] ?? {};
    return most - least;
  }

  /** By how much a guarded number has to become greater, or less where that is below 0, for its range to be so wide. */
  lackOf(guarded: number, width: number, direction: 1 | -1): number {
    const { value = 0, least = 0, most = 0 } = this.#ranges[guarded] ?? {};
    return (direction === 1 ? least + width : most - width) - value;
  }

  /** By how much a change makes a guarded number greater. */
  effectOn(guarded: number, change: Change): number {
    let effect = 0;
    for (const [atom, by] of change) {
      for (const [number, times] of this.#guardedOf[atom] ?? []) if (number === guarded) effect += times * by;
    }
    return effect;
  }

  /** Makes a change, if the table agrees with all that is known then too. */
  take(change: Change): boolean {
    for (const [atom, by] of change) if (!Number.isSafeInteger(by) || this.people(atom) + by < 0) return false;
    const sums = new Map<number, number>();
    for (const [atom, by] of change) {
      for (const cell of this.cellsOf(atom)) sums.set(cell, (sums.get(cell) ?? 0) + by);
    }
    for (const [cell, by] of sums) {
      if (by !== 0 && (this.isTold(cell) || this.spareOf(cell) + by < 0)) return false;
    }
    for (const [cell, by] of sums) this.#sums[cell] = (this.#sums[cell] ?? 0) + by;
    for (const [atom, by] of change) this.#move(atom, by);
    // In the middle of a change nothing has to agree: it counts as a whole.
    for (const [atom] of change) this.#note(atom);
    return true;
  }

  #move(atom: number, by: number): void {
    this.#people[atom] = this.people(atom) + by;
    for (const [number, times] of this.#guardedOf[atom] ?? []) {
      const range = this.#ranges[number];
      if (range) range.value += times * by;
    }
  }

  #note(atom: number): void {
    for (const [number] of this.#guardedOf[atom] ?? []) {
      const range = this.#ranges[number];
      if (range === undefined) continue;
      range.least = Math.min(range.least, range.value);
      range.most = Math.max(range.most, range.value);
    }
  }

  #sumOf(atoms: readonly number[]): number {
    return atoms.reduce((sum, atom) => sum + this.people(atom), 0);
  }
}
