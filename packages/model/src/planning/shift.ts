import { addDays } from "../date.js";
import { lengthInDays, overlap, type Period } from "../period.js";
import type { CountryDay } from "./country-day.js";
import { isFreeOfHolidays } from "./warnings.js";

/** How far a period is moved at most, in days. */
export const FARTHEST_SHIFT_DAYS = 60;

/**
 * The same number of days, moved on to the first place where all of them are worked. Of more than five days only the first and the last
 * have to be none of a weekend, and none of them a day off in the week.
 *
 * @param days of {@link countryDays} for the period and {@link FARTHEST_SHIFT_DAYS} after it
 * @returns undefined where there is no such place within {@link FARTHEST_SHIFT_DAYS}
 * @example
 * shiftedOverHolidays({ start: "2027-02-05", end: "2027-02-06" }, countryDays({ start: "2027-01-01", end: "2027-12-31" }, [])); // { start: "2027-02-15", end: "2027-02-16" }
 */
export function shiftedOverHolidays(period: Period, days: readonly CountryDay[]): Period | undefined {
  const reach = { start: period.start, end: addDays(period.end, FARTHEST_SHIFT_DAYS) };
  const near = days.filter((day) => overlap(day, reach));
  const length = lengthInDays(period);
  for (let shift = 0; shift <= FARTHEST_SHIFT_DAYS; shift += 1) {
    const start = addDays(period.start, shift);
    const moved = { start, end: addDays(start, length - 1) };
    if (isFreeOfHolidays(moved, near)) return moved;
  }
  return undefined;
}
