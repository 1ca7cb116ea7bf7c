import { Framework } from "../../framework.js";
import { Indicator, IndicatorList } from "../../indicator.js";
import { Measure } from "../../measure.js";
import { MeasureMetadata } from "../../measure-metadata.js";
import { Observation, SeriesBreak } from "../../observation.js";
import { Target } from "../../target.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link Framework} as it stands.
 *
 * @example
 * FRAMEWORKS.every(isFramework); // true
 */
export const isFramework: Guard<Framework> = guardOf(Framework);

/**
 * Whether something is a {@link Target} as it stands.
 *
 * @example
 * FRAMEWORKS[0].targets.every(isTarget); // true
 */
export const isTarget: Guard<Target> = guardOf(Target);

/**
 * Whether something is an {@link Indicator} as it stands.
 *
 * @example
 * INDICATORS.every(isIndicator); // true
 */
export const isIndicator: Guard<Indicator> = guardOf(Indicator);

/**
 * Whether something is an {@link IndicatorList} as it stands.
 *
 * @example
 * INDICATOR_LISTS.every(isIndicatorList); // true
 */
export const isIndicatorList: Guard<IndicatorList> = guardOf(IndicatorList);

/**
 * Whether something is an {@link Observation} as it stands.
 *
 * @example
 * OBSERVATIONS.every(isObservation); // true
 */
export const isObservation: Guard<Observation> = guardOf(Observation);

/**
 * Whether something is a {@link SeriesBreak} as it stands.
 *
 * @example
 * SERIES_BREAKS.every(isSeriesBreak); // true
 */
export const isSeriesBreak: Guard<SeriesBreak> = guardOf(SeriesBreak);

/**
 * Whether something is a {@link Measure} as it stands.
 *
 * @example
 * MEASURES.every(isMeasure); // true
 */
export const isMeasure: Guard<Measure> = guardOf(Measure);

/**
 * Whether something is a {@link MeasureMetadata} as it stands.
 *
 * @example
 * isMeasureMetadata(metadataOf(getMeasure("PRT-08"), "en")); // true
 */
export const isMeasureMetadata: Guard<MeasureMetadata> = guardOf(MeasureMetadata);
