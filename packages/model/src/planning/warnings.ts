import type { PlainDate } from "../date.js";
import { daysOf, overlap, type Period } from "../period.js";
import { type ProvinceRef, toProvinceKey } from "../place.js";
import { isWeekend } from "./compensation.js";
import type { CountryDay } from "./country-day.js";

const STOPS: readonly CountryDay["kind"][] = ["holiday", "day-off-moved"];
const WARNS: readonly CountryDay["kind"][] = [...STOPS, "assembly-session", "season"];

/**
 * What somebody who plans something for these days should know: days off, sessions of the National Assembly and seasons of floods that
 * touch them. A season of some provinces warns only where one of these is asked for; what is in no province known warns of none of them.
 * Nothing forbids anything.
 *
 * @param days of {@link countryDays} for these days
 * @example
 * warningsFor({ start: "2027-02-05", end: "2027-02-06" }, [], countryDays({ start: "2027-01-01", end: "2027-12-31" }, [])).map(({ certainty }) => certainty); // ["expected", "fixed"]
 */
export function warningsFor(
  period: Period,
  provinces: readonly ProvinceRef[],
  days: readonly CountryDay[],
): CountryDay[] {
  const asked = new Set(provinces.map(toProvinceKey));
  return days.filter(
    (day) =>
      WARNS.includes(day.kind) &&
      overlap(day, period) &&
      (day.provinces === undefined || day.provinces.some((province) => asked.has(toProvinceKey(province)))),
  );
}

/**
 * Whether public offices work on a day, as far as is known or foreseen: not at weekends unless the day is worked in exchange, and not on
 * days off.
 *
 * @param days of {@link countryDays} for that day
 * @example
 * isWorkingDay("2026-01-10", countryDays({ start: "2026-01-10", end: "2026-01-10" }, [])); // true
 */
export function isWorkingDay(day: PlainDate, days: readonly CountryDay[]): boolean {
  const there = days.filter(({ start, end }) => start <= day && day <= end).map(({ kind }) => kind);
  if (there.includes("working-day")) return true;
  return !isWeekend(day) && !there.some((kind) => STOPS.includes(kind));
}

/** Whether all days of a period are worked, weekends within longer ones aside. */
export function isFreeOfHolidays(period: Period, days: readonly CountryDay[]): boolean {
  const all = daysOf(period);
  const edges = [period.start, period.end];
  return all.every((day) => isWorkingDay(day, days) || (all.length > 5 && isWeekend(day) && !edges.includes(day)));
}

/** Whether no day of a period is a day off of the whole country, be it a weekend or not. */
export function isFreeOfDaysOff(period: Period, days: readonly CountryDay[]): boolean {
  return !days.some((day) => STOPS.includes(day.kind) && overlap(day, period));
}
