import { atomsOf } from "./atom.js";
import { cellsOf } from "./cell.js";
import { guardedOf } from "./guarded.js";
import { type MaskedTable, maskedTables, type Withheld } from "./mask.js";
import { assertCoherent, type Population, type Release, type TableOutline } from "./population.js";
import { decide } from "./secondary.js";
import { toldApart } from "./tell-apart.js";

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

/** One mask for all viewers, why it is as it is, and what is to be kept of it. */
export interface Mask {
  /** What everybody gets. */
  readonly tables: readonly MaskedTable[];
  /** For an auditor, and for nobody else: the cells that are not told as they are. */
  readonly withheld: readonly Withheld[];
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
export function protect({ code, population, tables, earlier = [] }: ToPublish): Mask {
  assertCoherent(population, tables);
  const current = earlier.length;
  const releases = [...earlier, { population, tables, suppressed: [] }];
  const people = atomsOf(releases.map((release) => release.population));
  const { cells, atoms } = toldApart({ cells: cellsOf(releases, people), atoms: people });
  const guarded = guardedOf(cells, atoms);
  const { published } = decide(cells, atoms, guarded, current);
  const masked = maskedTables(tables, cells, published, guarded, current);
  return {
    ...masked,
    release: {
      code,
      method: 1,
      population,
      tables,
      suppressed: masked.withheld.map(({ table, at }) => ({ table, at })),
    },
  };
}
