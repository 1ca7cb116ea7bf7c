import { addDays, type PlainDate } from "../date.js";
import { lengthInDays, overlap, type Period } from "../period.js";
import type { CountryDay } from "./country-day.js";
import { isFreeOfDaysOff, isFreeOfHolidays } from "./warnings.js";

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
  return firstPlace(period, days, isFreeOfHolidays);
}

type IsFree = (period: Period, days: readonly CountryDay[]) => boolean;

function firstPlace(period: Period, days: readonly CountryDay[], isFree: IsFree): Period | undefined {
  const reach = { start: period.start, end: addDays(period.end, FARTHEST_SHIFT_DAYS) };
  const near = days.filter((day) => overlap(day, reach));
  const length = lengthInDays(period);
  for (let shift = 0; shift <= FARTHEST_SHIFT_DAYS; shift += 1) {
    const start = addDays(period.start, shift);
    const moved = { start, end: addDays(start, length - 1) };
    if (isFree(moved, near)) return moved;
  }
  return undefined;
}

/** How days are put around days off. */
export interface PlacingRule {
  /** Whether they may be days of a weekend too, as they may for those who teach people who work in the week. */
  readonly weekends: boolean;
}

/**
 * Days moved on around days off, in the same order. Days that follow each other stay together: they move on as one to the first place
 * where none of them is a day off, after whatever came before them.
 *
 * @param wished the days, each once, in order
 * @param days of {@link countryDays} for these days and {@link FARTHEST_SHIFT_DAYS} after the last of them
 * @returns as many days as were wished for, or undefined where one has no place within {@link FARTHEST_SHIFT_DAYS}
 * @example
 * placedAroundDaysOff(["2027-02-04", "2027-02-11"], countryDays({ start: "2027-01-01", end: "2027-12-31" }, []), { weekends: false }); // ["2027-02-12", "2027-02-15"]
 */
export function placedAroundDaysOff(
  wished: readonly PlainDate[],
  days: readonly CountryDay[],
  { weekends }: PlacingRule,
): PlainDate[] | undefined {
  const placed: PlainDate[] = [];
  for (const block of blocksOf(wished)) {
    const last = placed.at(-1);
    const start = last !== undefined && last >= block.start ? addDays(last, 1) : block.start;
    const length = lengthInDays(block);
    const place = firstPlace(
      { start, end: addDays(start, length - 1) },
      days,
      weekends ? isFreeOfDaysOff : isFreeOfHolidays,
    );
    if (place === undefined) return undefined;
    placed.push(...Array.from({ length }, (_, day) => addDays(place.start, day)));
  }
  return placed;
}

/** Days that follow each other without a gap, as periods. */
function blocksOf(days: readonly PlainDate[]): Period[] {
  const blocks: { start: PlainDate; end: PlainDate }[] = [];
  for (const day of days) {
    const last = blocks.at(-1);
    if (last !== undefined && day === addDays(last.end, 1)) last.end = day;
    else blocks.push({ start: day, end: day });
  }
  return blocks;
}
