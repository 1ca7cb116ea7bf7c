import type { ProgrammeCode } from "@wps/model";
import {
  isCertain,
  type MeasureCode,
  type Measurement,
  type PhaseMeasures,
  type Quotient,
} from "@wps/model/indicators";
import type { RowShape } from "../charts/row.ts";
import type { Question } from "./question.ts";

/** One number of the page: what it answers, and the answer. */
export interface MeasuredNumber extends Question {
  readonly measurement: Measurement;
}

/** The number of a measure for a whole phase. */
export function totalOf(
  measure: MeasureCode,
  { phase, total }: PhaseMeasures,
  programme: ProgrammeCode,
): MeasuredNumber {
  const numbers: Record<MeasureCode, Measurement> = {
    "events-held": total.eventsHeld,
    participations: total.participations.sum,
    "women-share": total.womenShare,
    "task-coverage": total.taskCoverage.held,
  };
  return { programme, measure, phase, measurement: numbers[measure] };
}

/** The numbers of a measure, year by year. */
export function yearlyOf(
  measure: MeasureCode,
  { phase, years }: PhaseMeasures,
  programme: ProgrammeCode,
): MeasuredNumber[] {
  return years.map(({ year, eventsHeld, participations, womenShare, taskCoverage }) => {
    const numbers: Record<MeasureCode, Measurement> = {
      "events-held": eventsHeld,
      participations: participations.sum,
      "women-share": womenShare,
      "task-coverage": taskCoverage,
    };
    return { programme, measure, phase, year, measurement: numbers[measure] };
  });
}

/** Whether a number is one of people where there was no event: a 0 that nobody should take for an empty room. */
export const isWithoutEvent = ({ measure, n, unknown }: Measurement): boolean =>
  measure === "participations" && n + unknown === 0;

/** Whether there is an event to be shown behind a number. */
export const hasEvents = (measured: Measurement): boolean =>
  !(measured.status === "undefined" && measured.reason === "no-event") && !isWithoutEvent(measured);

/** How a measurement is drawn: shares in percent, tasks as their number, all else as it is. */
export function shapeOf(measured: Measurement): RowShape {
  if (measured.status === "missing") return { kind: "missing" };
  if (measured.status === "undefined" || isWithoutEvent(measured)) return { kind: "nothing" };
  const drawn = measured.measure === "women-share" ? percent : whole;
  const { lower, upper } = measured.bounds;
  const bounds = { lower: drawn(lower), ...(upper !== null && { upper: drawn(upper) }) };
  if (measured.status === "bounded") return { kind: "range", ...bounds };
  const value = drawn(measured.value);
  return isCertain(measured) ? { kind: "value", value } : { kind: "value-in-range", value, ...bounds };
}

const percent = ({ numerator, denominator }: Quotient) => (100 * numerator) / denominator;
const whole = ({ numerator }: Quotient) => numerator;
