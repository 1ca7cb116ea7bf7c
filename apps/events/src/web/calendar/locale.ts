import type { CalendarOptions } from "@fullcalendar/react";
import english from "@fullcalendar/react/locales/en-gb";
import vietnamese from "@fullcalendar/react/locales/vi";
import type { Language } from "@wps/model";

/** What FullCalendar's Vietnamese lacks, and would say in English or not at all. */
const WORDS_VI = {
  prevText: "Trước",
  nextText: "Tiếp",
  prevYearText: "Năm trước",
  nextYearText: "Năm sau",
  todayText: "Hôm nay",
  todayHint: (unit: string) => (unit === "Ngày" ? "Hôm nay" : `${unit} này`),
  prevHint: "$0 trước",
  nextHint: "$0 sau",
  viewHint: "Xem theo $0",
  viewChangeHint: "Đổi cách xem",
  navLinkHint: "Đi đến $0",
  // The locale's own "Tu" reads like a weekday.
  weekTextShort: "T",
  moreLinkText: (count: number) => `+ ${count} sự kiện`,
  moreLinkHint: (count: number) => `Xem thêm ${count} sự kiện`,
  closeHint: "Đóng",
  eventsHint: "Sự kiện",
  timedText: "Có giờ",
  // Days without hours are days whose hours no source gives: "all day" would be an invention.
  allDayText: "Chưa rõ giờ",
} satisfies CalendarOptions;

const WORDS_EN = {
  moreLinkText: (count: number) => `+ ${count} more`,
  closeHint: "Close",
  eventsHint: "Events",
  timedText: "Timed",
  allDayText: "Hours not known",
} satisfies CalendarOptions;

/** FullCalendar's locales come with decomposed letters, which neither match typed text nor print well. */
function composed<Words extends object>(words: Words): Words {
  const entries = Object.entries(words).map(([key, word]) => [
    key,
    typeof word === "string" ? word.normalize("NFC") : word,
  ]);
  return { ...words, ...Object.fromEntries(entries) };
}

/** FullCalendar's words in each language, complete and composed (NFC). Weeks begin on Monday in both. */
export const CALENDAR_LOCALES = {
  vi: { ...composed(vietnamese), ...WORDS_VI },
  en: { ...composed(english), ...WORDS_EN },
} satisfies Record<Language, typeof vietnamese>;
