import type { MeasureCode } from "../measure.js";
import {
  type Bounds,
  type Interval,
  type OpenMeasurement,
  type Provenance,
  type Quotient,
  representing,
} from "./measurement.js";
import type { ValueFlag } from "./reasons.js";

/** From fewer answers, or pairs, than this nothing is told of a survey or a test. */
export const FEWEST = 10;

/** What was found among those who answered, and what it rests on. */
interface Found {
  readonly value: Quotient;
  readonly n: number;
  readonly unknown: number;
  readonly bounds: Bounds;
  readonly provenance: Provenance;
  readonly flags?: ValueFlag[];
  /** Computed only where somebody is left out: a complete list has none. */
  readonly interval: () => Interval | undefined;
}

/** What those who answered say for everybody: with an interval where some did not, and without one where all did. */
export function sampled(measure: MeasureCode, { value, interval, ...ground }: Found): OpenMeasurement {
  const measurement = representing(measure, value, ground);
  const estimated = measurement.status === "ok" && ground.unknown > 0 ? interval() : undefined;
  return estimated && measurement.status === "ok" ? { ...measurement, interval: estimated } : measurement;
}
