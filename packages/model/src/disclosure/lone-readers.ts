import { isBlank, MARKS, type Marks, type Proportions } from "./marks.js";

/** By how much each move changes a figure. */
export type Changes = ReadonlyMap<number, number>;

/** The changes of guarded numbers and of single atoms, as far as they are open now. */
export interface Open {
  readonly ofGuarded: (number: number) => Changes;
  readonly ofAtom: (atom: number) => Changes;
}

/**
 * Readers who know of one person beside what is published: themselves. Each is alone in an atom, and may subtract herself.
 *
 * With one figure more she finds out a guarded number where its marks are made of those of the figure and of hers. So, once
 * what is in proportion to the figure is taken from both, her marks and those of the number are in proportion: such pairs
 * are found in one walk over the readers and one over the numbers, and not in a walk over all pairs for each figure. What
 * goes against keeping a figure back is checked in whole numbers.
 */
export class LoneReaders {
  readonly #atoms: readonly number[];
  readonly #open: Open;
  /** Guarded numbers that a reader knows without any further figure, such as her own. */
  readonly #known = new Set<string>();

  constructor(atoms: readonly number[], open: Open) {
    this.#atoms = atoms;
    this.#open = open;
  }

  /** Whether any of them would find out a guarded number from a figure. */
  wouldFindOut(
    figure: Proportions,
    changes: Changes,
    { ofAtoms, ofGuarded }: { readonly ofAtoms: Marks; readonly ofGuarded: Marks },
    isLost: (guarded: number) => boolean,
  ): boolean {
    if (this.#atoms.length === 0) return false;
    const marks = new Float64Array(this.#atoms.length * MARKS);
    this.#atoms.forEach((atom, reader) => {
      marks.set(ofAtoms.subarray(atom * MARKS, (atom + 1) * MARKS), reader * MARKS);
    });
    const byQuotient = new Map<number, number[]>();
    const quotients = figure.quotients(marks);
    for (const [reader, atom] of this.#atoms.entries()) {
      const own = isBlank(marks, reader) || figure.areOf(marks, reader) ? this.#open.ofAtom(atom) : undefined;
      // What she is has been found out, or the figure tells her nothing that she does not know.
      if (own && areProportional(own, changes)) continue;
      if (own) return true;
      const quotient = quotients[reader] ?? 0;
      byQuotient.set(quotient, [...(byQuotient.get(quotient) ?? []), reader]);
    }
    return figure
      .quotients(ofGuarded)
      .some((quotient, guarded) =>
        byQuotient
          .get(quotient)
          ?.some(
            (reader) =>
              figure.leaveInProportion(ofGuarded, guarded, marks, reader) &&
              !isLost(guarded) &&
              !this.#isKnownTo(reader, guarded),
          ),
      );
  }

  #isKnownTo(reader: number, guarded: number): boolean {
    const pair = `${reader} ${guarded}`;
    if (this.#known.has(pair)) return true;
    const own = this.#open.ofAtom(this.#atoms[reader] ?? -1);
    if (!areProportional(this.#open.ofGuarded(guarded), own)) return false;
    this.#known.add(pair);
    return true;
  }
}

/** Whether one is so many times the other, or nothing. */
function areProportional(one: Changes, other: Changes): boolean {
  if (one.size === 0) return true;
  if (one.size !== other.size) return false;
  const [first] = one;
  const [mine, yours] = first ? [first[1], other.get(first[0]) ?? 0] : [0, 0];
  if (yours === 0) return false;
  return [...one].every(
    ([move, change]) => BigInt(change) * BigInt(yours) === BigInt(other.get(move) ?? 0) * BigInt(mine),
  );
}
