import type { Cell } from "./cell.js";
import type { Guarded } from "./guarded.js";

/** What may be kept back to cover others: cells that are told, and of them those that are free to be kept back. */
export interface Covering {
  readonly cells: readonly Cell[];
  readonly published: ReadonlySet<Cell>;
  readonly isFree: (cell: Cell) => boolean;
}

/**
 * What else to keep back for guarded numbers that can be made out too closely: for each the least useful cell in a line with
 * it, or in a line with what stands in its lines, and so on; and if there is none, a line itself. A cell in its own lines that
 * covers another such number already does for both. A number that nothing is left for cannot be helped.
 */
export function coversOf(narrow: readonly Guarded[], { cells, published, isFree }: Covering): Set<Cell> {
  const told = cells.filter((cell) => published.has(cell) && cell.people > 0);
  const through = new Map<number, Cell[]>();
  for (const cell of told) {
    for (const atom of cell.atoms) through.set(atom, [...(through.get(atom) ?? []), cell]);
  }
  const usefulness = new Map(told.map((cell, place) => [cell, place]));
  const least = (found: readonly Cell[]) =>
    found.reduce<Cell | undefined>(
      (one, other) => (one && (usefulness.get(one) ?? 0) > (usefulness.get(other) ?? 0) ? one : other),
      undefined,
    );
  const chosen = new Set<Cell>();
  for (const { more, less } of narrow) {
    const first = linesOf(new Set([...more, ...less]), through);
    let region: ReadonlySet<number> = new Set([...more, ...less]);
    let lines = first;
    for (;;) {
      const reached = new Set([...region, ...lines.flatMap(({ atoms }) => atoms)]);
      const beside = new Set(
        [...reached].filter((atom) => !region.has(atom)).flatMap((atom) => through.get(atom) ?? []),
      );
      const within = [...beside].filter(({ atoms }) => atoms.every((atom) => reached.has(atom) && !region.has(atom)));
      const isCovered = within.some((cell) => chosen.has(cell));
      if (isCovered && lines === first) break;
      const isDone = reached.size === region.size;
      const cover = least((isDone ? first : within).filter((cell) => isFree(cell) && !chosen.has(cell)));
      if (cover) chosen.add(cover);
      if (cover || isCovered || isDone) break;
      region = reached;
      lines = linesOf(region, through);
    }
  }
  return chosen;
}

/** The shortest told cells that some atoms are in, beyond which there are others: those that have none of the others within. */
function linesOf(region: ReadonlySet<number>, through: ReadonlyMap<number, readonly Cell[]>): Cell[] {
  const crossing = [...new Set([...region].flatMap((atom) => through.get(atom) ?? []))]
    .filter(({ atoms }) => !atoms.every((atom) => region.has(atom)))
    .sort((one, other) => one.atoms.length - other.atoms.length);
  const found: { readonly cell: Cell; readonly atoms: ReadonlySet<number> }[] = [];
  for (const cell of crossing) {
    const atoms = new Set(cell.atoms);
    if (!found.some((within) => within.cell.atoms.every((atom) => atoms.has(atom)))) found.push({ cell, atoms });
  }
  return found.map(({ cell }) => cell);
}
