import * as z from "zod";
import { meaning } from "../../meaning.js";
import type { Category } from "../measure-question.js";
import type { CoverageTime } from "./coverage-columns.js";
import type { CoverageFact } from "./coverage-fact.js";
import type { CoveragePlace, CoveragePlaces } from "./coverage-places.js";
import { CoverageSubject, rowKeyOf } from "./coverage-rows.js";
import { CoverageTally, coveredBy, noEvents, TallyBook } from "./coverage-tally.js";

/**
 * One row at one time. A gap is `certain` where a known task or objective has neither a planned nor a held event in a quarter
 * or year, and `possible` where one of the year whose quarter is not known may belong there. No other row has gaps.
 */
export const CoverageCell = z
  .strictObject({ events: CoverageTally, gap: z.enum(["no", "possible", "certain"]) })
  .meta(meaning("CoverageCell", "A task in a quarter or a year.", "Một nhiệm vụ trong một quý hoặc một năm."));
export interface CoverageCell extends z.infer<typeof CoverageCell> {}

/** A row with a cell for each column; its own number counts each event once, also one that stands in several cells. */
export const CoverageRow = z
  .strictObject({ key: z.string(), of: CoverageSubject, events: CoverageTally, cells: z.array(CoverageCell) })
  .meta(meaning("CoverageRow", "A row of the map of coverage.", "Một dòng của bản đồ bao phủ."));
export interface CoverageRow extends z.infer<typeof CoverageRow> {}

/** The rows of a map with their cells, the numbers of its columns, and its gaps. */
export function gridOf(places: CoveragePlaces, standing: readonly (readonly [CoverageFact, CoveragePlace])[]) {
  const subjects = new Map(places.expected.map((subject) => [rowKeyOf(subject), subject]));
  const [ofRows, ofColumns, ofCells] = [new TallyBook<string>(), new TallyBook<number>(), new TallyBook<string>()];
  for (const [fact, place] of standing) {
    for (const at of place.columns) ofColumns.count(at, fact);
    for (const subject of place.rows) {
      const key = rowKeyOf(subject);
      if (!subjects.has(key)) subjects.set(key, subject);
      ofRows.count(key, fact);
      for (const at of place.columns) ofCells.count(cellKey(key, at), fact);
    }
  }
  // The column of what has no quarter is there where something stands in it: it can be no gap.
  const shown = places.columns.flatMap((column, at) =>
    column.kind === "quarter-unknown" && !ofColumns.has(at) ? [] : [{ column, at }],
  );
  const found = [...subjects.values()]
    .filter((subject) => subject.kind !== "group-alone" || ofRows.has(rowKeyOf(subject)))
    .map((of): CoverageRow => {
      const key = rowKeyOf(of);
      const eventsAt = (at: number) => ofCells.get(cellKey(key, at)) ?? noEvents();
      const cells = shown.map(({ column, at }) => {
        const gap = mayHaveGaps(of) ? gapOf(column, at, places.columns, eventsAt) : "no";
        return { events: eventsAt(at), gap };
      });
      return { key, of, events: ofRows.get(key) ?? noEvents(), cells };
    });
  const columns = shown.map(({ column, at }) => ({ ...column, events: ofColumns.get(at) ?? noEvents() }));
  const rows = inOrder(found);
  return { columns, rows, gaps: gapsIn(rows, columns) };
}

interface Led {
  readonly lead: Category;
  readonly events: CoverageTally;
}

/** Who leads most comes first, and what nobody is on record for last. */
export function mostFirst(a: Led, b: Led): number {
  if (a.lead === null || b.lead === null) return Number(a.lead === null) - Number(b.lead === null);
  return coveredBy(b.events) - coveredBy(a.events) || (a.lead < b.lead ? -1 : 1);
}

const cellKey = (row: string, column: number): string => `${column} ${row}`;

const mayHaveGaps = ({ kind }: CoverageSubject): boolean => kind === "task" || kind === "objective";

/** Plans in support come after what the programme itself says, and what names no clause last. */
function inOrder(rows: readonly CoverageRow[]): CoverageRow[] {
  const rank = ({ of: { kind } }: CoverageRow) => (kind === "plan" ? 1 : kind === "unplaced" ? 2 : 0);
  return rows.toSorted((a, b) => {
    const [one, other] = [a.of, b.of];
    if (one.kind !== "lead" || other.kind !== "lead") return rank(a) - rank(b);
    return mostFirst({ lead: one.lead, events: a.events }, { lead: other.lead, events: b.events });
  });
}

function gapOf(
  { kind, key }: CoverageTime,
  at: number,
  columns: readonly CoverageTime[],
  eventsAt: (at: number) => CoverageTally,
): CoverageCell["gap"] {
  if (kind === "quarter-unknown" || coveredBy(eventsAt(at)) > 0) return "no";
  if (kind === "year") return "certain";
  const ofYear = columns.findIndex((column) => column.key === key.slice(0, 4));
  return coveredBy(eventsAt(ofYear)) > 0 ? "possible" : "certain";
}

function gapsIn(rows: readonly CoverageRow[], columns: readonly CoverageTime[]) {
  const times = columns.filter(({ kind }) => kind !== "quarter-unknown").length;
  const gaps = rows.flatMap(({ cells }) => cells.map(({ gap }) => gap));
  return {
    cells: rows.filter(({ of }) => mayHaveGaps(of)).length * times,
    possible: gaps.filter((gap) => gap === "possible").length,
    certain: gaps.filter((gap) => gap === "certain").length,
  };
}
