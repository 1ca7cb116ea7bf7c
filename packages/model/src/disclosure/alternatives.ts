import type { Cell } from "./cell.js";
import { keyOf } from "./cell.js";
import type { Move, Moves } from "./moves.js";
import type { Constraint, SumOf } from "./solver.js";
import type { Told } from "./tell-apart.js";

/** How many people there might be in each atom, for all that is known; who is not named is as they are. */
export type Alternative = ReadonlyMap<number, number>;

/** Atoms that hang together by what is known of them. */
export interface Part {
  readonly atoms: readonly number[];
  readonly constraints: readonly Constraint[];
}

/** As many steps as any range asks for that people are guarded by. */
const MOST_STEPS = 100;

/**
 * What is left open to a reader who has seen all that is published and who knows the method: every sum of open atoms that is
 * told, and that a hidden number is not 0 where 0 would have been told.
 */
export class Alternatives {
  readonly #people: readonly number[];
  readonly #parts: readonly Part[];
  readonly #partOf = new Map<number, Part>();
  /** Sums that are hidden and not 0, by atom. */
  readonly #hidden = new Map<number, Constraint[]>();

  constructor({ cells, atoms }: Told, published: ReadonlySet<Cell>, moves: Moves) {
    this.#people = atoms.map(({ people }) => people);
    const constraints = new Map<string, Constraint>();
    for (const cell of cells) {
      const more = cell.atoms.filter((atom) => moves.isOpen(atom));
      const isHidden = !published.has(cell);
      // Whether somebody is so may be hidden as well, and what is known altogether is no sum of what is not.
      if (more.length === 0 || (isHidden && (cell.care === "sensitive" || cell.people === 0))) continue;
      const people = this.sumOf({ more, less: [] });
      const known = cell.people - people;
      const [least, most] = isHidden ? [1 - known, Number.POSITIVE_INFINITY] : [people, people];
      if (isHidden && least <= 0) continue;
      const key = keyOf(more);
      if (!isHidden || !constraints.has(key)) constraints.set(key, { more, less: [], least, most });
    }
    this.#parts = partsOf([...constraints.values()]);
    for (const part of this.#parts) for (const atom of part.atoms) this.#partOf.set(atom, part);
    for (const constraint of constraints.values()) {
      if (constraint.least === constraint.most) continue;
      for (const atom of constraint.more) this.#hidden.set(atom, [...(this.#hidden.get(atom) ?? []), constraint]);
    }
  }

  /** How great a sum is in an alternative, or as it is. */
  sumOf({ more, less }: SumOf, alternative?: Alternative): number {
    const add = (sum: number, atom: number) => sum + (alternative?.get(atom) ?? this.#people[atom] ?? 0);
    return more.reduce(add, 0) - less.reduce(add, 0);
  }

  /** The parts that some atoms are in, as one. */
  around(atoms: readonly number[]): Part {
    const parts = [...new Set(atoms.flatMap((atom) => this.#partOf.get(atom) ?? []))];
    return {
      atoms: parts.flatMap((part) => part.atoms),
      constraints: parts.flatMap(({ constraints }) => constraints),
    };
  }

  /** Whether an alternative agrees with all that is known. */
  agrees(alternative: Alternative): boolean {
    const { constraints } = this.around([...alternative.keys()]);
    return (
      [...alternative].every(([atom, count]) => {
        const isAsItIs = count === this.#people[atom];
        return isAsItIs || (Number.isSafeInteger(count) && count >= 0 && this.#partOf.has(atom));
      }) &&
      constraints.every((constraint) => {
        const sum = this.sumOf(constraint, alternative);
        return sum >= constraint.least && sum <= constraint.most;
      })
    );
  }

  /** An alternative in which a sum is greater, or less: what one gets to by one move after the other that changes it so. */
  towards(sum: SumOf, direction: 1 | -1, moves: Moves): Alternative {
    const reached = new Map<number, number>();
    for (const [number, change] of moves.changesOf(sum.more, sum.less)) {
      const move = moves.move(number);
      const way = Math.sign(change) * direction;
      const steps = this.#stepsOf(move, way, reached);
      if (steps === 0) continue;
      for (const [atom, count] of move) {
        reached.set(atom, (reached.get(atom) ?? this.#people[atom] ?? 0) + count * way * steps);
      }
    }
    return reached;
  }

  /** How many times a move may be made from an alternative on, forwards or backwards: it changes nothing that is told. */
  #stepsOf(move: Move, way: number, from: Alternative): number {
    let steps = MOST_STEPS;
    const changes = new Map<Constraint, number>();
    for (const [atom, count] of move) {
      const change = count * way;
      if (change < 0) steps = Math.min(steps, Math.floor((from.get(atom) ?? this.#people[atom] ?? 0) / -change));
      for (const constraint of this.#hidden.get(atom) ?? []) {
        changes.set(constraint, (changes.get(constraint) ?? 0) + change);
      }
    }
    for (const [constraint, change] of changes) {
      if (change >= 0 || steps === 0) continue;
      const room = this.sumOf(constraint, from) - constraint.least;
      steps = Math.min(steps, Math.floor(room / -change));
    }
    return steps;
  }
}

/** Atoms and constraints that share no atom with others. */
function partsOf(constraints: readonly Constraint[]): Part[] {
  const first = new Map<number, number>();
  const rootOf = (atom: number): number => {
    let root = atom;
    for (let next = first.get(root) ?? root; next !== root; next = first.get(root) ?? root) root = next;
    first.set(atom, root);
    return root;
  };
  for (const { more } of constraints) for (const atom of more) first.set(rootOf(atom), rootOf(more[0] ?? atom));
  const parts = new Map<number, { atoms: number[]; constraints: Constraint[] }>();
  const partOf = (root: number) => {
    const part = parts.get(root) ?? { atoms: [], constraints: [] };
    parts.set(root, part);
    return part;
  };
  for (const atom of [...first.keys()].sort((a, b) => a - b)) partOf(rootOf(atom)).atoms.push(atom);
  for (const constraint of constraints) partOf(rootOf(constraint.more[0] ?? -1)).constraints.push(constraint);
  return [...parts.values()];
}
