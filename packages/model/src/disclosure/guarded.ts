import type { Atom } from "./atom.js";
import { type Care, isTooFew, leastTold } from "./care.js";
import { type Cell, careOf, keyOf, mayBeTold } from "./cell.js";
import { changesOf, differencesOf } from "./difference.js";
import { groupedByCells } from "./tell-apart.js";

/**
 * Why a number must not be found out. `few`: it is of too few people, or of nobody or everybody where that must not be known.
 * `inner`: it is so, and no table shows it. `difference`: it is what one shown cell has and another within it has not.
 * `change`: it is what came to a cell and what left it between two releases. `once-hidden`: an earlier release kept it back.
 * `too-narrow`: with it, what is guarded could be guessed too closely.
 */
export type GuardReason = "few" | "inner" | "difference" | "change" | "once-hidden" | "too-narrow";

/** A number that nobody may find out: of the people of some atoms, less those of others. */
export interface Guarded {
  readonly more: readonly number[];
  readonly less: readonly number[];
  readonly because: GuardReason;
  /** How wide the range is, at the least, in which a reader must see it lie. */
  readonly width: number;
}

/** Everything that must not be found out, each once. */
export function guardedOf(cells: readonly Cell[], atoms: readonly Atom[]): Guarded[] {
  const found = new Map<string, Guarded>();
  const add = (because: GuardReason, care: Care, more: readonly number[], less: readonly number[] = []) => {
    const key = `${keyOf(more)}-${keyOf(less)}`;
    if (!found.has(key)) found.set(key, { more, less, because, width: leastTold(care) });
  };
  for (const { atoms: more, people, care } of cells) {
    if (more.length > 0 && isTooFew(people, care)) add("few", care, more);
  }
  for (const { more, care } of innerOf(cells, atoms)) add("inner", care, more);
  for (const { more, care } of differencesOf(cells, atoms)) add("difference", care, more);
  for (const { more, less, care } of changesOf(cells, atoms)) add("change", care, more, less);
  for (const { atoms: more, care, appearances } of cells) {
    if (appearances.some(({ wasSuppressed }) => wasSuppressed)) add("once-hidden", care, more);
  }
  return [...found.values()];
}

/** People whom no number that may be told comes between, where no table shows them and they are too few. */
function innerOf(cells: readonly Cell[], atoms: readonly Atom[]): { readonly more: number[]; readonly care: Care }[] {
  const shown = new Set(cells.map((cell) => keyOf(cell.atoms)));
  const axes = cells.reduce((bits, cell) => bits | cell.axes, 0);
  return groupedByCells(cells.filter(mayBeTold), atoms.length).flatMap((more) => {
    const people = more.reduce((sum, atom) => sum + (atoms[atom]?.people ?? 0), 0);
    const care = careOf(more, axes, atoms, "ordinary");
    return isTooFew(people, care) && !shown.has(keyOf(more)) ? [{ more, care }] : [];
  });
}
