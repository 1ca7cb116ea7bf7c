import type { Atom } from "./atom.js";
import { type Care, isTooFew, MOST_GUARDED, moreCareful } from "./care.js";
import { type Cell, careOf, mayBeTold } from "./cell.js";

/** What one cell has and another has not, and how carefully it is told. */
export interface Difference {
  readonly more: number[];
  readonly less: number[];
  readonly care: Care;
}

/** The people whom a cell has beyond a shown one within it, where they are too few: who knows both numbers subtracts. */
export function differencesOf(cells: readonly Cell[], atoms: readonly Atom[]): Difference[] {
  const told = cells.filter(mayBeTold);
  const around = cellsByAtom(told, atoms.length);
  return told.flatMap((within) => {
    if (within.atoms.length === 0) return [];
    const candidates = within.atoms
      .map((atom) => around[atom] ?? [])
      .reduce((one, other) => (other.length < one.length ? other : one));
    return candidates.flatMap((whole) => {
      const beyond = whole.people - within.people;
      if (beyond < 0 || beyond > MOST_GUARDED || whole.atoms.length <= within.atoms.length) return [];
      const more = without(whole.atoms, within.atoms);
      if (more.length !== whole.atoms.length - within.atoms.length) return [];
      const care = careOf(more, whole.axes | within.axes, atoms, moreCareful(whole.careOfTables, within.careOfTables));
      return isTooFew(beyond, care) ? [{ more, less: [], care }] : [];
    });
  });
}

/**
 * Who came to a cell and who left it between two releases, where the number in it changed by too few. That nothing changed is
 * told freely.
 */
export function changesOf(cells: readonly Cell[], atoms: readonly Atom[]): Difference[] {
  const versions = new Map<string, Cell[]>();
  for (const cell of cells) {
    const told = cell.appearances.filter(({ wasSuppressed }) => !wasSuppressed);
    for (const about of new Set(told.map((appearance) => appearance.about))) {
      versions.set(about, [...(versions.get(about) ?? []), cell]);
    }
  }
  return [...versions.values()].flatMap((same) =>
    same.flatMap((one, nth) =>
      same.slice(nth + 1).flatMap((other) => {
        const [more, less] = [without(one.atoms, other.atoms), without(other.atoms, one.atoms)];
        const care = careOf(
          [...more, ...less],
          one.axes | other.axes,
          atoms,
          moreCareful(one.careOfTables, other.careOfTables),
        );
        const change = Math.abs(one.people - other.people);
        return change > 0 && isTooFew(change, care) ? [{ more, less, care }] : [];
      }),
    ),
  );
}

/** The cells that every atom is in. */
function cellsByAtom(cells: readonly Cell[], atoms: number): Cell[][] {
  const found = Array.from({ length: atoms }, (): Cell[] => []);
  for (const cell of cells) for (const atom of cell.atoms) found[atom]?.push(cell);
  return found;
}

/** What is in one list and not in the other; both go from the least number on. */
function without(one: readonly number[], other: readonly number[]): number[] {
  let at = 0;
  return one.filter((number) => {
    while (at < other.length && (other[at] ?? 0) < number) at += 1;
    return other[at] !== number;
  });
}
