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
 * The observations of an indicator part by part: first those that disagree, put together, for who reads the others should
 * know of them; then the newest first, with the breaks of the series in their place.
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
    const quarrels: SeriesEntry[] = disputed.flatMap((group) =>
      group.slice(0, 1).map((first) => ({ kind: "disagreement", on: dayOf(first), observations: group }) as const),
    );
    const others: SeriesEntry[] = [
      ...rows
        .filter((row) => !disputed.some((group) => group.includes(row)))
        .map((observation) => ({ kind: "observation", on: dayOf(observation), observation }) as const),
      ...breaks
        .filter((row) => row.scope === scope)
        .map((seriesBreak) => ({ kind: "break", on: seriesBreak.on, seriesBreak }) as const),
    ];
    return [{ scope, entries: [...quarrels, ...others.toSorted((a, b) => daysBetween(a.on, b.on))] }];
  });
}

const observationsIn = ({ entries }: Series): Observation[] =>
  entries.flatMap((entry) => {
    if (entry.kind === "break") return [];
    return entry.kind === "observation" ? [entry.observation] : entry.observations;
  });

const lastDayOf = (observation: Observation) => daysObserved(observation).end;

/** The newest observation of a part, with those that disagree with it. */
export function newestOf(series: Series): Observation[] {
  const observations = observationsIn(series);
  const last = observations.map(lastDayOf).reduce((a, b) => (a > b ? a : b), "");
  const newest = observations.filter((row) => lastDayOf(row) === last);
  const quarrel = series.entries.find(
    (entry) => entry.kind === "disagreement" && entry.observations.some((row) => newest.includes(row)),
  );
  return quarrel?.kind === "disagreement" ? [...quarrel.observations] : newest;
}

/** The parts that were observed in the newest year of all, and the parts whose figures are older. The whole is never old. */
export function byAge(all: readonly Series[]): { current: Series[]; older: Series[] } {
  const yearOf = (series: Series) =>
    newestOf(series)
      .reduce((year, row) => (lastDayOf(row) > year ? lastDayOf(row) : year), "")
      .slice(0, 4);
  const newest = all.map(yearOf).reduce((a, b) => (a > b ? a : b), "");
  const isCurrent = (series: Series) => series.scope === undefined || yearOf(series) === newest;
  return { current: all.filter(isCurrent), older: all.filter((series) => !isCurrent(series)) };
}
