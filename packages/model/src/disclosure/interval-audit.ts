import { type Alternative, Alternatives } from "./alternatives.js";
import type { Guarded } from "./guarded.js";
import type { Decision } from "./secondary.js";
import type { Problem, Solver } from "./solver.js";
import type { Told } from "./tell-apart.js";

/** Between what a guarded number lies for sure; it may well lie in a wider range. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * Finds guarded numbers whose range a reader can make out too narrowly, in whole numbers and by all that is published.
 *
 * That a range is wide enough is proved by two tables which agree with everything published, at its two ends. Most are found
 * by a few moves; for the others the solver is asked, and what it finds is checked before it is believed. Tables that were
 * found once are tried for other numbers too.
 */
export class IntervalAudit {
  readonly #told: Told;
  readonly #solver: Solver;
  /** What is not proved to be wide enough. What is stays so, since no decision tells what an earlier one did not. */
  #open: readonly Guarded[];
  #found: Alternative[] = [];

  constructor(told: Told, guarded: readonly Guarded[], solver: Solver) {
    this.#told = told;
    this.#open = guarded;
    this.#solver = solver;
  }

  /** Those that a decision leaves too narrow; each decision tells less than the one before. */
  tooNarrow({ published, moves }: Decision): readonly Guarded[] {
    const alternatives = new Alternatives(this.#told, published, moves);
    this.#found = this.#found.filter((alternative) => alternatives.agrees(alternative));
    this.#open = this.#open.filter((one) => {
      if (moves.changesOf(one.more, one.less).size === 0) return false;
      const truth = alternatives.sumOf(one);
      let range: Range = { least: truth, most: truth };
      const isWide = () => range.most - range.least >= one.width;
      for (const direction of [1, -1] as const) {
        range = widened(range, alternatives.sumOf(one, alternatives.towards(one, direction, moves)));
      }
      for (const alternative of this.#found) {
        if (isWide()) return false;
        range = widened(range, alternatives.sumOf(one, alternative));
      }
      for (const direction of [1, -1] as const) {
        if (isWide()) return false;
        const alternative = farthest(one, direction, range, alternatives, this.#solver);
        if (alternative === undefined || !alternatives.agrees(alternative)) continue;
        this.#found.push(alternative);
        range = widened(range, alternatives.sumOf(one, alternative));
      }
      return !isWide();
    });
    return this.#open;
  }
}

const widened = ({ least, most }: Range, value: number): Range => ({
  least: Math.min(least, value),
  most: Math.max(most, value),
});

/** A table with as much of a guarded number as can be, or as little, and no more than matters. */
function farthest(
  one: Guarded,
  direction: 1 | -1,
  { least, most }: Range,
  alternatives: Alternatives,
  solver: Solver,
): Alternative | undefined {
  const part = alternatives.around([...one.more, ...one.less]);
  const numbers = new Map(part.atoms.map((atom, number) => [atom, number]));
  const numbered = (atoms: readonly number[]) => atoms.flatMap((atom) => numbers.get(atom) ?? []);
  // What is known of the guarded number is left out of its sum: it is the same in every table.
  const open = {
    more: one.more.filter((atom) => numbers.has(atom)),
    less: one.less.filter((atom) => numbers.has(atom)),
  };
  const [more, less] = direction === 1 ? [open.more, open.less] : [open.less, open.more];
  const known = alternatives.sumOf(one) - alternatives.sumOf(open);
  const enough = direction === 1 ? least + one.width - known : known - (most - one.width);
  const problem: Problem = {
    unknowns: part.atoms.length,
    constraints: [
      ...part.constraints.map((constraint) => ({ ...constraint, more: numbered(constraint.more) })),
      { more: numbered(more), less: numbered(less), least: Number.NEGATIVE_INFINITY, most: enough },
    ],
    greatest: { more: numbered(more), less: numbered(less) },
  };
  const counts = solver(problem);
  if (counts === undefined) return undefined;
  return new Map(part.atoms.map((atom, number) => [atom, counts[number] ?? 0]));
}
