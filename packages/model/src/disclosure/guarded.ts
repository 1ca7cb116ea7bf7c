import type { Atom } from "./atom.js";
import { type Care, isTooFew, leastTold } from "./care.js";
import { type Cell, careOf, keyOf } from "./cell.js";
import { changesOf, differencesOf } from "./difference.js";

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

/** The atoms that no table shows by themselves, and that are too few by all that any table tells of them. */
function innerOf(cells: readonly Cell[], atoms: readonly Atom[]): { readonly more: number[]; readonly care: Care }[] {
  const told = cells.reduce((bits, { axes }) => bits | axes, 0);
  const shown = new Set(cells.flatMap(({ atoms: [only, ...others] }) => (others.length === 0 ? (only ?? []) : [])));
  return atoms.flatMap(({ people }, number) => {
    if (shown.has(number)) return [];
    const care = careOf([number], told, atoms, "ordinary");
    return isTooFew(people, care) ? [{ more: [number], care }] : [];
  });
}
