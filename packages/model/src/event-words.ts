import type { DatePrecision } from "./date-precision.js";
import type { EventKind } from "./event.js";
import type { Language } from "./text.js";

/** What each sort of event is called, where files and feeds say it in their own words. */
export const KIND_WORDS: Readonly<Record<Language, Readonly<Record<EventKind, string>>>> = {
  vi: {
    workshop: "Hội thảo",
    training: "Tập huấn",
    conference: "Hội nghị",
    forum: "Diễn đàn",
    dialogue: "Đối thoại",
    exchange: "Giao lưu, trao đổi",
    consultation: "Tham vấn",
    launch: "Lễ công bố, phát động",
    ceremony: "Buổi lễ",
    drill: "Diễn tập",
    other: "Sự kiện khác",
  },
  en: {
    workshop: "Workshop",
    training: "Training",
    conference: "Conference",
    forum: "Forum",
    dialogue: "Dialogue",
    exchange: "Exchange",
    consultation: "Consultation",
    launch: "Launch",
    ceremony: "Ceremony",
    drill: "Drill",
    other: "Other event",
  },
};

const yearOf = (day: string) => day.slice(0, 4);
const monthOf = (day: string) => Number(day.slice(5, 7));
const quarterOf = (day: string) => Math.ceil(monthOf(day) / 3);
const englishMonth = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** The month, the quarter or the year that a day lies in, where the day itself is not known. */
export const SPAN_WORDS: Readonly<
  Record<Language, Readonly<Record<Exclude<DatePrecision, "day">, (day: string) => string>>>
> = {
  vi: {
    month: (day) => `tháng ${monthOf(day)}/${yearOf(day)}`,
    quarter: (day) => `quý ${["I", "II", "III", "IV"][quarterOf(day) - 1]}/${yearOf(day)}`,
    year: (day) => `năm ${yearOf(day)}`,
  },
  en: {
    month: (day) => englishMonth.format(Date.parse(day)),
    quarter: (day) => `Q${quarterOf(day)} ${yearOf(day)}`,
    year: yearOf,
  },
};
