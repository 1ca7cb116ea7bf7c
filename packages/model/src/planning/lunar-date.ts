import { addDays, daysBetween, type PlainDate } from "../date.js";
import { FIRST_NEW_MOON, MEAN_MONTH, newMoon } from "./new-moon.js";
import { clockLag, sunLongitude } from "./sun.js";

/** A day of the Vietnamese lunar calendar. A leap month follows the month whose number it bears. */
export interface LunarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
  readonly isLeap: boolean;
}

/** A month of that calendar: its number, the day on which it begins, and its length of 29 or 30 days. */
export interface LunarMonth {
  readonly month: number;
  readonly isLeap: boolean;
  readonly first: PlainDate;
  readonly days: number;
}

/** Days count from midnight at 105° east, UTC+7: half a day earlier than Julian days, and seven hours. */
const TO_LOCAL_DAY = 0.5 + 7 / 24;
/** The Julian day that is current on 1 January 1970. */
const EPOCH = 2440588;
const UNIX_START: PlainDate = "1970-01-01";

const yearOfMoon = (k: number) => 2000 + k / 12.3685;
const dayOfMoon = (k: number) => Math.floor(newMoon(k) - clockLag(yearOfMoon(k)) + TO_LOCAL_DAY);
const toDate = (julianDay: number) => addDays(UNIX_START, julianDay - EPOCH);
/** Which twelfth of its way the sun is in when the day begins: 9 from the winter solstice on. */
const twelfthOn = (k: number) => Math.floor(sunLongitude(dayOfMoon(k) - TO_LOCAL_DAY + clockLag(yearOfMoon(k))) / 30);

/** The new moon that begins the month of the winter solstice of a year, which is the 11th. */
function eleventhMonth(year: number): number {
  const lastDay = daysBetween(UNIX_START, `${year}-12-31`) + EPOCH;
  const k = Math.round((lastDay - FIRST_NEW_MOON) / MEAN_MONTH) + 1;
  const latest = [k, k - 1, k - 2].find((one) => dayOfMoon(one) <= lastDay) ?? k - 3;
  return twelfthOn(latest) >= 9 ? latest - 1 : latest;
}

/** The months from the 11th of the year before up to the one before the 11th of this year. */
function monthsBetweenSolstices(year: number): LunarMonth[] {
  const [from, to] = [eleventhMonth(year - 1), eleventhMonth(year)];
  const moons = Array.from({ length: to - from }, (_, index) => from + index);
  // Of thirteen months the first in which the sun enters no new twelfth is the leap month.
  const leap = moons.length === 13 ? moons.findIndex((k, index) => index > 0 && twelfthOn(k) === twelfthOn(k + 1)) : -1;
  return moons.map((k, index) => {
    const nth = leap !== -1 && index >= leap ? index - 1 : index;
    return {
      month: ((nth + 10) % 12) + 1,
      isLeap: index === leap,
      first: toDate(dayOfMoon(k)),
      days: dayOfMoon(k + 1) - dayOfMoon(k),
    };
  });
}

/**
 * The months of a lunar year, in order: twelve, or thirteen with a leap month. The calendar is the one that Viet Nam keeps, of the
 * meridian of 105° east; before 1968 calendars in use differed from it. In far years a new moon close to midnight may fall on the day
 * beside, since nobody knows how the earth will turn.
 *
 * @param year 1900 to 2199
 * @throws RangeError for another year
 * @example
 * lunarMonthsOf(2025).length; // 13
 * lunarMonthsOf(2025).find(({ isLeap }) => isLeap)?.month; // 6
 */
export function lunarMonthsOf(year: number): LunarMonth[] {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) throw new RangeError("lunar years go from 1900 to 2199");
  const isOfLastYear = (month: LunarMonth) => month.month >= 11;
  const here = monthsBetweenSolstices(year);
  return [
    ...here.slice(here.findIndex((month) => !isOfLastYear(month))),
    ...monthsBetweenSolstices(year + 1).filter((month, index) => index < 4 && isOfLastYear(month)),
  ];
}

/**
 * The day of the Gregorian calendar that a lunar day is.
 *
 * @returns undefined where there is no such day, since the month has 29 or no leap month follows it
 * @throws RangeError for a year before 1900 or after 2199
 * @example
 * lunarToSolar({ year: 2027, month: 1, day: 1, isLeap: false }); // "2027-02-06"
 * lunarToSolar({ year: 2027, month: 1, day: 1, isLeap: true }); // undefined
 */
export function lunarToSolar({ year, month, day, isLeap }: LunarDate): PlainDate | undefined {
  const found = lunarMonthsOf(year).find((one) => one.month === month && one.isLeap === isLeap);
  return found !== undefined && Number.isInteger(day) && day >= 1 && day <= found.days
    ? addDays(found.first, day - 1)
    : undefined;
}

/**
 * The lunar day of a day.
 *
 * @returns undefined before the lunar year 1900, which begins on 31 January
 * @example
 * solarToLunar("2026-04-26"); // { year: 2026, month: 3, day: 10, isLeap: false }
 */
export function solarToLunar(date: PlainDate): LunarDate | undefined {
  const year = Number(date.slice(0, 4));
  for (const lunarYear of [year, year - 1]) {
    if (lunarYear < 1900) continue;
    const month = lunarMonthsOf(lunarYear).findLast(({ first }) => first <= date);
    if (month !== undefined)
      return { year: lunarYear, month: month.month, day: daysBetween(month.first, date) + 1, isLeap: month.isLeap };
  }
  return undefined;
}
