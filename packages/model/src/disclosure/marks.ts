import { inverseOf, less, product } from "./prime.js";

/** How many marks a figure has: enough that the marks of two figures are never in proportion by chance. */
export const MARKS = 4;

/** The marks of some figures: `MARKS` remainders each. */
export type Marks = Float64Array;

/** One mark of a figure. */
export const markOf = (marks: Marks, figure: number, mark: number): number => marks[figure * MARKS + mark] ?? 0;

/** Whether all marks of a figure are 0. */
export function isBlank(marks: Marks, figure: number): boolean {
  for (let mark = 0; mark < MARKS; mark += 1) if (markOf(marks, figure, mark) !== 0) return false;
  return true;
}

/** The marks of one figure, as multiples of the first that is not 0. */
export class Proportions {
  readonly #lead: number;
  readonly #shares: readonly number[];

  constructor(marks: Marks, figure = 0) {
    const own = Array.from({ length: MARKS }, (_, mark) => markOf(marks, figure, mark));
    this.#lead = own.findIndex((mark) => mark !== 0);
    const inverse = inverseOf(own[this.#lead] ?? 0);
    this.#shares = own.map((mark) => product(mark, inverse));
  }

  /** Whether there is no mark but 0. */
  get isBlank(): boolean {
    return this.#lead < 0;
  }

  /** Whether the marks of another figure are in these proportions too. */
  areOf(marks: Marks, figure: number): boolean {
    const lead = markOf(marks, figure, this.#lead);
    return this.#shares.every((share, mark) => markOf(marks, figure, mark) === product(share, lead));
  }

  /** What is left of one mark of another figure without so many times these that the leading one is 0. */
  #left(marks: Marks, figure: number, beyond: number): number {
    const mark = (this.#lead + beyond) % MARKS;
    return less(markOf(marks, figure, mark), product(this.#shares[mark] ?? 0, markOf(marks, figure, this.#lead)));
  }

  /** Whether what is left of two figures is in proportion. */
  leaveInProportion(one: Marks, figure: number, others: Marks, other: number): boolean {
    for (const [before, after] of PAIRS) {
      const across = product(this.#left(one, figure, before), this.#left(others, other, after));
      if (across !== product(this.#left(one, figure, after), this.#left(others, other, before))) return false;
    }
    return true;
  }

  /** Of two marks that are left of each figure, the one over the other: the same wherever what is left is in proportion. */
  quotients(marks: Marks): Float64Array {
    const figures = marks.length / MARKS;
    const [found, divisors] = [new Float64Array(figures), new Float64Array(figures)];
    // One inverse serves all: that of the product.
    let all = 1;
    for (let figure = 0; figure < figures; figure += 1) {
      divisors[figure] = this.#left(marks, figure, 2) || 1;
      found[figure] = all;
      all = product(all, divisors[figure] ?? 1);
    }
    let inverse = inverseOf(all);
    for (let figure = figures - 1; figure >= 0; figure -= 1) {
      const own = product(inverse, found[figure] ?? 0);
      found[figure] = product(own, this.#left(marks, figure, 1));
      inverse = product(inverse, divisors[figure] ?? 1);
    }
    return found;
  }
}

/** Of the marks beyond the leading one, every two. */
const PAIRS = [
  [1, 2],
  [1, 3],
  [2, 3],
] as const;
