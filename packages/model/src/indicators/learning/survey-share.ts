import type { MeasureCode } from "../../measure.js";
import { measured, type OpenMeasurement, type Provenance, quotient } from "../measurement.js";
import type { Undefined } from "../reasons.js";
import { FEWEST, sampled } from "../sample.js";
import { wilson } from "../statistics/proportion.js";

/** How many of a known number of people answered, and how many of them so. */
interface SurveyTally {
  readonly population: number;
  readonly answered: number;
  readonly so: number;
}

/** Whether fewer than half answered: then those who did may be others than those who did not. */
const isThin = ({ answered, population }: SurveyTally) => answered * 2 < population;

/**
 * The share of an answer among those who answered, with what the silent would make of it, and Wilson’s interval for all of
 * them.
 */
export function surveyShare(
  measure: MeasureCode,
  tally: SurveyTally,
  { provenance, ofSilence }: { readonly provenance: Provenance; readonly ofSilence: Undefined },
): OpenMeasurement {
  const { population, answered, so } = tally;
  const basis = { n: answered, unknown: population - answered, provenance };
  if (population === 0) return measured(measure, { status: "undefined", ...basis, reason: "nobody-completed" });
  if (answered === 0) return measured(measure, { status: "undefined", ...basis, reason: ofSilence });
  if (answered < FEWEST) return measured(measure, { status: "missing", ...basis, reason: "too-few" });
  return sampled(measure, {
    ...basis,
    flags: isThin(tally) ? ["low-reliability"] : [],
    value: quotient(so, answered),
    bounds: { lower: quotient(so, population), upper: quotient(so + basis.unknown, population) },
    interval: () => wilson({ part: so, of: answered }, population),
  });
}
