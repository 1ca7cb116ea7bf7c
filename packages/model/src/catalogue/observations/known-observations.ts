import type { Observation, SeriesBreak } from "../../observation.js";
import { constant } from "../constants.js";
import type { KnownIndicatorCode } from "../indicators.js";
import type { KnownLegalActCode } from "../legal-acts.js";

/** An observation of an indicator that the compiler knows by name. */
export type KnownObservation = Observation & { readonly indicator: KnownIndicatorCode };

/** Observations of the catalogue: constant, and of indicators it holds. */
export function knownObservations(rows: readonly KnownObservation[]): readonly KnownObservation[] {
  constant(rows);
  return rows;
}

/** A break in the series of an indicator that the compiler knows by name. */
export type KnownSeriesBreak = SeriesBreak & {
  readonly indicator: KnownIndicatorCode;
  readonly acts: readonly KnownLegalActCode[];
};
