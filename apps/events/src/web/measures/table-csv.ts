import { factorOf } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { MeasureTable, OpenMeasurement, Quotient } from "@wps/model/indicators";
import { toCsv } from "../csv.ts";
import type { SayCategory } from "./categories.ts";

/** What is told of every number, in this order. */
export const NUMBER_COLUMNS = [
  "numerator",
  "denominator",
  "lower",
  "upper",
  "known",
  "unknown",
  "status",
  "reason",
] as const;

/** The numbers of a table as comma-separated values, one row a cell. What has no value stays empty, and its status says why. */
export function tableCsv(
  { cells, question: { by } }: MeasureTable,
  headings: readonly string[],
  nameOf: SayCategory,
): string {
  const rows = cells.map(({ key, measurement }) => [
    ...by.map((dimension, index) => nameOf(dimension, key[index] ?? null)),
    ...numbersOf(measurement),
  ]);
  return toCsv([headings, ...rows]);
}

/** A value, and what {@link NUMBER_COLUMNS} name. */
export function numbersOf(measurement: OpenMeasurement): string[] {
  const factor = factorOf(getMeasure(measurement.measure).unit);
  const told = (number: Quotient | null) =>
    number === null ? "" : String((number.numerator * factor) / number.denominator);
  const bounds = "bounds" in measurement ? measurement.bounds : undefined;
  const value = "value" in measurement ? measurement.value : undefined;
  return [
    value ? told(value) : "",
    value ? String(value.numerator) : "",
    value ? String(value.denominator) : "",
    bounds ? told(bounds.lower) : "",
    bounds ? told(bounds.upper) : "",
    String(measurement.n),
    String(measurement.unknown),
    measurement.status,
    "reason" in measurement ? measurement.reason : "",
  ];
}
