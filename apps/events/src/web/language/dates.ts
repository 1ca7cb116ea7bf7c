import {
  type EventDates,
  HOME_TIME_ZONE,
  type Hours,
  type Language,
  type PartialDate,
  type PlainDate,
} from "@wps/model";

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
  return inWords(spanOf(date.length === 4 ? "year" : "month", date, language));
}

// Made once: to make one takes far longer than to use it, and a calendar says hundreds of dates.
const weekdayIn = (language: Language) => new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
const WEEKDAYS = { vi: weekdayIn("vi"), en: weekdayIn("en") } satisfies Record<Language, Intl.DateTimeFormat>;
const ENGLISH_MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** The day of the week: `Thứ Năm`, `Thursday`. */
export function sayWeekday(date: PlainDate, language: Language): string {
  const name = WEEKDAYS[language].format(Date.parse(`${date}T00:00Z`));
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/**
 * The dates of an event, no more exact than they are known, and nothing twice:
 * `20–21/2/2025`, `tháng 6/2022`, `quý II–III/2027`, `năm 2027–2028`.
 */
export function sayDates(
  { precision, start, end }: Pick<EventDates, "precision" | "start" | "end">,
  language: Language,
): string {
  if (precision === "day") return start === end ? sayDay(start, language) : sayRange(start, end, language);
  const first = spanOf(precision, start, language);
  const last = spanOf(precision, end, language);
  if (first.name === last.name && first.after === last.after) return inWords(first);
  if (first.after !== last.after) return `${inWords(first)} – ${inWords(last)}`;
  return inWords({ ...first, name: `${first.name}–${last.name}` });
}

/** Hours of the day: `08:30–17:00`. */
export const sayHours = (hours: Hours): string => `${hours.start}–${hours.end}`;

/** A moment as clocks in Viet Nam show it: `14:05 ngày 25/11/2026`, `14:05 on 25 November 2026`. */
export function sayInstant(instant: string, language: Language): string {
  // Swedish writes a moment as ISO 8601 does.
  const [day = "", time = ""] = new Intl.DateTimeFormat("sv", {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: HOME_TIME_ZONE,
  })
    .format(Date.parse(instant))
    .split(" ");
  return `${time} ${language === "vi" ? "ngày" : "on"} ${sayDay(day, language)}`;
}

/** A month, a quarter or a year: its own name between the words that two of them may share. */
interface Span {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

const inWords = ({ before, name, after }: Span): string => `${before}${name}${after}`;

function spanOf(precision: Exclude<EventDates["precision"], "day">, date: PlainDate, language: Language): Span {
  const { year, month } = parts(date);
  const quarter = Math.ceil(month / 3);
  const isVietnamese = language === "vi";
  const after = isVietnamese ? `/${year}` : ` ${year}`;
  switch (precision) {
    case "month":
      return isVietnamese
        ? { before: "tháng ", name: `${month}`, after }
        : { before: "", name: monthName(month), after };
    case "quarter":
      return isVietnamese
        ? { before: "quý ", name: ["I", "II", "III", "IV"][quarter - 1] ?? "", after }
        : { before: "", name: `Q${quarter}`, after };
    case "year":
      return { before: isVietnamese ? "năm " : "", name: year, after: "" };
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
  return ENGLISH_MONTH.format(Date.UTC(2000, month - 1, 1));
}
