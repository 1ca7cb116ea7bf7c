/** A sum of some unknowns less some others; each is named by its number. */
export interface SumOf {
  readonly more: readonly number[];
  readonly less: readonly number[];
}

/** A sum that is known to lie between two numbers, both included. */
export interface Constraint extends SumOf {
  readonly least: number;
  readonly most: number;
}

/** Whole numbers from 0 on that are not known, what is known of sums of them, and which sum is to be as great as can be. */
export interface Problem {
  readonly unknowns: number;
  readonly constraints: readonly Constraint[];
  readonly greatest: SumOf;
}

/**
 * What finds the unknowns that make a sum as great as can be: all of them, in order, or nothing where it found none. What it
 * gives is checked, so that a wrong answer keeps back more than is needed, and never less.
 */
export type Solver = (problem: Problem) => readonly number[] | undefined;

/** What we use of the package `highs` once it is loaded. */
export interface Highs {
  solve(
    problem: string,
    options?: { readonly output_flag?: boolean; readonly mip_max_nodes?: number },
  ): {
    readonly Status: string;
    readonly Columns: { readonly [name: string]: { readonly Primal?: number } };
  };
}

/**
 * The solver of the package `highs` (HiGHS as WebAssembly), which you install and load yourself, since loading waits:
 * `solverOf(await loadHighs())`.
 *
 * @example
 * solverOf({ solve: () => ({ Status: "Infeasible", Columns: {} }) })({ unknowns: 1, constraints: [], greatest: { more: [0], less: [] } }); // undefined
 */
export function solverOf(highs: Highs): Solver {
  return (problem) => {
    const text = written(problem);
    const names = Array.from({ length: problem.unknowns }, (_, number) => `x${number}`);
    // Mostly the unknowns are whole without being asked to, which takes a fraction of the time.
    for (const section of ["", `General\n ${names.join("\n ")}\n`]) {
      const { Status, Columns } = highs.solve(`${text}${section}End\n`, OPTIONS);
      if (Status !== "Optimal") return undefined;
      const found = names.map((name) => Columns[name]?.Primal ?? 0);
      if (found.every((value) => Math.abs(value - Math.round(value)) < TOLERANCE)) return found.map(Math.round);
    }
    return undefined;
  };
}

/** Where whole numbers are hard to find it gives up after so many branches, and not after a time, which would be chance. */
const OPTIONS = { output_flag: false, mip_max_nodes: 20 } as const;

/** How far from a whole number the solver may leave one. */
const TOLERANCE = 1e-5;

/** A problem in the LP format of CPLEX, but for its end. */
function written({ constraints, greatest }: Problem): string {
  const lines = constraints.flatMap((constraint) => {
    const sum = sumText(constraint);
    if (constraint.least === constraint.most) return [` ${sum} = ${constraint.least}`];
    const least = Number.isFinite(constraint.least) ? [` ${sum} >= ${constraint.least}`] : [];
    return Number.isFinite(constraint.most) ? [...least, ` ${sum} <= ${constraint.most}`] : least;
  });
  return `${["Maximize", ` ${sumText(greatest)}`, "Subject To", ...lines].join("\n")}\n`;
}

/** A line of a file in this format is not longer than 560 letters. */
const PER_LINE = 40;

function sumText({ more, less }: SumOf): string {
  const terms = [...more.map((number) => `+ x${number}`), ...less.map((number) => `- x${number}`)];
  const lines = Array.from({ length: Math.ceil(terms.length / PER_LINE) }, (_, line) =>
    terms.slice(line * PER_LINE, (line + 1) * PER_LINE).join(" "),
  );
  return lines.join("\n ");
}
