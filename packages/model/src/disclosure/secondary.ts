import type { Atom } from "./atom.js";
import type { Cell } from "./cell.js";
import type { Guarded } from "./guarded.js";
import type { Moves } from "./moves.js";
import { Onlooker } from "./onlooker.js";
import type { Told } from "./tell-apart.js";

/** Which cells are told, and what that leaves open. */
export interface Decision {
  readonly published: ReadonlySet<Cell>;
  /** What was told before gives these away already, by itself or to somebody who knows more: nothing guards them any longer. */
  readonly lost: ReadonlySet<Guarded>;
  /** What somebody cannot rule out who knows only what is published. */
  readonly moves: Moves;
}

/**
 * Goes through the cells, the most useful first, and tells each one from which nobody finds out a guarded number. What was
 * told before comes first of all, since it is known; what was once kept back stays so.
 *
 * @param mayTell what an earlier decision on the same cells told, where this one is to tell no more
 */
export function decide(
  { cells, atoms }: Told,
  guarded: readonly Guarded[],
  release: number,
  mayTell?: ReadonlySet<Cell>,
): Decision {
  const [outsider, ...others] = onlookersOf(atoms, guarded);
  const onlookers = [outsider, ...others];
  const published = new Set<Cell>();
  const lost = new Set<Guarded>();
  const publish = (cell: Cell) => {
    published.add(cell);
    for (const onlooker of onlookers) for (const one of onlooker.learn(cell.atoms)) lost.add(one);
  };
  const past = cells.map((cell) => ({ cell, ...pastOf(cell, release) }));
  for (const { cell, wasTold } of past) if (wasTold) publish(cell);
  for (const { cell, wasTold, wasSuppressed } of past) {
    if (wasTold || wasSuppressed || mayTell?.has(cell) === false) continue;
    if (!onlookers.some((onlooker) => onlooker.wouldFindOut(cell.atoms))) publish(cell);
  }
  return { published, lost, moves: outsider.moves };
}

/** What earlier releases did with a cell. */
export function pastOf({ appearances }: Cell, current: number): { wasTold: boolean; wasSuppressed: boolean } {
  const past = appearances.filter(({ release }) => release < current);
  return {
    wasTold: past.some(({ wasSuppressed }) => !wasSuppressed),
    wasSuppressed: past.some(({ wasSuppressed }) => wasSuppressed),
  };
}

/**
 * Who looks on: somebody who knows nothing beforehand, everybody who is alone in an atom, and every contributor who is alone in
 * some, knows the people there, and subtracts them.
 */
function onlookersOf(atoms: readonly Atom[], guarded: readonly Guarded[]): [outsider: Onlooker, ...others: Onlooker[]] {
  const lone = [...atoms.entries()].flatMap(([number, { people }]) => (people === 1 ? number : []));
  const contributed = new Map<string, Set<number>>();
  for (const [number, { people, contributors }] of atoms.entries()) {
    const [only, ...others] = contributors;
    if (only === undefined || others.length > 0 || people === 0) continue;
    contributed.set(only, (contributed.get(only) ?? new Set()).add(number));
  }
  const looking = (known: ReadonlySet<number>, beside: readonly number[] = []) =>
    new Onlooker(atoms, { atoms: known, lone: beside }, guarded);
  const contributors = [...contributed.values()].map((known) => looking(known));
  // A shortcut finds out for all lone readers at once; it does not know of atoms of nobody.
  return atoms.some(({ people }) => people === 0)
    ? [looking(new Set()), ...lone.map((atom) => looking(new Set([atom]))), ...contributors]
    : [looking(new Set(), lone), ...contributors];
}
