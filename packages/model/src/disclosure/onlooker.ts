import type { Atom } from "./atom.js";
import type { Guarded } from "./guarded.js";
import { type Changes, LoneReaders } from "./lone-readers.js";
import { isBlank, MARKS, type Marks, markOf, Proportions } from "./marks.js";
import { type Move, Moves } from "./moves.js";
import { inverseOf, less, modulo, product, remainders } from "./prime.js";

/** What an onlooker knows beforehand. */
export interface Knowing {
  /** Atoms whose people the onlooker knows. */
  readonly atoms: ReadonlySet<number>;
  /** Atoms of one person, each of whom looks on as well and knows of herself. */
  readonly lone: readonly number[];
}

/**
 * Somebody who puts together what is published and what they know themselves.
 *
 * Of all moves that the onlooker cannot rule out, `MARKS` mixtures are kept, modulo a prime. By how much each mixture changes
 * a figure are the marks of the figure. Where a mark is not 0, some move changes the figure, and it is not known: that is a
 * proof, since the moves themselves are whole numbers. To learn one figure more is to give up moves in proportion to its
 * marks; a guarded number would be found out where its marks are in the same proportions. Should they be so by chance, a
 * figure is kept back that could have been told, and never the other way round.
 */
export class Onlooker {
  /** What the onlooker cannot rule out. */
  readonly moves: Moves;
  readonly #guarded: readonly Guarded[];
  /** The guarded numbers that an atom is in. */
  readonly #guarding: readonly number[][];
  readonly #isLost: boolean[];
  /** The mixtures, which are the marks of the atoms, and the marks of what is guarded. */
  readonly #marks: { readonly ofAtoms: Marks; readonly ofGuarded: Marks };
  readonly #lone: LoneReaders;

  constructor(atoms: readonly Atom[], knowing: Knowing, guarded: readonly Guarded[]) {
    const isKnown = (atom: number) => knowing.atoms.has(atom);
    this.moves = new Moves(
      atoms.map(({ people }) => people),
      isKnown,
    );
    this.#guarded = guarded;
    this.#guarding = atoms.map(() => []);
    guarded.forEach((one, number) => {
      for (const atom of [...one.more, ...one.less]) this.#guarding[atom]?.push(number);
    });
    const chance = remainders();
    const ofAtoms = Float64Array.from({ length: atoms.length * MARKS }, () => chance.next().value);
    for (const atom of knowing.atoms) ofAtoms.fill(0, atom * MARKS, (atom + 1) * MARKS);
    this.#marks = { ofAtoms, ofGuarded: new Float64Array(guarded.length * MARKS) };
    for (const number of guarded.keys()) this.#mark(number);
    const changesOf = (number: number) => this.#changesOf(number);
    this.#lone = new LoneReaders(knowing.lone, {
      ofGuarded: changesOf,
      ofAtom: (atom) => this.moves.changesOf([atom]),
    });
    // What the onlooker knows beforehand is not kept from them.
    this.#isLost = guarded.map((_, number) => changesOf(number).size === 0);
  }

  /** Whether the onlooker, or a lone reader, would find out a guarded number from one figure more. */
  wouldFindOut(figure: readonly number[]): boolean {
    const changes = this.moves.changesOf(figure);
    if (changes.size === 0) return false;
    if (this.moves.pivotOf(changes) === undefined) return this.#restsOnOnly(changes);
    const proportions = new Proportions(this.#marksOf(figure));
    // By chance no mark tells of the figure.
    if (proportions.isBlank) return true;
    const isLost = (number: number) => this.#isLost[number] ?? false;
    return (
      this.#guarded.some((_, number) => proportions.areOf(this.#marks.ofGuarded, number) && !isLost(number)) ||
      this.#lone.wouldFindOut(proportions, changes, this.#marks, isLost)
    );
  }

  /** Takes in one figure more; says which guarded numbers are found out by it, and guards them no longer. */
  learn(figure: readonly number[]): Guarded[] {
    const changes = this.moves.changesOf(figure);
    const pivot = this.moves.pivotOf(changes);
    const touched = new Set<number>();
    if (pivot !== undefined) {
      const marks = this.#marksOf(figure);
      this.#withdraw(this.moves.learn(changes, pivot), changes.get(pivot) ?? 0, marks, touched);
    } else {
      for (const number of changes.keys()) {
        const { move, atom } = this.moves.giveUp(number);
        const marks = this.#marks.ofAtoms.slice(atom * MARKS, (atom + 1) * MARKS);
        this.#withdraw(move, move.get(atom) ?? 0, marks, touched);
      }
    }
    for (const number of touched) this.#mark(number);
    return [...touched].flatMap((number) => {
      if (this.#isLost[number] || !isBlank(this.#marks.ofGuarded, number)) return [];
      this.#isLost[number] = this.#changesOf(number).size === 0;
      return this.#isLost[number] ? (this.#guarded[number] ?? []) : [];
    });
  }

  #changesOf(number: number): Changes {
    const guarded = this.#guarded[number];
    return guarded ? this.moves.changesOf(guarded.more, guarded.less) : new Map();
  }

  /** Whether all that keeps a guarded number open are some moves to where nobody is. */
  #restsOnOnly(given: Changes): boolean {
    return this.#guarded.some((_, number) => {
      if (this.#isLost[number]) return false;
      return [...this.#changesOf(number).keys()].every((move) => given.has(move));
    });
  }

  #marksOf(more: readonly number[], fewer: readonly number[] = []): Marks {
    const marks = new Float64Array(MARKS);
    for (let mark = 0; mark < MARKS; mark += 1) {
      let sum = 0;
      for (const atom of more) sum += markOf(this.#marks.ofAtoms, atom, mark);
      for (const atom of fewer) sum -= markOf(this.#marks.ofAtoms, atom, mark);
      marks[mark] = modulo(sum);
    }
    return marks;
  }

  #mark(number: number): void {
    const guarded = this.#guarded[number];
    if (guarded) this.#marks.ofGuarded.set(this.#marksOf(guarded.more, guarded.less), number * MARKS);
  }

  /** Takes a move out of the mixtures: what it changes by `whole` and they by `marks`, they change no more. */
  #withdraw(move: Move, whole: number, marks: Marks, touched: Set<number>): void {
    const inverse = inverseOf(modulo(whole));
    if (inverse === 0) throw new RangeError("These tables are too entangled to be told exactly.");
    const shares = marks.map((mark) => product(mark, inverse));
    for (const [atom, count] of move) {
      const times = modulo(count);
      for (let mark = 0; mark < MARKS; mark += 1) {
        const at = atom * MARKS + mark;
        this.#marks.ofAtoms[at] = less(this.#marks.ofAtoms[at] ?? 0, product(shares[mark] ?? 0, times));
      }
      for (const number of this.#guarding[atom] ?? []) touched.add(number);
    }
  }
}
