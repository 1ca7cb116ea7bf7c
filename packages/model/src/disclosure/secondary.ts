import type { Atom } from "./atom.js";
import type { Cell } from "./cell.js";
import type { Guarded } from "./guarded.js";
import { type Knowing, Onlooker } from "./onlooker.js";

/** Which cells are told, and what that leaves open. */
export interface Decision {
  readonly published: ReadonlySet<Cell>;
  /** What was published before, or what somebody knows, gives these away already: nothing can guard them any longer. */
  readonly lost: ReadonlySet<Guarded>;
  /** Whether the people of an atom are not known to those who know only what is published. */
  readonly isOpen: (atom: number) => boolean;
}

/**
 * Goes through the cells, the most useful first, and tells each one from which nobody finds out a guarded number. What was
 * published before comes first of all, since it is known; what was once kept back stays so.
 */
export function decide(
  cells: readonly Cell[],
  atoms: readonly Atom[],
  guarded: readonly Guarded[],
  release: number,
): Decision {
  const onlookers = onlookersOf(atoms, guarded);
  const published = new Set<Cell>();
  const lost = new Set<Guarded>();
  const publish = (cell: Cell) => {
    published.add(cell);
    for (const onlooker of onlookers) for (const one of onlooker.learn(cell.atoms)) lost.add(one);
  };
  const before = cells.map((cell) => ({ cell, ...pastOf(cell, release) }));
  for (const { cell, wasPublished } of before) if (wasPublished) publish(cell);
  for (const { cell, wasPublished, wasSuppressed } of before) {
    if (wasPublished || wasSuppressed) continue;
    if (!onlookers.some((onlooker) => onlooker.wouldFindOut(cell.atoms))) publish(cell);
  }
  return { published, lost, isOpen: (atom) => onlookers[0]?.isOpen(atom) ?? false };
}

/** What earlier releases did with a cell. */
export function pastOf({ appearances }: Cell, current: number): { wasPublished: boolean; wasSuppressed: boolean } {
  const past = appearances.filter(({ release }) => release < current);
  return {
    wasPublished: past.some(({ wasSuppressed }) => !wasSuppressed),
    wasSuppressed: past.some(({ wasSuppressed }) => wasSuppressed),
  };
}

/**
 * Who looks on: those who know nothing beforehand, every person who is alone in an atom, and every contributor who is alone
 * in one and so knows it, and all others where that is so.
 */
function onlookersOf(atoms: readonly Atom[], guarded: readonly Guarded[]): Onlooker[] {
  const lone = [...atoms.entries()].flatMap(([number, { people }]) => (people === 1 ? number : []));
  const alone = new Map<string, Set<number>>();
  for (const [number, { people, contributors }] of atoms.entries()) {
    const [only, ...others] = contributors;
    if (only === undefined || others.length > 0 || people === 0) continue;
    alone.set(only, (alone.get(only) ?? new Set()).add(number));
  }
  const contributors = [...alone.values()].map((known): Knowing => ({ atoms: known, lone: [] }));
  const outsider: Knowing = { atoms: new Set(), lone };
  // Where nobody might be anybody, each lone reader is an onlooker of her own: she may know that nobody is where she is not.
  const isAnywhereNobody = atoms.some(({ people }) => people === 0);
  const first: Knowing[] = isAnywhereNobody
    ? [{ atoms: new Set(), lone: [] }, ...lone.map((atom) => ({ atoms: new Set([atom]), lone: [] }))]
    : [outsider];
  return [...first, ...contributors].map((knowing) => new Onlooker(atoms, knowing, guarded));
}
