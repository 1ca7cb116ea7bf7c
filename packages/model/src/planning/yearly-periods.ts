import type { CountryDay } from "./country-day.js";
import {
  CONSTITUTION,
  FIFTH_SESSION,
  GENDER_MONTH_2016,
  GENDER_MONTH_LATER,
  LAW_ON_CHILDREN,
  SIXTH_SESSION,
} from "./country-sources.js";

const ABOUT_THEN = {
  vi: "Hiến pháp quy định mỗi năm hai kỳ; thời gian suy ra từ các kỳ họp gần đây, ngày cụ thể theo thông báo triệu tập.",
  en: "The Constitution asks for two sessions a year; the weeks are those of recent ones, the days are announced for each.",
};

/** The two regular sessions of the National Assembly, about when they take place. None before the Constitution of 2013. */
export function assemblySessionsOf(year: number): CountryDay[] {
  if (year < 2014) return [];
  const session = { kind: "assembly-session", certainty: "expected", note: ABOUT_THEN } as const;
  return [
    {
      ...session,
      name: { vi: `Kỳ họp Quốc hội giữa năm ${year}`, en: `Mid-year session of the National Assembly ${year}` },
      start: `${year}-05-20`,
      end: `${year}-06-30`,
      sources: [CONSTITUTION, FIFTH_SESSION],
    },
    {
      ...session,
      name: { vi: `Kỳ họp Quốc hội cuối năm ${year}`, en: `Year-end session of the National Assembly ${year}` },
      start: `${year}-10-20`,
      end: `${year}-11-30`,
      sources: [CONSTITUTION, SIXTH_SESSION],
    },
  ];
}

/** The Action Months of a year: for children in June since 2017, for gender equality from 15 November to 15 December since 2016. */
export function actionMonthsOf(year: number): CountryDay[] {
  const children: CountryDay = {
    kind: "action-month",
    name: { vi: `Tháng hành động vì trẻ em ${year}`, en: `Action Month for children ${year}` },
    start: `${year}-06-01`,
    end: `${year}-06-30`,
    certainty: "fixed",
    sources: [LAW_ON_CHILDREN],
  };
  const isDecided = year <= 2020;
  const gender: CountryDay = {
    kind: "action-month",
    name: {
      vi: `Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới ${year}`,
      en: `Action Month for gender equality and against gender-based violence ${year}`,
    },
    start: `${year}-11-15`,
    end: `${year}-12-15`,
    certainty: isDecided ? "fixed" : "expected",
    sources: isDecided ? [GENDER_MONTH_2016] : [GENDER_MONTH_LATER],
  };
  return [...(year >= 2017 ? [children] : []), ...(year >= 2016 ? [gender] : [])];
}
