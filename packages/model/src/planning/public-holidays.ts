import type { HolidayOccasion } from "../country-edit.js";
import { addDays, type PlainDate } from "../date.js";
import type { CountryDay } from "./country-day.js";
import { CULTURE_DAY, LABOUR_CODE_2012, LABOUR_CODE_2019, TET_BEFORE_2021 } from "./country-sources.js";
import { lunarMonthsOf } from "./lunar-date.js";

/** The first year that lies wholly under a code whose holidays are known here, that of 2012. */
export const HOLIDAYS_KNOWN_FROM = 2014;
/** The first year of the code of 2019, which adds a day to National Day and leaves the days at Tết to the Prime Minister. */
const CODE_OF_2019_FROM = 2021;
/** The first year in which the day of culture may be a day off. */
const CULTURE_DAY_FROM = 2026;

const NAMES = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year" },
  tet: { vi: "Tết Nguyên đán", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings’ Commemoration Day" },
  reunification: { vi: "Ngày Chiến thắng 30/4", en: "Victory Day (30 April)" },
  labour: { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  "national-day": { vi: "Quốc khánh", en: "National Day" },
  culture: { vi: "Ngày Văn hóa Việt Nam", en: "Viet Nam Culture Day" },
} as const satisfies Record<HolidayOccasion, { vi: string; en: string }>;

/**
 * What an occasion is called in a year.
 *
 * @example
 * occasionName("tet", 2027); // { vi: "Tết Nguyên đán 2027", en: "Lunar New Year (Tết) 2027" }
 */
export function occasionName(occasion: HolidayOccasion, year: number) {
  const { vi, en } = NAMES[occasion];
  return { vi: `${vi} ${year}`, en: `${en} ${year}` };
}

const CHOSEN_YEARLY = {
  vi: "Tết được nghỉ 5 ngày; nghỉ những ngày nào do cấp có thẩm quyền quyết định từng năm.",
  en: "Five days are off at Tết; which ones is decided each year.",
};
const ONE_OF_TWO = {
  vi: "Quốc khánh được nghỉ 2 ngày: ngày 2/9 và một ngày liền kề trước hoặc sau, do cấp có thẩm quyền quyết định từng năm.",
  en: "Two days are off: 2 September and either the day before or the day after, decided each year.",
};
const NOT_YET_LAW = {
  vi: "Bộ Chính trị chủ trương là ngày nghỉ; chưa thấy văn bản luật quy định.",
  en: "The Politburo intends it as a day off; an act that makes it one was not seen.",
};

/**
 * The public holidays of a year as far as law and custom say: for certain, or with the days among which a choice is made each year. Days
 * off that take the place of holidays at weekends come with {@link countryDays}, and so does what was announced.
 *
 * @param year 2014 to 2199
 * @returns in the order of their first days; undefined for a year whose law is not known here
 * @example
 * publicHolidaysOf(2027)?.find(({ occasion }) => occasion === "hung-kings")?.start; // "2027-04-16"
 * publicHolidaysOf(2013); // undefined
 */
export function publicHolidaysOf(year: number): CountryDay[] | undefined {
  if (year < HOLIDAYS_KNOWN_FROM) return undefined;
  const isNewCode = year >= CODE_OF_2019_FROM;
  const sources = [isNewCode ? LABOUR_CODE_2019 : LABOUR_CODE_2012];
  const holiday = (occasion: HolidayOccasion, start: PlainDate, more: Partial<CountryDay> = {}): CountryDay => ({
    kind: "holiday",
    occasion,
    name: occasionName(occasion, year),
    start,
    end: start,
    certainty: "fixed",
    sources,
    ...more,
  });
  const { tet, hungKings } = lunarHolidaysOf(year);
  const chosen = {
    certainty: "expected",
    note: CHOSEN_YEARLY,
    ...(!isNewCode && { sources: [...sources, TET_BEFORE_2021] }),
  } as const;
  const isBeside = { certainty: "expected", note: ONE_OF_TWO } as const;
  return [
    holiday("new-year", `${year}-01-01`),
    holiday("tet", addDays(tet, -2), { ...chosen, end: addDays(tet, -1) }),
    holiday("tet", tet),
    holiday("tet", addDays(tet, 1), { ...chosen, end: addDays(tet, 3) }),
    holiday("hung-kings", hungKings),
    holiday("reunification", `${year}-04-30`),
    holiday("labour", `${year}-05-01`),
    ...(isNewCode ? [holiday("national-day", `${year}-09-01`, isBeside)] : []),
    holiday("national-day", `${year}-09-02`),
    ...(isNewCode ? [holiday("national-day", `${year}-09-03`, isBeside)] : []),
    ...(year >= CULTURE_DAY_FROM
      ? [holiday("culture", `${year}-11-24`, { certainty: "expected", sources: CULTURE_DAY, note: NOT_YET_LAW })]
      : []),
  ];
}

/** The first day of the lunar year, and the 10th of its third month. */
function lunarHolidaysOf(year: number): Record<"tet" | "hungKings", PlainDate> {
  const months = lunarMonthsOf(year);
  const firstOf = (number: number) => months.find(({ month, isLeap }) => month === number && !isLeap)?.first ?? "";
  return { tet: firstOf(1), hungKings: addDays(firstOf(3), 9) };
}
