import type { MeasureCode, ProgrammeCode } from "@wps/model";
import {
  type EventMeasureCode,
  isCertain,
  isOfProgramme,
  type OpenMeasurement,
  type PhaseMeasures,
  type Quotient,
} from "@wps/model/indicators";
import type { RowShape } from "../charts/row.ts";
import type { OverviewMeasure, Question } from "./question.ts";

/** One number of the page: what it answers, and the answer. */
export interface MeasuredNumber extends Question {
  readonly measurement: OpenMeasurement;
}

/** The number of a measure for a whole phase. */
export function totalOf(
  measure: OverviewMeasure,
  { phase, total }: PhaseMeasures,
  programme: ProgrammeCode,
): MeasuredNumber {
  const numbers: Record<OverviewMeasure, OpenMeasurement> = {
    "DEL-01": total.eventsHeld,
    "PRT-01": total.participations.sum,
    "PRT-08": total.womenShare,
    "COV-01": total.taskCoverage.held,
  };
  return { programme, measure, phase, measurement: numbers[measure] };
}

/** The numbers of a measure, year by year. */
export function yearlyOf(
  measure: OverviewMeasure,
  { phase, years }: PhaseMeasures,
  programme: ProgrammeCode,
): MeasuredNumber[] {
  return years.map(({ year, eventsHeld, participations, womenShare, taskCoverage }) => {
    const numbers: Record<OverviewMeasure, OpenMeasurement> = {
      "DEL-01": eventsHeld,
      "PRT-01": participations.sum,
      "PRT-08": womenShare,
      "COV-01": taskCoverage,
    };
    return { programme, measure, phase, year, measurement: numbers[measure] };
  });
}

/** Whether a number is one of people where there was no event: a 0 that nobody should take for an empty room. */
export const isWithoutEvent = ({ measure, n, unknown }: OpenMeasurement): boolean =>
  measure === "PRT-01" && n + unknown === 0;

/** Whether there may be an event to be shown behind a number: tasks are counted also where nothing was held. */
export const hasEvents = ({ measure, n, unknown }: OpenMeasurement): boolean =>
  isOfProgramme(measure) || n + unknown > 0;

/** What a number is drawn as: a part of a whole in percent, or as many as there are. */
export type DrawnAs = "percent" | "count";

/** How a measurement is drawn: shares in percent, all else as it is. */
export function shapeOf(measured: OpenMeasurement, as: DrawnAs = drawnAs(measured)): RowShape {
  if (measured.status === "missing") return { kind: "missing" };
  if ("reason" in measured || isWithoutEvent(measured)) return { kind: "nothing" };
  const drawn = as === "percent" ? percent : whole;
  const { lower, upper } = measured.bounds;
  const bounds = { lower: drawn(lower), ...(upper !== null && { upper: drawn(upper) }) };
  if (measured.status === "bounded") return { kind: "range", ...bounds };
  const value = drawn(measured.value);
  return isCertain(measured) ? { kind: "value", value } : { kind: "value-in-range", value, ...bounds };
}

// Tasks stand beside all of them, so that their number says more.
const drawnAs = ({ measure }: Pick<OpenMeasurement, "measure">): DrawnAs => (isPercent(measure) ? "percent" : "count");

/** Whether a measure is told in percent. */
export const isPercent = (measure: MeasureCode): boolean => measure === "PRT-08" || measure === "DEL-02";

/** What the parts of a measure are drawn as: each task group has other tasks, so that they compare as shares. */
export const partsDrawnAs = ({ measure }: Pick<OpenMeasurement, "measure">): DrawnAs =>
  isPercent(measure) || isOfProgramme(measure) ? "percent" : "count";

const percent = ({ numerator, denominator }: Quotient) => (100 * numerator) / denominator;
const whole = ({ numerator }: Quotient) => numerator;

/** Under what the unit of a measure is said where its parts are told. */
export const partsUnitOf = (measure: EventMeasureCode) =>
  isOfProgramme(measure) ? (`parts.${measure}` as const) : (`unit.${measure}` as const);
