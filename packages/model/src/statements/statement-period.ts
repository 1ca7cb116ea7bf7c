import type * as z from "zod";
import { addDays, isPlainDate } from "../date.js";
import { meaning } from "../meaning.js";
import { Period } from "../period.js";

/**
 * Whether days are those of whole months.
 *
 * @example
 * isOfWholeMonths({ start: "2026-01-01", end: "2026-02-28" }); // true
 */
export const isOfWholeMonths = ({ start, end }: Period) =>
  // What is no day is reported as that.
  !isPlainDate(start) || !isPlainDate(end) || (start.endsWith("-01") && addDays(end, 1).endsWith("-01"));

/** Whole months, from the first day of one to the last day of one: money is told by the month. */
export const StatementPeriod = Period.refine(isOfWholeMonths, { path: ["end"], error: "whole months" }).meta(
  meaning("StatementPeriod", "The months that a statement is of.", "Kỳ báo cáo, tính theo tháng trọn vẹn."),
);
export type StatementPeriod = z.infer<typeof StatementPeriod>;

/** Whether a month lies within a period. */
export const isMonthOf = (month: string, { start, end }: Period): boolean =>
  start.slice(0, 7) <= month && month <= end.slice(0, 7);
