import type { Atom } from "./atom.js";
import { moreCareful } from "./care.js";
import { type Cell, keyOf } from "./cell.js";

/** Cells and the atoms that they are made of. */
export interface Told {
  readonly cells: readonly Cell[];
  readonly atoms: readonly Atom[];
}

/** Atoms by the cells that they are in: those that are in the same ones stand together, and those in none are left out. */
export function groupedByCells(cells: readonly Cell[], atoms: number): number[][] {
  const inCells = Array.from({ length: atoms }, (): number[] => []);
  for (const [number, cell] of cells.entries()) for (const atom of cell.atoms) inCells[atom]?.push(number);
  const groups = new Map<string, number[]>();
  for (const [atom, own] of inCells.entries()) {
    const group = groups.get(keyOf(own));
    if (group) group.push(atom);
    else if (own.length > 0) groups.set(keyOf(own), [atom]);
  }
  return [...groups.values()];
}

/**
 * The same cells, made of as few atoms as tell them apart: people who are in all the same cells are one atom, since nothing
 * that is put together of these numbers comes between them, not even for one of these people.
 */
export function toldApart({ cells, atoms }: Told): Told {
  const groups = groupedByCells(cells, atoms.length);
  const groupOf = new Map(groups.flatMap((group, number) => group.map((atom) => [atom, number] as const)));
  return {
    atoms: groups.map((group) => joined(group.flatMap((atom) => atoms[atom] ?? []))),
    cells: cells.map((cell) => ({
      ...cell,
      atoms: [...new Set(cell.atoms.flatMap((atom) => groupOf.get(atom) ?? []))].sort((a, b) => a - b),
    })),
  };
}

/** People of several atoms as one. */
function joined(parts: readonly Atom[]): Atom {
  return {
    at: parts[0]?.at ?? [],
    cares: (parts[0]?.cares ?? []).map((_, axis) =>
      parts.map(({ cares }) => cares[axis] ?? "ordinary").reduce(moreCareful),
    ),
    people: parts.reduce((sum, { people }) => sum + people, 0),
    releases: new Set(parts.flatMap(({ releases }) => [...releases])),
    contributors: [...new Set(parts.flatMap(({ contributors }) => contributors))],
  };
}
