import * as z from "zod";
import { meaning } from "../../meaning.js";
import { Category } from "../measure-question.js";
import type { Reference } from "../reference.js";
import { CoverageColumn, type CoverageColumnKey } from "./coverage-columns.js";
import type { CoverageFact } from "./coverage-fact.js";
import { CoverageRow, gridOf, mostFirst } from "./coverage-grid.js";
import { type CoveragePlace, coveragePlaces, isLedAsAsked } from "./coverage-places.js";
import { type AskedCoverage, CoverageQuestion, coverageInFull } from "./coverage-question.js";
import { rowKeyOf } from "./coverage-rows.js";
import { CoverageTally, countIn, noEvents, TallyBook } from "./coverage-tally.js";

const Events = z.int().min(0);

/**
 * What of a programme is planned, held, funded and verified, when, and where the gaps are. Numbers are of different events:
 * one on three tasks, or over two quarters, stands in each of their cells and once in every sum, so that cells do not add up.
 */
export const CoverageMap = z
  .strictObject({
    question: CoverageQuestion,
    columns: z.array(CoverageColumn),
    rows: z.array(CoverageRow),
    events: CoverageTally,
    /** How many cells can be gaps, and how many are. */
    gaps: z.strictObject({ cells: Events, possible: Events, certain: Events }),
    /** Every lead organisation with its events, also where the question names one of them. */
    leads: z.array(z.strictObject({ lead: Category, events: CoverageTally })),
    /** Events of the programme that stand nowhere here: what prepared it, what came after it, and those of other years. */
    leftOut: z.strictObject({ preparation: Events, afterwards: Events, otherYears: Events }),
  })
  .meta(
    meaning(
      "CoverageMap",
      "What of a programme is planned, held, funded and verified, when, and where the gaps are.",
      "Phần nào của chương trình đã có kế hoạch, đã tổ chức, có kinh phí, đã xác minh, vào lúc nào, và còn trống ở đâu.",
    ),
  );
export interface CoverageMap extends z.infer<typeof CoverageMap> {}

/**
 * The map of what covers a programme. What is done for a plan that supports it counts for it too, an event on both once.
 *
 * @param facts all events that may count, each once
 * @throws RangeError where the reference holds no programme of the code that the question names
 * @example
 * coverageMap({ programme: nap.code, years: { first: 2026, last: 2026 } }, [], REFERENCE).gaps; // { cells: 40, possible: 0, certain: 40 }
 */
export function coverageMap(asked: AskedCoverage, facts: readonly CoverageFact[], reference: Reference): CoverageMap {
  const question = coverageInFull(asked);
  const places = coveragePlaces(question, reference);
  const leads = new TallyBook<Category>();
  const leftOut = { preparation: 0, afterwards: 0, otherYears: 0 };
  const standing: [CoverageFact, CoveragePlace][] = [];
  for (const fact of facts) {
    const place = places.placeOf(fact);
    if (place === undefined) continue;
    const isAsked = isLedAsAsked(fact, question, places);
    if (typeof place === "string") {
      if (isAsked) leftOut[place] += 1;
      continue;
    }
    for (const lead of places.leadsOf(fact)) leads.count(lead, fact);
    if (isAsked) standing.push([fact, place]);
  }
  const events = noEvents();
  for (const [fact] of standing) countIn(events, fact);
  const found = [...leads.entries()].map(([lead, tally]) => ({ lead, events: tally }));
  return { question, ...gridOf(places, standing), events, leads: found.sort(mostFirst), leftOut };
}

/** Which cell is meant: a row, a column, both, or neither for all that is on the map. */
export interface CoverageSpot {
  readonly row?: string | undefined;
  readonly column?: CoverageColumnKey | undefined;
}

/**
 * The events behind a number of the map, in the order of the facts: of a cell, of a row, of a column or of the whole.
 *
 * @throws RangeError as {@link coverageMap}
 * @example
 * eventsOnMap({ programme: nap.code, years: { first: 2026, last: 2026 } }, { row: "task:II.2.e" }, [], REFERENCE); // []
 */
export function eventsOnMap<Fact extends CoverageFact>(
  asked: AskedCoverage,
  { row, column }: CoverageSpot,
  facts: readonly Fact[],
  reference: Reference,
): Fact[] {
  const question = coverageInFull(asked);
  const places = coveragePlaces(question, reference);
  return facts.filter((fact) => {
    const place = places.placeOf(fact);
    if (place === undefined || typeof place === "string" || !isLedAsAsked(fact, question, places)) return false;
    const isInRow = row === undefined || place.rows.some((subject) => rowKeyOf(subject) === row);
    return isInRow && (column === undefined || place.columns.some((at) => places.columns[at]?.key === column));
  });
}
