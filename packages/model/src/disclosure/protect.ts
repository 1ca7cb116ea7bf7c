import { atomsOf } from "./atom.js";
import { type Cell, cellsOf } from "./cell.js";
import { coversOf } from "./cover.js";
import { type Guarded, type GuardReason, guardedOf } from "./guarded.js";
import { IntervalAudit } from "./interval-audit.js";
import { type MaskedTable, maskedTables, type Withheld } from "./mask.js";
import { assertCoherent, type Population, type Release, type TableOutline } from "./population.js";
import { type Decision, decide, pastOf } from "./secondary.js";
import type { Solver } from "./solver.js";
import { type Told, toldApart } from "./tell-apart.js";

/** What is to be published: tables of one population, for everybody who will get any of them. */
export interface ToPublish {
  /** The name of the release. */
  readonly code: string;
  readonly population: Population;
  /** Every table of every audience and every period, the most useful first. */
  readonly tables: readonly TableOutline[];
  /** What was published of these people before, the oldest first: each as {@link protect} gave it. */
  readonly earlier?: readonly Release[];
}

/** How protecting goes about it. */
export interface ProtectOptions {
  /** What looks for the ends of ranges; without it nothing is audited, and the mask says so. See {@link solverOf}. */
  readonly solver?: Solver;
  /** Is told of every step when it is done; deciding and auditing take turns. */
  readonly onStep?: (step: ProtectionStep) => void;
}

/** A step of protecting: people are counted into cells, what is to be guarded is found, cells are told or not, ranges looked at. */
export type ProtectionStep = "counted" | "guarded" | "decided" | "audited";

/** A guarded number that nothing can guard any longer. */
export interface Exposed {
  readonly people: number;
  readonly because: GuardReason;
  /** Whether it can be found out exactly, or too closely; either by what was told before. */
  readonly how: "exactly" | "closely";
}

/** One mask for all viewers, why it is as it is, and what is to be kept of it. */
export interface Mask {
  /** What everybody gets. */
  readonly tables: readonly MaskedTable[];
  /** Whether it was looked at how closely hidden numbers can be made out, and not only whether they can be exactly. */
  readonly isAudited: boolean;
  /** For an auditor, and for nobody else: the cells that are not told as they are. */
  readonly withheld: readonly Withheld[];
  /** For an auditor: what earlier releases, or this one together with them, give away. */
  readonly exposed: readonly Exposed[];
  /** To be kept, and handed over as one of `earlier` with whatever is published next. It holds every number. */
  readonly release: Release;
}

/**
 * Decides what is told of some tables, all at once: who gets which of them does not matter, since viewers compare.
 *
 * A cell is kept back where it is of too few people by its {@link Care}, or where with it somebody would find out such a
 * number, be it shown, the difference of two shown ones, or what changed between two releases. The most useful cells are
 * told first: those of few axes and filters, then as the tables come, then those of many people. A number that an earlier
 * release told stays told, and one that it kept back stays so; one that has changed by too few since is shown as it was.
 *
 * The same question has the same answer, in whatever order the people come.
 *
 * @throws RangeError where an axis or a category is not named, where a number is not of people, where an earlier release
 *   told people apart by other axes, and where tables are too entangled for whole numbers below 2⁵³
 * @example
 * protect({
 *   code: "2026-Q3",
 *   population: {
 *     axes: [{ name: "sex", categories: ["woman", "man"] }],
 *     cells: [{ at: { sex: "woman" }, people: 3 }, { at: { sex: "man" }, people: 40 }],
 *   },
 *   tables: [{ code: "by-sex", by: ["sex"] }],
 * }).tables[0].cells.map(({ count }) => count.people ?? "c"); // [43, "c", "c"]
 */
export function protect({ code, population, tables, earlier = [] }: ToPublish, options: ProtectOptions = {}): Mask {
  assertCoherent(population, tables);
  const current = earlier.length;
  const releases = [...earlier, { population, tables, suppressed: [] }];
  const people = atomsOf(releases.map((release) => release.population));
  const told = toldApart({ cells: cellsOf(releases, people), atoms: people });
  options.onStep?.("counted");
  const guarded = guardedOf(told.cells, told.atoms);
  options.onStep?.("guarded");
  const { decision, covering, narrow } = decideAudited(told, guarded, current, options);
  const masked = maskedTables(tables, told.cells, decision.published, [...guarded, ...covering], current);
  const exposed = (how: Exposed["how"]) => (one: Guarded) => ({
    people: Math.abs(peopleIn(one.more, told) - peopleIn(one.less, told)),
    because: one.because,
    how,
  });
  return {
    ...masked,
    isAudited: options.solver !== undefined,
    exposed: [...[...decision.lost].map(exposed("exactly")), ...narrow.map(exposed("closely"))],
    release: {
      code,
      method: 1,
      population,
      tables,
      suppressed: masked.withheld.map(({ table, at }) => ({ table, at })),
    },
  };
}

/** Decides, and keeps back one cell more beside whatever can be made out too closely, until nothing can or nothing helps. */
function decideAudited(
  told: Told,
  guarded: readonly Guarded[],
  current: number,
  { solver, onStep }: ProtectOptions,
): { readonly decision: Decision; readonly covering: readonly Guarded[]; readonly narrow: readonly Guarded[] } {
  const covering = new Map<Cell, Guarded>();
  const audit = solver && new IntervalAudit(told, guarded, solver);
  let mayTell: ReadonlySet<Cell> | undefined;
  for (;;) {
    const decision = decide(told, [...guarded, ...covering.values()], current, mayTell);
    mayTell = decision.published;
    onStep?.("decided");
    const narrow = audit?.tooNarrow(decision) ?? [];
    if (audit) onStep?.("audited");
    const isFree = (cell: Cell) => !covering.has(cell) && !pastOf(cell, current).wasTold;
    const covers = coversOf(narrow, { cells: told.cells, published: decision.published, isFree });
    if (covers.size === 0) return { decision, covering: [...covering.values()], narrow };
    for (const cell of covers) covering.set(cell, { more: cell.atoms, less: [], because: "too-narrow", width: 0 });
  }
}

const peopleIn = (atoms: readonly number[], told: Told): number =>
  atoms.reduce((sum, atom) => sum + (told.atoms[atom]?.people ?? 0), 0);
