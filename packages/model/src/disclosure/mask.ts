import { type Appearance, type Cell, keyOf } from "./cell.js";
import type { Guarded, GuardReason } from "./guarded.js";
import type { CellPlace, TableOutline } from "./population.js";

/** A number as a viewer gets it. What is kept back says nothing else: neither why, nor what it covers. */
export type ShownCount = { readonly status: "published"; readonly people: number } | { readonly status: "suppressed" };

/** A cell of a published table; a total names no category of what it is over. */
export interface MaskedCell {
  readonly at: CellPlace["at"];
  readonly count: ShownCount;
}

/** A table as every viewer gets it. */
export interface MaskedTable {
  readonly code: string;
  readonly cells: readonly MaskedCell[];
}

/**
 * Why a cell is not told as it is. `secondary`: it would tell of others. `frozen`: it stays as an earlier release showed it,
 * since it changed by too few to be told.
 */
export type SuppressionReason = GuardReason | "secondary" | "frozen";

/** A cell that is not told as it is, and why: for an auditor, and for nobody else. */
export interface Withheld extends CellPlace {
  readonly people: number;
  readonly because: SuppressionReason;
}

/** The tables of a release as everybody gets them, and what of them is not told as it is. */
export function maskedTables(
  tables: readonly TableOutline[],
  cells: readonly Cell[],
  published: ReadonlySet<Cell>,
  guarded: readonly Guarded[],
  current: number,
): { readonly tables: MaskedTable[]; readonly withheld: Withheld[] } {
  const reasons = new Map<string, GuardReason>(
    guarded.flatMap(({ more, less, because }) => (less.length === 0 ? [[keyOf(more), because]] : [])),
  );
  const lastTold = lastToldOf(cells, current);
  const withheld: Withheld[] = [];
  const countOf = ({ table, at, about }: Appearance, cell: Cell): ShownCount => {
    const { people } = cell;
    if (published.has(cell)) return { status: "published", people };
    const told = lastTold.get(about);
    const because = told === undefined ? (reasons.get(keyOf(cell.atoms)) ?? "secondary") : "frozen";
    withheld.push({ table, at, people, because });
    return told === undefined ? { status: "suppressed" } : { status: "published", people: told };
  };
  const shown = cells
    .flatMap((cell) => cell.appearances.map((appearance) => ({ appearance, cell })))
    .filter(({ appearance }) => appearance.release === current)
    .sort((one, other) => one.appearance.nth - other.appearance.nth)
    .map(({ appearance, cell }) => ({ ...appearance, count: countOf(appearance, cell) }));
  return {
    tables: tables.map(({ code }) => ({
      code,
      cells: shown.flatMap(({ table, at, count }) => (table === code ? [{ at, count }] : [])),
    })),
    withheld,
  };
}

/** The number that was last told of whom a cell is about, in any table. */
function lastToldOf(cells: readonly Cell[], current: number): Map<string, number> {
  const last = new Map<string, { readonly release: number; readonly people: number }>();
  for (const { people, appearances } of cells) {
    for (const { release, about, wasSuppressed } of appearances) {
      if (release >= current || wasSuppressed || release < (last.get(about)?.release ?? 0)) continue;
      last.set(about, { release, people });
    }
  }
  return new Map([...last].map(([about, { people }]) => [about, people]));
}
