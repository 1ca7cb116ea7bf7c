import type { Guarded } from "./guarded.js";
import { type Change, PossibleTable } from "./possible-table.js";
import { askedFor } from "./question.js";
import type { Decision } from "./secondary.js";
import type { Solver } from "./solver.js";
import { Swaps } from "./swaps.js";
import type { Told } from "./tell-apart.js";

/** The solver is asked about so many atoms around a number, and about more where it finds nothing there. */
const EXTENTS = [250];

/** Numbers are gone through again while that settles one in so many. */
const WORTHWHILE = 50;

/**
 * Finds guarded numbers whose range a reader can make out too narrowly, in whole numbers and by all that is published.
 *
 * That a range is wide enough is proved by two tables which agree with everything published, at its two ends. Nearly all are
 * met on a walk from table to table by swaps of two people; for the others the solver is asked for a way there, and what it
 * finds is checked before it is gone. The walk never begins anew: whatever is met counts for every number.
 */
export class IntervalAudit {
  readonly #told: Told;
  readonly #guarded: readonly Guarded[];
  readonly #solver: Solver;
  readonly #table: PossibleTable;
  /** Numbers of what is not proved to be wide enough. What is stays so, since no decision tells what an earlier one did not. */
  #open: readonly number[];

  constructor(told: Told, guarded: readonly Guarded[], solver: Solver) {
    this.#told = told;
    this.#guarded = guarded;
    this.#solver = solver;
    this.#table = new PossibleTable(told, guarded);
    this.#open = [...guarded.keys()];
  }

  /** Those that a decision leaves too narrow; each decision tells less than the one before. */
  tooNarrow({ published, moves }: Decision): readonly Guarded[] {
    this.#table.tell(published);
    this.#open = this.#open.filter((number) => {
      const one = this.#guarded[number];
      return one !== undefined && moves.changesOf(one.more, one.less).size > 0;
    });
    const swaps = new Swaps(this.#told.atoms, this.#table);
    let before: number;
    do {
      before = this.#open.length;
      this.#keepOpen((number, one) => this.#pushed(number, one, swaps));
    } while (before - this.#open.length > before / WORTHWHILE);
    for (const most of EXTENTS) {
      this.#keepOpen((number, one) => this.#solved(number, one, most));
      if (most >= this.#told.atoms.length) break;
    }
    return this.#open.flatMap((number) => this.#guarded[number] ?? []);
  }

  #keepOpen(settle: (number: number, one: Guarded) => void): void {
    this.#open = this.#open.filter((number) => {
      const one = this.#guarded[number];
      if (one && !this.#isWide(number, one)) settle(number, one);
      return one && !this.#isWide(number, one);
    });
  }

  #isWide = (number: number, { width }: Guarded): boolean => this.#table.widthOf(number) >= width;

  /** Goes as far up as swaps lead, and as far down. */
  #pushed(number: number, one: Guarded, swaps: Swaps): void {
    for (const direction of [1, -1] as const) {
      for (const atom of [...one.more, ...one.less]) {
        for (const swap of swaps.into(atom)) {
          const effect = Math.sign(this.#table.effectOn(number, swap));
          if (effect === 0) continue;
          const change = effect === direction ? swap : reversed(swap);
          while (this.#table.take(change)) if (this.#isWide(number, one)) return;
        }
      }
    }
  }

  /** Asks for a way to where the number is as much greater as its range is too narrow, or less. */
  #solved(number: number, one: Guarded, most: number): void {
    const around = { atoms: this.#told.atoms, most };
    for (const direction of [1, -1] as const) {
      const lack = this.#table.lackOf(number, one.width, direction);
      const change = askedFor(one, lack, this.#table, around, this.#solver);
      if (change && this.#table.take(change) && this.#isWide(number, one)) return;
    }
  }
}

const reversed = (change: Change): Change => change.map(([atom, by]) => [atom, -by]);
