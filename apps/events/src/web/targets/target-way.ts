import {
  daysMeant,
  daysObserved,
  itemsOf,
  milestoneOn,
  type Observation,
  type SeriesBreak,
  type TargetMilestone,
  type Unit,
} from "@wps/model";
import {
  attainment,
  type OpenMeasurement,
  type PathResult,
  pathStanding,
  projection,
  trend,
} from "@wps/model/indicators";
import type { Against } from "./standing.ts";

/** What is asked how far it is on the way: a target, and what was observed of it and of its parts. */
export interface Asked {
  readonly against: Against;
  readonly observations: readonly Observation[];
  readonly breaks: readonly SeriesBreak[];
  readonly unit: Unit;
}

/** An observation held against the straight path to the milestone of its time. */
export interface Held {
  readonly observation: Observation;
  readonly milestone: TargetMilestone;
  readonly standing: PathResult;
}

/** How far a target is on its way. A part never speaks for the whole: of a target that only parts were observed of, nothing is told. */
export interface Way {
  /** The last observation before the years of the framework, from which the straight path leads. */
  readonly baseline: Observation | undefined;
  /** The newest observations of what the target is about; several where sources of one day disagree. */
  readonly latest: readonly Held[];
  /** The last milestone, and how much of the way to it each of them covered. */
  readonly last: TargetMilestone | undefined;
  readonly attained: readonly OpenMeasurement[];
  readonly trend: OpenMeasurement;
  readonly projected: OpenMeasurement | undefined;
}

const endOf = (observation: Observation) => daysObserved(observation).end;

/** The last observations of all. */
function newest(observations: readonly Observation[]): Observation[] {
  const last = observations.map(endOf).toSorted().at(-1);
  return observations.filter((observation) => endOf(observation) === last);
}

/** Where a target began, as far as a source says so: before its years, and no two values of one day. */
export function baselineOf({ target, period }: Against, observations: readonly Observation[]): Observation | undefined {
  const own = observations.filter(({ scope }) => scope === target.scope);
  const [only, ...others] = period ? newest(own.filter((observation) => endOf(observation) < period.start)) : [];
  return others.length === 0 ? only : undefined;
}

/** How far a target is on its way, by what was observed of it. */
export function wayOf({ against, observations, breaks, unit }: Asked): Way {
  const { target, period } = against;
  const own = observations.filter(({ scope }) => scope === target.scope);
  const baseline = baselineOf(against, own);
  const begun = own.filter((observation) => period === undefined || endOf(observation) >= period.start);
  const last = itemsOf(target.milestones).at(-1);
  const held = newest(begun).map((actual) => ({ actual, baseline, breaks }));
  return {
    baseline,
    latest: held.flatMap((seen) => {
      const milestone = milestoneOn(target, endOf(seen.actual)) ?? last;
      if (milestone === undefined) return [];
      return { observation: seen.actual, milestone, standing: pathStanding({ target, milestone, unit }, seen) };
    }),
    last,
    attained: last ? held.map((seen) => attainment({ target, milestone: last, unit }, seen)) : [],
    trend: trend({ observations: own, breaks, unit }),
    projected: last && projection({ observations: own, breaks, unit }, daysMeant(last.by).end),
  };
}

/** Whether nothing was observed of what the target is about, but of parts of it. */
export const isOfPartsOnly = ({ baseline, latest }: Way): boolean => baseline === undefined && latest.length === 0;
