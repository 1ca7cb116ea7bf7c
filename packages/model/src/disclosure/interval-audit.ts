import { type Alternative, Alternatives } from "./alternatives.js";
import type { Cell } from "./cell.js";
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
 * The guarded numbers whose range a reader can make out too narrowly, in whole numbers and by all that is published.
 *
 * That a range is wide enough is proved by two tables which agree with everything published, at its two ends. Most are found
 * by making a single move; for the others the solver is asked, and what it finds is checked before it is believed.
 */
export function tooNarrow(
  told: Told,
  { published, moves }: Decision,
  guarded: readonly Guarded[],
  solver: Solver,
): Guarded[] {
  const alternatives = new Alternatives(told, published, moves);
  const found: Alternative[] = [];
  const isWide = ({ least, most }: Range, { width }: Guarded) => most - least >= width;
  return guarded.filter((one) => {
    if (one.width === 0 || moves.changesOf(one.more, one.less).size === 0) return false;
    let range = rangeByMoves(one, moves, alternatives);
    for (const alternative of found) range = widened(range, alternatives.sumOf(one, alternative));
    for (const direction of [1, -1] as const) {
      if (isWide(range, one)) return false;
      const alternative = farthest(one, direction, range, alternatives, solver);
      if (alternative === undefined) continue;
      found.push(alternative);
      range = widened(range, alternatives.sumOf(one, alternative));
    }
    return !isWide(range, one);
  });
}

const widened = ({ least, most }: Range, value: number): Range => ({
  least: Math.min(least, value),
  most: Math.max(most, value),
});

/** The range that single moves show. */
function rangeByMoves(one: Guarded, moves: Decision["moves"], alternatives: Alternatives): Range {
  const truth = alternatives.sumOf(one);
  let range: Range = { least: truth, most: truth };
  for (const [number, change] of moves.changesOf(one.more, one.less)) {
    const move = moves.move(number);
    for (const direction of [1, -1] as const) {
      range = widened(range, truth + change * direction * alternatives.stepsOf(move, direction));
    }
  }
  return range;
}

/** A table that agrees with everything published and has as much of a guarded number as can be, or as little; no more than matters. */
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
  const alternative = new Map(part.atoms.map((atom, number) => [atom, counts[number] ?? 0]));
  return alternatives.agrees(alternative, part) ? alternative : undefined;
}

/**
 * What else to keep back for guarded numbers that could be made out too narrowly: for each the least useful cell that stands in
 * one line with it, is told, and was not told before. Where several share a line, one does for all of them. Those that have
 * none cannot be helped, and are left out.
 */
export function coversOf(
  narrow: readonly Guarded[],
  cells: readonly Cell[],
  published: ReadonlySet<Cell>,
  isFree: (cell: Cell) => boolean,
): Set<Cell> {
  const told = cells.filter((cell) => published.has(cell) && cell.people > 0);
  const free = told.filter(isFree).reverse();
  const chosen = new Set<Cell>();
  for (const { more, less } of narrow) {
    const own = new Set([...more, ...less]);
    const lines = told.filter(({ atoms }) => atoms.some((atom) => own.has(atom)));
    const inLine = new Set(lines.flatMap(({ atoms }) => atoms));
    const isBeside = ({ atoms }: Cell) =>
      atoms.some((atom) => inLine.has(atom)) && !atoms.some((atom) => own.has(atom));
    if ([...chosen].some(isBeside)) continue;
    const cover = free.find(isBeside) ?? free.find((cell) => lines.includes(cell));
    if (cover) chosen.add(cover);
  }
  return chosen;
}
