import type * as z from "zod";
import { reportTo } from "./coherence.js";
import { addDays, PlainDate } from "./date.js";
import { Period } from "./period.js";
import type { Validity } from "./validity.js";

/**
 * A row that says which days it is on record for. `validFrom` and `validTo` are its first and its last day; one that is
 * absent was not looked up, and `onRecord` ends where the sources do: beyond it the row may have held, or may not.
 */
export interface Recorded extends Validity {
  readonly onRecord: Period;
}

/** The days of such a row, to spread into its schema; {@link checkDays} then sees that they agree. */
export const recordedDays = { validFrom: PlainDate.optional(), validTo: PlainDate.optional(), onRecord: Period };

/** Where the first or the last day is known, the record reaches to it and no further. Used by the schemas of such rows. */
export function checkDays(checked: z.core.ParsePayload<Recorded>): void {
  const issue = reportTo(checked);
  const { validFrom, validTo, onRecord } = checked.value;
  if (validFrom !== undefined && validFrom !== onRecord.start) issue(["validFrom"], "the record begins on another day");
  if (validTo !== undefined && validTo !== onRecord.end) issue(["validTo"], "the record ends on another day");
}

/** What a record says of a day: this row; that there was none; or nothing, and which rows stand on either side. */
export type OnDay<Row> =
  | { readonly status: "known"; readonly row: Row }
  | { readonly status: "none" }
  | { readonly status: "unknown"; readonly before?: Row | undefined; readonly after?: Row | undefined };

/**
 * What rows that follow each other say of a day. "None" is an answer: the row before is known to have ended, the row
 * after to have begun later. Where either may have held that day, or there is no row at all, the answer is "unknown".
 *
 * @param rows of one thing, such as the names of one agency, in any order
 * @example
 * onDay([{ validFrom: "2025-03-01", onRecord: { start: "2025-03-01", end: "2025-12-31" } }], "2025-02-28"); // { status: "none" }
 * onDay([{ validFrom: "2025-03-01", onRecord: { start: "2025-03-01", end: "2025-12-31" } }], "2026-01-01").status; // "unknown"
 */
export function onDay<Row extends Recorded>(rows: readonly Row[], day: PlainDate): OnDay<Row> {
  const line = inTime(rows);
  const row = line.find(({ onRecord }) => onRecord.start <= day && day <= onRecord.end);
  if (row !== undefined) return { status: "known", row };
  const before = line.findLast(({ onRecord }) => onRecord.end < day);
  const after = line.find(({ onRecord }) => day < onRecord.start);
  const closed =
    (before === undefined || before.validTo !== undefined) && (after === undefined || after.validFrom !== undefined);
  return closed && line.length > 0 ? { status: "none" } : { status: "unknown", before, after };
}

/**
 * The row that is on record for the day, or `undefined`; ask for `status` first where "none" and "unknown" must be told
 * apart.
 *
 * @example
 * known({ status: "known", row: "moha" }); // "moha"
 */
export function known<Row>(answer: OnDay<Row>): Row | undefined {
  return answer.status === "known" ? answer.row : undefined;
}

/**
 * Rows in the order of their days.
 *
 * @example
 * inTime([{ onRecord: { start: "2025-03-01", end: "2025-12-31" } }, { onRecord: { start: "2021-07-23", end: "2025-02-28" } }])
 *   .map((row) => row.onRecord.start); // ["2021-07-23", "2025-03-01"]
 */
export function inTime<Row extends Recorded>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.onRecord.start < b.onRecord.start ? -1 : 1));
}

/** Two rows that do not follow each other: between them lie days of neither, or they share days. */
export interface Flaw<Row> {
  readonly kind: "hole" | "overlap";
  readonly between: readonly [Row, Row];
}

/**
 * Where rows that should follow each other do not. Days between two rows are a hole only if the one is known to have
 * ended and the other to have begun later; what nobody looked up is not a flaw of the rows.
 *
 * @example
 * flawsOf([
 *   { validTo: "2025-02-28", onRecord: { start: "2021-07-23", end: "2025-02-28" } },
 *   { validFrom: "2025-03-01", onRecord: { start: "2025-03-01", end: "2025-12-31" } },
 * ]); // []
 */
export function flawsOf<Row extends Recorded>(rows: readonly Row[]): Flaw<Row>[] {
  const line = inTime(rows);
  return line.slice(1).flatMap((row, index): Flaw<Row>[] => {
    const previous = line[index];
    if (previous === undefined) return [];
    if (row.onRecord.start <= previous.onRecord.end) return [{ kind: "overlap", between: [previous, row] }];
    const closed = previous.validTo !== undefined && row.validFrom !== undefined;
    return closed && addDays(previous.validTo, 1) < row.validFrom ? [{ kind: "hole", between: [previous, row] }] : [];
  });
}
