import type { Atom } from "./atom.js";
import type { Guarded } from "./guarded.js";
import type { Change, PossibleTable } from "./possible-table.js";
import type { Constraint, Solver, SumOf } from "./solver.js";

/** A part of a table in which a solver looks for a change: so many atoms at the most. */
export interface Around {
  readonly atoms: readonly Atom[];
  readonly most: number;
}

/**
 * Asks a solver for the smallest change that makes a guarded number greater by so many, or less where that is below 0, and
 * leaves alone who is far from it: whoever has other categories on most axes.
 */
export function askedFor(
  one: Guarded,
  by: number,
  table: PossibleTable,
  around: Around,
  solver: Solver,
): Change | undefined {
  const near = nearest([...one.more, ...one.less], around);
  const unknowns = new Unknowns(near, table);
  const [more, less] = by > 0 ? [one.more, one.less] : [one.less, one.more];
  const wanted = unknowns.changeOf({ more, less });
  const found = solver({
    unknowns: unknowns.count,
    constraints: [...unknowns.constraints(), { ...wanted, least: Math.abs(by), most: Math.abs(by) }],
    greatest: { more: [], less: [...Array(unknowns.count).keys()] },
  });
  return found && unknowns.change(found);
}

/** The atoms that differ from some on the fewest axes. */
function nearest(some: readonly number[], { atoms, most }: Around): number[] {
  if (atoms.length <= most) return [...atoms.keys()];
  const own = some.slice(0, FROM).flatMap((number) => atoms[number] ?? []);
  const distances = atoms.map(({ at }) => Math.min(...own.map((one) => differing(one.at, at))));
  const byDistance = [...atoms.keys()].sort((one, other) => (distances[one] ?? 0) - (distances[other] ?? 0));
  return [...new Set([...some, ...byDistance])].slice(0, Math.max(most, some.length));
}

/** From so many atoms of a guarded number it is looked how far others are. */
const FROM = 4;

const differing = (one: Atom["at"], other: Atom["at"]) =>
  one.reduce((count, category, axis) => count + (category === other[axis] ? 0 : 1), 0);

/** Two unknowns for an atom: how many come to it, and how many leave, who are no more than there are. */
class Unknowns {
  readonly #near: readonly number[];
  readonly #table: PossibleTable;
  readonly #numbers: ReadonlyMap<number, { readonly comes: number; readonly leaves: number }>;

  constructor(near: readonly number[], table: PossibleTable) {
    this.#near = near;
    this.#table = table;
    this.#numbers = new Map(near.map((atom, nth) => [atom, { comes: 2 * nth, leaves: 2 * nth + 1 }]));
  }

  get count(): number {
    return 2 * this.#near.length;
  }

  /** By how much a sum of atoms becomes greater. */
  changeOf({ more, less }: SumOf): SumOf {
    const numbered = (atoms: readonly number[]) => atoms.flatMap((atom) => this.#numbers.get(atom) ?? []);
    const [up, down] = [numbered(more), numbered(less)];
    return {
      more: [...up.map(({ comes }) => comes), ...down.map(({ leaves }) => leaves)],
      less: [...up.map(({ leaves }) => leaves), ...down.map(({ comes }) => comes)],
    };
  }

  /** What is told stays, what is hidden does not become 0, and nobody leaves who is not there. */
  constraints(): Constraint[] {
    const within = new Map<number, number[]>();
    for (const atom of this.#near) {
      for (const cell of this.#table.cellsOf(atom)) {
        const part = within.get(cell);
        if (part) part.push(atom);
        else within.set(cell, [atom]);
      }
    }
    // Many cells are alike as far as these atoms go.
    const parts = new Map<string, Constraint>();
    for (const [cell, part] of within) {
      const isTold = this.#table.isTold(cell);
      const least = isTold ? 0 : -this.#table.spareOf(cell);
      const key = `${isTold} ${part.join(" ")}`;
      if ((parts.get(key)?.least ?? Number.NEGATIVE_INFINITY) >= least) continue;
      const most = isTold ? 0 : Number.POSITIVE_INFINITY;
      parts.set(key, { ...this.changeOf({ more: part, less: [] }), least, most });
    }
    const leaving = [...this.#numbers].map(([atom, { leaves }]) => {
      return { more: [leaves], less: [], least: Number.NEGATIVE_INFINITY, most: this.#table.people(atom) };
    });
    return [...parts.values(), ...leaving];
  }

  /** What a solver has found, as a change. */
  change(found: readonly number[]): Change {
    return [...this.#numbers].flatMap(([atom, { comes, leaves }]) => {
      const by = (found[comes] ?? 0) - (found[leaves] ?? 0);
      return by === 0 ? [] : [[atom, by] as const];
    });
  }
}
