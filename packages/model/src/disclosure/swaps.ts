import type { Atom } from "./atom.js";
import type { Change, PossibleTable } from "./possible-table.js";

/** So many neighbours are looked at on each axis, before and behind, and so many pairs that make up for one. */
const NEIGHBOURS = 24;
const PAIRS = 300;

/** Two atoms, and what of all that is told counts the first and not the second, and the other way round, as a number. */
interface Pair {
  readonly of: number;
  readonly beside: number;
  readonly difference: number;
}

/**
 * The shortest ways in which people could be otherwise and everything told the same: one is of another category on one axis,
 * and somebody else is so the other way round. There are a great many of them where there are many people, and most of what
 * keeps a hidden number from being guessed.
 */
export class Swaps {
  readonly #from: readonly (readonly Pair[])[];
  readonly #alike: readonly (readonly Pair[])[];
  /** What is no difference at all. */
  readonly #none: number | undefined;

  constructor(atoms: readonly Atom[], table: PossibleTable) {
    const told = atoms.map((_, atom) => table.cellsOf(atom).filter((cell) => table.isTold(cell)));
    const numbers = new Map<string, number>();
    const numberOf = (one: number, other: number) => {
      const difference = differenceOf(told[one] ?? [], told[other] ?? []);
      const number = numbers.get(difference) ?? numbers.size;
      numbers.set(difference, number);
      return number;
    };
    const from = atoms.map((): Pair[] => []);
    const alike: Pair[][] = [];
    for (const [of, beside] of neighboursOf(atoms)) {
      const pair = { of, beside, difference: numberOf(of, beside) };
      from[of]?.push(pair);
      const others = alike[pair.difference] ?? [];
      alike[pair.difference] = others;
      others.push(pair);
    }
    this.#from = from;
    this.#alike = alike;
    this.#none = numbers.get("");
  }

  /** Swaps after which one more is in an atom. */
  *into(atom: number): IterableIterator<Change> {
    for (const { beside, difference } of this.#from[atom] ?? []) {
      if (difference === this.#none) {
        yield [
          [atom, 1],
          [beside, -1],
        ];
        continue;
      }
      let tried = 0;
      for (const other of this.#alike[difference] ?? []) {
        if (other.of === atom || other.beside === beside || other.of === beside || other.beside === atom) continue;
        tried += 1;
        if (tried > PAIRS) break;
        yield [
          [atom, 1],
          [beside, -1],
          [other.of, -1],
          [other.beside, 1],
        ];
      }
    }
  }
}

/** Atoms that are alike on all axes but one, or but for the releases that count them; each pair both ways. */
function* neighboursOf(atoms: readonly Atom[]): IterableIterator<readonly [number, number]> {
  const places = atoms.map(({ at, releases }) => [...at, [...releases].join()]);
  for (let axis = 0; axis < (places[0]?.length ?? 0); axis += 1) {
    const lines = new Map<string, number[]>();
    for (const [atom, place] of places.entries()) {
      const key = JSON.stringify(place.toSpliced(axis, 1));
      const line = lines.get(key);
      if (line) line.push(atom);
      else lines.set(key, [atom]);
    }
    for (const line of lines.values()) {
      for (const [nth, one] of line.entries()) {
        for (const other of line.slice(nth + 1, nth + 1 + NEIGHBOURS)) {
          yield [one, other];
          yield [other, one];
        }
      }
    }
  }
}

/** What is in one list and not in the other, and the other way round, in one word; both go from the least number on. */
function differenceOf(one: readonly number[], other: readonly number[]): string {
  let [difference, at, beside] = ["", 0, 0];
  while (at < one.length || beside < other.length) {
    const [here, there] = [one[at] ?? Number.POSITIVE_INFINITY, other[beside] ?? Number.POSITIVE_INFINITY];
    if (here <= there) at += 1;
    if (there <= here) beside += 1;
    if (here !== there) difference += here < there ? `+${here}` : `-${there}`;
  }
  return difference;
}
