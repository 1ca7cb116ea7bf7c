import * as z from "zod";
import { PlainDate } from "../../date.js";
import { meaning } from "../../meaning.js";
import { overlap, type Period } from "../../period.js";
import type { PlanYears } from "../../plan-answers.js";
import type { CoverageFact } from "./coverage-fact.js";
import type { CoverageQuestion } from "./coverage-question.js";
import { CoverageTally } from "./coverage-tally.js";

/** The key of a column: a quarter `2026-Q2`, or a year `2026`. */
export const CoverageColumnKey = z
  .string()
  .regex(/^\d{4}(?:-Q[1-4])?$/, { error: "a quarter 2026-Q2 or a year 2026" })
  .meta(meaning("CoverageColumnKey", "A quarter or a year of the map.", "Quý hoặc năm trên bản đồ."));
export type CoverageColumnKey = z.infer<typeof CoverageColumnKey>;

/**
 * A time along the top of the map: a quarter, a year, or what is known to lie in a year and no more exactly. That
 * stands beside the quarters of the year and in none of them.
 */
export const CoverageColumn = z
  .strictObject({
    key: CoverageColumnKey,
    kind: z.enum(["quarter", "year", "quarter-unknown"]),
    start: PlainDate,
    end: PlainDate,
    /** The different events that stand in it. */
    events: CoverageTally,
  })
  .meta(meaning("CoverageColumn", "A time along the top of the map.", "Thời gian trên trục ngang của bản đồ."));
export interface CoverageColumn extends z.infer<typeof CoverageColumn> {}

/** A column of which nothing has been counted yet. */
export type CoverageTime = Omit<CoverageColumn, "events">;

const QUARTERS = [
  ["01-01", "03-31"],
  ["04-01", "06-30"],
  ["07-01", "09-30"],
  ["10-01", "12-31"],
] as const;

/** Every time that may stand along the top: of the years asked for, those in which the programme runs. */
export function columnsOf(years: PlanYears, by: CoverageQuestion["by"], period: Period): CoverageTime[] {
  const first = Math.max(years.first, Number(period.start.slice(0, 4)));
  const last = Math.min(years.last, Number(period.end.slice(0, 4)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap(
    (year): CoverageTime[] => {
      const whole = { key: String(year), start: `${year}-01-01`, end: `${year}-12-31` };
      if (by === "year") return [{ ...whole, kind: "year" as const }];
      const quarters = QUARTERS.map(([start, end], index) => ({
        key: `${year}-Q${index + 1}`,
        kind: "quarter" as const,
        start: `${year}-${start}`,
        end: `${year}-${end}`,
      }));
      return [...quarters, { ...whole, kind: "quarter-unknown" as const }];
    },
  );
}

/**
 * Where an event stands along the top: in every quarter that it touches. One that is known to a year alone stands where its
 * quarter is not known, since any quarter would be made up.
 *
 * @returns the places of its columns
 */
export function columnsTouchedBy(dates: CoverageFact["dates"], columns: readonly CoverageTime[]): number[] {
  const isOfYear = dates.precision === "year";
  return columns.flatMap((column, index) => {
    const isFine = column.kind === "year" || isOfYear === (column.kind === "quarter-unknown");
    return isFine && overlap(dates, column) ? [index] : [];
  });
}
