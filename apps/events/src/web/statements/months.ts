import { addDays, addMonths, type Language, type PlainDate } from "@wps/model";

/**
 * The months that statements of a grant can be of: from the one in which it begins to the last that is over.
 *
 * @example
 * monthsOf("2026-02-15", "2026-05-02"); // ["2026-02", "2026-03", "2026-04"]
 */
export function monthsOf(begins: PlainDate, today: PlainDate): string[] {
  const months: string[] = [];
  for (let first = `${begins.slice(0, 7)}-01`; addMonths(first, 1) <= today; first = addMonths(first, 1)) {
    months.push(first.slice(0, 7));
  }
  return months;
}

/**
 * The days of the months from one to another.
 *
 * @example
 * periodOf("2026-01", "2026-02"); // { start: "2026-01-01", end: "2026-02-28" }
 */
export const periodOf = (from: string, to: string) => ({
  start: `${from}-01`,
  end: addDays(addMonths(`${to}-01`, 1), -1),
});

/** A month in words. */
export const sayMonth = (month: string, language: Language): string => {
  const [year, nth] = month.split("-");
  return language === "vi" ? `${nth}/${year}` : englishMonth.format(Date.parse(`${month}-01`));
};

const englishMonth = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
