import type { Category, EventMeasureCode, MeasureTable } from "@wps/model/indicators";
import { EVENT_MEASURES, isOfProgramme } from "@wps/model/indicators";
import { asText, type Found, oneOf } from "../address.ts";
import { type MeasureAsk, readingScope, scopeReaders } from "./choices.ts";
import { sizeOf } from "./shade.ts";

/** In the address, in place of a measure: several measures side by side. */
export const COMPARISON = "compare";

/** What can be set side by side. */
export const COMPARED = ["task", "task-group", "objective", "organisation", "province"] as const;
export type Compared = (typeof COMPARED)[number];

/** How many can be set side by side. */
export const [FEWEST, MOST] = [2, 5];

const readers = {
  ...scopeReaders,
  by: oneOf(COMPARED),
  /** What was chosen, between commas. */
  of: asText((raw) => raw),
  /** The number that is explained: its measure, and its category. */
  why: oneOf(EVENT_MEASURES),
  cell: asText((raw) => raw),
};

/** What the address of the comparison says. */
export const readComparison = readingScope(readers);
export type ComparisonSearch = Found<typeof readers>;

/** What is compared: the address, with what need not be said in it. */
export interface Comparison extends ComparisonSearch {
  readonly by: Compared;
}

/** What the server is asked for a measure. */
export const askOf = (
  { of: _of, why: _why, cell: _cell, ...scope }: ComparisonSearch,
  measure: EventMeasureCode,
): MeasureAsk => ({ ...scope, measure });

/** Whether events can be told apart like that without saying of which programme. */
export const needsProgramme = (by: Compared): boolean => by !== "organisation" && by !== "province";

/** The measures that can be compared: what was covered is asked of a programme, and tasks have no objectives. */
export const measuresFor = ({ by, programme }: Pick<Comparison, "by" | "programme">): EventMeasureCode[] =>
  EVENT_MEASURES.filter(
    (measure) => (!isOfProgramme(measure) || programme !== undefined) && !POINTLESS[by]?.includes(measure),
  );

/** Of what there is none below what is compared. */
const POINTLESS: { readonly [By in Compared]?: readonly EventMeasureCode[] } = {
  task: ["COV-02"],
  "task-group": ["COV-02"],
  objective: ["COV-01", "COV-04"],
};

/**
 * What is compared: what the address names and the table holds, each once and no more than {@link MOST}; filled up to
 * {@link FEWEST} with those that have most.
 *
 * @param table the events held, by what is compared
 */
export function chosenIn(of: string | undefined, { categories, cells }: Pick<MeasureTable, "categories" | "cells">) {
  const offered = (categories[0] ?? []).filter((category): category is string => category !== null);
  const named = [...new Set(of?.split(",") ?? [])].filter((category) => offered.includes(category)).slice(0, MOST);
  const sizes = new Map<Category, number>(cells.map(({ key, measurement }) => [key[0] ?? null, sizeOf(measurement)]));
  const largest = offered
    .filter((category) => !named.includes(category))
    .toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  return { offered, chosen: [...named, ...largest.slice(0, Math.max(0, FEWEST - named.length))] };
}
