import * as z from "zod";
import { addDays, isPlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import type { Period } from "./period.js";

/** What is given to the day is a day that there is. */
export const isInCalendar = (date: string) => date.length < 10 || isPlainDate(date);

/**
 * A date as precisely as it is known, ISO 8601 with reduced precision: a year `2023`, a month `2020-11` or a day
 * `2022-03-28`, from 1900 to 2199. What is known to the month is never written as its first day.
 */
export const PartialDate = z
  .string()
  .regex(/^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/, {
    error: "a year YYYY, a month YYYY-MM or a day YYYY-MM-DD",
    abort: true,
  })
  .refine(isInCalendar, { error: "there is no such day" })
  .meta(
    meaning(
      "PartialDate",
      "A year, a month or a day, ISO 8601 with reduced precision.",
      "Một năm, một tháng hoặc một ngày, ISO 8601 với độ chính xác tương ứng.",
    ),
  );
export type PartialDate = z.infer<typeof PartialDate>;

/**
 * The days a partial date may mean, the first and the last included. Two of them can be told apart in time only when
 * their periods do not overlap.
 *
 * @example
 * daysMeant("2024-02"); // { start: "2024-02-01", end: "2024-02-29" }
 * daysMeant("2023"); // { start: "2023-01-01", end: "2023-12-31" }
 */
export function daysMeant(date: PartialDate): Period {
  if (date.length === 10) return { start: date, end: date };
  if (date.length === 4) return { start: `${date}-01-01`, end: `${date}-12-31` };
  const start = `${date}-01`;
  const nextMonth = `${addDays(start, 31).slice(0, 7)}-01`;
  return { start, end: addDays(nextMonth, -1) };
}
