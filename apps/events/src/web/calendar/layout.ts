import type { CalendarOptions } from "@fullcalendar/react";
import { HOME_TIME_ZONE, type Language, type PlainDate } from "@wps/model";
import { sayDay, sayWeekday } from "../language/dates.ts";
import { todayAtHome } from "../today.ts";
import { CALENDAR_LOCALES } from "./locale.ts";
import type { CalendarView } from "./view.ts";

/** A view that FullCalendar draws; the year is our own. */
export type GridView = Exclude<CalendarView, "year">;

const CLOCK = { hour: "2-digit", minute: "2-digit", hour12: false } as const;

/** Whether a view has a scale of hours, where there is room for one. */
export const hasHours = (view: GridView): boolean => view === "week" || view === "day";

/** FullCalendar's name of a view. */
export type GridLayout = "dayGridMonth" | "timeGridWeek" | "timeGridDay" | "listMonth" | "listWeek";

/** How FullCalendar lays out a view. A week of columns does not fit a phone. */
export function layoutOf(view: GridView, narrow: boolean): GridLayout {
  switch (view) {
    case "month":
      return "dayGridMonth";
    case "day":
      return "timeGridDay";
    case "list":
      return "listMonth";
    case "week":
      return narrow ? "listWeek" : "timeGridWeek";
  }
}

/** A day without its year: `Thứ Hai, 15/3`, `Monday, 15 March`. */
const headingOf = (day: PlainDate, language: Language): string =>
  `${sayWeekday(day, language)}, ${sayDay(day, language).replace(/[/ ]\d{4}$/, "")}`;

/** How the calendar is laid out: what stays the same whatever is on it. */
export function layoutOptions(language: Language, narrow: boolean) {
  return {
    locale: CALENDAR_LOCALES[language],
    timeZone: HOME_TIME_ZONE,
    headerToolbar: false,
    height: "auto",
    eventDisplay: "block",
    eventTimeFormat: CLOCK,
    // The link in an entry has the focus, not the entry.
    eventInteractive: false,
    eventLongPressDelay: 500,
    selectLongPressDelay: 500,
    selectMinDistance: 5,
    // Whether hours are known is not for a drag to say.
    eventAllow: (span, moved) => span.allDay === moved?.allDay,
    snapDuration: "00:15",
    nowIndicator: true,
    showNonCurrentDates: false,
    fixedWeekCount: false,
    aspectRatio: narrow ? 1.1 : 1.85,
    // Entries of three lines, or marks: so many that a month stays in sight.
    dayMaxEvents: narrow ? 4 : 3,
    displayEventEnd: true,
    slotEventOverlap: false,
    slotDuration: "01:00",
    slotMinHeight: 44,
    slotHeaderFormat: CLOCK,
    // What is seen begins what is heard.
    dayHeaderContent: ({ date }) => headingOf(todayAtHome(date.getTime()), language),
    views: {
      dayGridMonth: {
        dayHeaderFormat: { weekday: narrow ? "narrow" : "long" },
        dayHeaderContent: ({ inPopover, date, text }) =>
          inPopover ? headingOf(todayAtHome(date.getTime()), language) : text,
        dayHeaderAlign: ({ inPopover }) => (narrow && !inPopover ? "center" : "start"),
        // The entry says its hours itself, which here no drag changes: FullCalendar takes long to write them.
        displayEventTime: false,
      },
    },
    noEventsContent: () => null,
    listDayFormat: { day: "numeric", month: language === "vi" ? "numeric" : "short" },
    listDayAltFormat: { weekday: narrow ? "short" : "long" },
  } satisfies CalendarOptions;
}
