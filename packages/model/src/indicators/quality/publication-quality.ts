import * as z from "zod";
import { meaning } from "../../meaning.js";
import { grouped } from "../grouped.js";
import { exactly, measured, type OpenMeasurement, quotient } from "../measurement.js";
import { shareOf, tally } from "../share.js";
import { fromTables } from "./data-quality.js";

/** A cell of a table that counts people. */
export interface TableCell {
  readonly people: number;
  /** Whether it is kept back, for its own sake or to cover another one. */
  readonly kept: boolean;
}

/** How much of a table is kept back. */
export interface ProtectedCells {
  readonly cells: OpenMeasurement;
  readonly people: OpenMeasurement;
}

/**
 * The share of the cells of a table that are kept back, and of the people who are in them (QLT-02). To be told of whole
 * tables only: of a row it would tell what is hidden in it.
 *
 * @returns *undefined* where the table has no cell, or counts nobody
 * @example
 * protectedCells([{ people: 3, kept: true }, { people: 47, kept: false }]).people.value; // { numerator: 3, denominator: 50 }
 */
export function protectedCells(table: readonly TableCell[]): ProtectedCells {
  const about = { ofNothing: "nothing-checked", provenance: fromTables(table) } as const;
  const people = (kept: boolean) => table.reduce((sum, cell) => (cell.kept === kept ? sum + cell.people : sum), 0);
  return {
    cells: shareOf(
      "QLT-02",
      tally(table, ({ kept }) => kept),
      about,
    ),
    people: shareOf(
      "QLT-02",
      { yes: people(true), no: people(false), unknown: 0 },
      { ...about, ofNothing: "nobody-came" },
    ),
  };
}

/** What a validator found in a published file. */
export const PublicationFinding = z
  .strictObject({ rule: z.string().min(1).max(64), severity: z.enum(["error", "warning"]) })
  .meta(
    meaning("PublicationFinding", "What a validator found in a file.", "Lỗi do công cụ kiểm tra phát hiện trong tệp."),
  );
export interface PublicationFinding extends z.infer<typeof PublicationFinding> {}

/** What was found in a file, in all and by rule. */
export interface PublicationQuality {
  readonly errors: OpenMeasurement;
  readonly warnings: OpenMeasurement;
  /** How often each rule was broken, by rule. */
  readonly rules: readonly (PublicationFinding & { readonly times: number })[];
}

/**
 * How many errors and how many warnings a validator found in a published file (QLT-05), in all and by rule. Say beside it
 * under which version of the rules and the code lists: two versions do not compare.
 *
 * @param findings `null` where the file was not checked, which is not the same as free of errors
 * @returns *missing* where the file was not checked
 * @example
 * publicationQuality([{ rule: "1.1.1", severity: "error" }]).errors.value; // { numerator: 1, denominator: 1 }
 * publicationQuality(null).errors.reason; // "not-checked"
 */
export function publicationQuality(findings: readonly PublicationFinding[] | null): PublicationQuality {
  const count = (severity: PublicationFinding["severity"]) =>
    countOf(findings?.filter((one) => one.severity === severity));
  const rules = [...grouped(findings ?? [], ({ rule, severity }) => `${rule} ${severity}`).values()];
  return {
    errors: count("error"),
    warnings: count("warning"),
    rules: rules
      .flatMap(([first, ...others]) => (first ? [{ ...first, times: others.length + 1 }] : []))
      .sort((a, b) => compare(a.rule, b.rule) || compare(a.severity, b.severity)),
  };
}

function countOf(findings: readonly PublicationFinding[] | undefined): OpenMeasurement {
  if (findings === undefined) {
    return measured("QLT-05", { status: "missing", n: 0, unknown: 0, reason: "not-checked" });
  }
  const value = quotient(findings.length);
  const basis = { n: findings.length, unknown: 0, provenance: fromTables(findings) };
  return measured("QLT-05", { status: "ok", ...basis, value, bounds: exactly(value) });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
