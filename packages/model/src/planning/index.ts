/**
 * The days of the country that plans should know of: public holidays by the Labour Code, lunar New Year among them, days that were
 * swapped, sessions of the National Assembly, seasons of floods and the Action Months. {@link countryDays} tells them with how certain
 * they are and who says so, {@link warningsFor} which of them touch an event.
 *
 * @module @wps/model/planning
 */
export { ANNOUNCED_DAYS } from "./announced-days.js";
export { compensationsFor, isWeekend } from "./compensation.js";
export type { Certainty, CountryDay } from "./country-day.js";
export { countryDays } from "./country-days.js";
export { type LunarDate, type LunarMonth, lunarMonthsOf, lunarToSolar, solarToLunar } from "./lunar-date.js";
export { HOLIDAYS_KNOWN_FROM, occasionName, publicHolidaysOf } from "./public-holidays.js";
export { FARTHEST_SHIFT_DAYS, type PlacingRule, placedAroundDaysOff, shiftedOverHolidays } from "./shift.js";
export { isWorkingDay, warningsFor } from "./warnings.js";
