import { factorOf, type Language } from "@wps/model";
import { getMeasure, metadataOf } from "@wps/model/catalogue";
import type { OpenMeasurement, Quotient } from "@wps/model/indicators";
import type { TakenCell } from "../charts/taken-table.ts";

/** What is told of every number after its value, in this order. */
export const NUMBER_COLUMNS = [
  "numerator",
  "denominator",
  "lower",
  "upper",
  "known",
  "unknown",
  "status",
  "reason",
  "unit",
  "definition",
] as const;

/**
 * A value, and what {@link NUMBER_COLUMNS} name; the last two say by which definition it was counted, such as `PRT-08 v2`. What
 * has no value has none here, and its status says why.
 */
export function numbersOf(measurement: OpenMeasurement, language: Language): TakenCell[] {
  const measure = getMeasure(measurement.measure);
  const factor = factorOf(measure.unit);
  const { concepts } = metadataOf(measure, language);
  const told = (number: Quotient | null) => (number === null ? null : (number.numerator * factor) / number.denominator);
  const bounds = "bounds" in measurement ? measurement.bounds : undefined;
  const value = "value" in measurement ? measurement.value : undefined;
  return [
    value ? told(value) : null,
    value ? value.numerator : null,
    value ? value.denominator : null,
    bounds ? told(bounds.lower) : null,
    bounds ? told(bounds.upper) : null,
    measurement.n,
    measurement.unknown,
    measurement.status,
    "reason" in measurement ? measurement.reason : null,
    concepts.find(({ id }) => id === "UNIT_MEASURE")?.value ?? null,
    `${measure.code} v${measure.version}`,
  ];
}
