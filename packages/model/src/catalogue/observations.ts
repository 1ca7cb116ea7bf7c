import type { Observation, SeriesBreak } from "../observation.js";
import type { KnownIndicatorCode } from "./indicators.js";
import { genderEqualityObservations } from "./observations/gender-equality.js";
import { type KnownObservation, knownObservations } from "./observations/known-observations.js";
import { leadershipObservations } from "./observations/leadership.js";
import { peacekeepingObservations } from "./observations/peacekeeping.js";
import { SERIES_BREAKS } from "./observations/series-breaks.js";
import { violenceObservations } from "./observations/violence.js";

/** Every observation of the catalogue. Those that contradict each other all stay. */
export const OBSERVATIONS: readonly KnownObservation[] = knownObservations([
  ...leadershipObservations,
  ...genderEqualityObservations,
  ...violenceObservations,
  ...peacekeepingObservations,
]);

/**
 * What was observed of an indicator, in the order of time within each of its parts.
 *
 * @example
 * observationsOf("women-directors").map(({ printed }) => printed?.value); // ["28.2"]
 */
export function observationsOf(indicator: KnownIndicatorCode): Observation[] {
  return OBSERVATIONS.filter((observation) => observation.indicator === indicator);
}

/**
 * The days on which the series of an indicator breaks.
 *
 * @example
 * seriesBreaksOf("agencies-with-woman-key-leader").map(({ scope }) => scope); // ["ministries", "provinces", "districts", "communes"]
 */
export function seriesBreaksOf(indicator: KnownIndicatorCode): SeriesBreak[] {
  return SERIES_BREAKS.filter((row) => row.indicator === indicator);
}
