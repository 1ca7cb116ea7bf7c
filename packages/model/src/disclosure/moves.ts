/**
 * A way in which people could be otherwise than they are and every known figure the same: how many more, or fewer, in each
 * atom. Such moves are what a reader cannot rule out.
 */
export type Move = Map<number, number>;

/**
 * All moves that the known figures leave open, as whole numbers: every one of them is a sum of multiples of these. A figure
 * is certain where no move changes it.
 *
 * Nobody can leave an atom that nobody is in. Such an atom has one move of its own, which brings people there, and no other
 * move touches it: so that each move by itself, made once or made backwards, is possible, and atoms of nobody are never
 * thought to cover each other.
 */
export class Moves {
  readonly #moves = new Map<number, Move>();
  /** The moves that change an atom. */
  readonly #changing: readonly Set<number>[];
  /** Moves that bring people where nobody is, and the atom where that is. */
  readonly #bringing = new Map<number, number>();

  /** One move for each atom that nothing is known of. */
  constructor(people: readonly number[], isKnown: (atom: number) => boolean) {
    this.#changing = people.map(() => new Set());
    people.forEach((count, atom) => {
      if (isKnown(atom)) return;
      this.#moves.set(atom, new Map([[atom, 1]]));
      this.#changing[atom]?.add(atom);
      if (count === 0) this.#bringing.set(atom, atom);
    });
  }

  /** A move by its number. */
  move(number: number): Move {
    return this.#moves.get(number) ?? new Map();
  }

  /** By how much each move changes a figure; moves that leave it as it is are not named. */
  changesOf(more: readonly number[], less: readonly number[] = []): Map<number, number> {
    const changes = new Map<number, number>();
    const add = (atoms: readonly number[], sign: number) => {
      for (const atom of atoms) {
        for (const number of this.#changing[atom] ?? []) {
          const change = (changes.get(number) ?? 0) + sign * (this.#moves.get(number)?.get(atom) ?? 0);
          if (change === 0) changes.delete(number);
          else changes.set(number, change);
        }
      }
    };
    add(more, 1);
    add(less, -1);
    return changes;
  }

  /** The move that is given up most cheaply once a figure is known; none where only moves to where nobody is change it. */
  pivotOf(changes: ReadonlyMap<number, number>): number | undefined {
    let [best, cost] = [undefined as number | undefined, Number.POSITIVE_INFINITY];
    for (const [number, change] of changes) {
      if (this.#bringing.has(number)) continue;
      const price = (this.#moves.get(number)?.size ?? 0) + (Math.abs(change) === 1 ? 0 : 1_000_000);
      if (price < cost || (price === cost && number < (best ?? 0))) [best, cost] = [number, price];
    }
    return best;
  }

  /**
   * Gives up what a known figure rules out: the others are made up for by the pivot, so that none changes the figure.
   *
   * @throws RangeError where a number would be too great to be exact
   */
  learn(changes: ReadonlyMap<number, number>, pivot: number): Move {
    const given = this.#remove(pivot);
    const whole = changes.get(pivot) ?? 0;
    for (const [number, change] of changes) {
      if (number !== pivot) this.#makeUp(number, change, given, whole);
    }
    return given;
  }

  /** Gives up a move to where nobody is, once it is known that nobody is there. */
  giveUp(number: number): { readonly move: Move; readonly atom: number } {
    const atom = this.#bringing.get(number) ?? number;
    this.#bringing.delete(number);
    return { move: this.#remove(number), atom };
  }

  #remove(number: number): Move {
    const move = this.move(number);
    this.#moves.delete(number);
    for (const atom of move.keys()) this.#changing[atom]?.delete(number);
    return move;
  }

  /** The move so many times, less the given one so many times that the figure stays. */
  #makeUp(number: number, change: number, given: Move, whole: number): void {
    const move = this.#moves.get(number);
    if (move === undefined) return;
    const shared = divisorOf(whole, change) * Math.sign(whole);
    const [times, less] = [whole / shared, change / shared];
    if (times !== 1) for (const [atom, count] of move) move.set(atom, exact(count * times));
    for (const [atom, count] of given) {
      const sum = exact((move.get(atom) ?? 0) - exact(count * less));
      if (sum === 0) {
        move.delete(atom);
        this.#changing[atom]?.delete(number);
      } else {
        move.set(atom, sum);
        this.#changing[atom]?.add(number);
      }
    }
    shorten(move);
  }
}

/** A move in its smallest whole numbers. */
function shorten(move: Move): void {
  let shared = 0;
  for (const count of move.values()) {
    shared = divisorOf(shared, count);
    if (shared === 1) return;
  }
  for (const [atom, count] of move) move.set(atom, count / shared);
}

function divisorOf(one: number, other: number): number {
  let [a, b] = [Math.abs(one), Math.abs(other)];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

function exact(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError("These tables are too entangled to be told exactly.");
}
