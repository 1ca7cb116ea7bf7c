import {
  daysBetween,
  daysObserved,
  disagreements,
  type Indicator,
  type Observation,
  type PlainDate,
  type ScopeCode,
  type SeriesBreak,
} from "@wps/model";

/** One line of a series, in its place in time: an observation, several that disagree, or a break. */
export type SeriesEntry = { readonly on: PlainDate } & (
  | { readonly kind: "observation"; readonly observation: Observation }
  | { readonly kind: "disagreement"; readonly observations: readonly Observation[] }
  | { readonly kind: "break"; readonly seriesBreak: SeriesBreak }
);

/** What was observed of one part of an indicator, or of it as a whole. */
export interface Series {
  readonly scope: ScopeCode | undefined;
  readonly entries: readonly SeriesEntry[];
}

const dayOf = (observation: Observation) => daysObserved(observation).start;

/**
 * The observations of an indicator part by part, from the first to the last, those that disagree put together, and its
 * breaks in their place.
 */
export function seriesOf(
  indicator: Pick<Indicator, "scopes" | "unit" | "counted">,
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
): Series[] {
  const scopes = [undefined, ...indicator.scopes.map(({ code }) => code)];
  return scopes.flatMap((scope) => {
    const rows = observations.filter((row) => row.scope === scope);
    if (rows.length === 0) return [];
    const disputed = disagreements(rows, indicator).map((group) =>
      group.toSorted((a, b) => daysBetween(dayOf(b), dayOf(a))),
    );
    const entries: SeriesEntry[] = [
      ...rows
        .filter((row) => !disputed.some((group) => group.includes(row)))
        .map((observation) => ({ kind: "observation", on: dayOf(observation), observation }) as const),
      ...disputed.flatMap((group) =>
        group.slice(0, 1).map((first) => ({ kind: "disagreement", on: dayOf(first), observations: group }) as const),
      ),
      ...breaks
        .filter((row) => row.scope === scope)
        .map((seriesBreak) => ({ kind: "break", on: seriesBreak.on, seriesBreak }) as const),
    ];
    return [{ scope, entries: entries.toSorted((a, b) => daysBetween(b.on, a.on)) }];
  });
}
