import type { EventDates, Hours, Language, PartialDate, PlainDate } from "@wps/model";

const parts = (date: PlainDate) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: Number(month), day: Number(day) };
};

/** A day as the language writes it: `28/3/2022`, `28 March 2022`. */
export function sayDay(date: PlainDate, language: Language): string {
  const { year, month, day } = parts(date);
  return language === "vi" ? `${day}/${month}/${year}` : `${day} ${monthName(month)} ${year}`;
}

/** A day whose month no reader can take for the day: `1 tháng 3 năm 2025`, `1 March 2025`. */
export function sayDayInWords(date: PlainDate, language: Language): string {
  const { year, month, day } = parts(date);
  return language === "vi" ? `${day} tháng ${month} năm ${Number(year)}` : sayDay(date, language);
}

/** A date as precisely as it is known: `năm 2023`, `tháng 11/2020`, `28/3/2022`. */
export function sayPartialDate(date: PartialDate, language: Language): string {
  if (date.length === 10) return sayDay(date, language);
  return date.length === 4 ? saySpan("year", date, language) : saySpan("month", date, language);
}

/** The day of the week: `Thứ Năm`, `Thursday`. */
export function sayWeekday(date: PlainDate, language: Language): string {
  const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
    Date.parse(`${date}T00:00Z`),
  );
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/**
 * The dates of an event, no more exact than they are known:
 * `20–21/2/2025`, `tháng 6/2022`, `quý II/2027`, `năm 2027`.
 */
export function sayDates(
  { precision, start, end }: Pick<EventDates, "precision" | "start" | "end">,
  language: Language,
): string {
  const first = saySpan(precision, start, language);
  const last = saySpan(precision, end, language);
  if (first === last) return first;
  if (precision !== "day") return `${first} – ${last}`;
  return sayRange(start, end, language);
}

/** Hours of the day: `08:30–17:00`. */
export const sayHours = (hours: Hours): string => `${hours.start}–${hours.end}`;

function saySpan(precision: EventDates["precision"], date: PlainDate, language: Language): string {
  const { year, month } = parts(date);
  const quarter = ["I", "II", "III", "IV"][Math.ceil(month / 3) - 1];
  switch (precision) {
    case "day":
      return sayDay(date, language);
    case "month":
      return language === "vi" ? `tháng ${month}/${year}` : `${monthName(month)} ${year}`;
    case "quarter":
      return language === "vi" ? `quý ${quarter}/${year}` : `Q${Math.ceil(month / 3)} ${year}`;
    case "year":
      return language === "vi" ? `năm ${year}` : year;
  }
}

function sayRange(start: PlainDate, end: PlainDate, language: Language): string {
  const from = parts(start);
  const to = parts(end);
  if (from.year !== to.year) return `${sayDay(start, language)} – ${sayDay(end, language)}`;
  if (from.month !== to.month) {
    return language === "vi"
      ? `${from.day}/${from.month} – ${sayDay(end, language)}`
      : `${from.day} ${monthName(from.month)} – ${sayDay(end, language)}`;
  }
  return `${from.day}–${sayDay(end, language)}`;
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));
}
