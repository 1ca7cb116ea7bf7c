import { factorOf } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { MeasureTable, OpenMeasurement, Quotient } from "@wps/model/indicators";
import type { SayCategory } from "./categories.ts";

/** Excel takes a file for UTF-8 only where it begins so. */
const MARK = "\uFEFF";

/**
 * The numbers as comma-separated values (RFC 4180), one row a cell. What has no value stays empty, and its status says why; no
 * text begins as a formula.
 */
export function toCsv(
  { cells, question: { measure, by } }: MeasureTable,
  headings: readonly string[],
  nameOf: SayCategory,
): string {
  const factor = factorOf(getMeasure(measure).unit);
  const rows = cells.map(({ key, measurement }) => [
    ...by.map((dimension, index) => nameOf(dimension, key[index] ?? null)),
    ...numbersOf(measurement, factor),
  ]);
  return MARK + [headings, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function numbersOf(measurement: OpenMeasurement, factor: number): string[] {
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

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
