import FullCalendar, { type CalendarOptions, useCalendarController } from "@fullcalendar/react";
import dayGrid from "@fullcalendar/react/daygrid";
import interaction from "@fullcalendar/react/interaction";
import list from "@fullcalendar/react/list";
import theme from "@fullcalendar/react/themes/forma";
import timeGrid from "@fullcalendar/react/timegrid";
import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/forma/theme.css";
import "@fullcalendar/react/themes/forma/palettes/purple.css";
import { useRouter } from "@tanstack/react-router";
import { HOME_TIME_ZONE, type PlainDate } from "@wps/model";
import { useEffect, useMemo } from "react";
import { useLanguage } from "../language/i18n.ts";
import type { CalendarEntry } from "./entries.ts";
import { EntryChip, EntryLine } from "./entry-content.tsx";
import { onFirstDayIn, toEventInput } from "./event-input.ts";
import styles from "./grid.module.css";
import { CALENDAR_LOCALES } from "./locale.ts";
import { type CalendarView, periodOf } from "./period.ts";
import { shownHours } from "./shown-hours.ts";
import { statusClass } from "./status-mark.tsx";

const PLUGINS = [theme, dayGrid, timeGrid, list, interaction];
const CLOCK = { hour: "2-digit", minute: "2-digit", hour12: false } as const;

/** FullCalendar's name of a view. A week of columns does not fit a phone. */
function layoutOf(view: CalendarView, narrow: boolean): string {
  if (view === "month") return "dayGridMonth";
  if (view === "list") return "listMonth";
  return narrow ? "listWeek" : "timeGridWeek";
}

interface CalendarGridProps {
  readonly view: CalendarView;
  readonly day: PlainDate;
  readonly entries: readonly CalendarEntry[];
  readonly narrow: boolean;
  /** Called with the day that somebody clicked beside its entries. */
  readonly onCell: (day: PlainDate) => void;
}

/** The entries on their days: the one place where FullCalendar is spoken to. */
export function CalendarGrid({ view, day, entries, narrow, onCell }: CalendarGridProps) {
  const router = useRouter();
  const { language } = useLanguage();
  const controller = useCalendarController();
  const layout = layoutOf(view, narrow);
  const isList = layout.startsWith("list");

  // The address says where the calendar stands; FullCalendar follows.
  useEffect(() => {
    controller.changeView(layout);
    controller.gotoDate(day);
  }, [controller, layout, day]);

  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const events = useMemo(() => {
    const period = periodOf(view, day);
    const shown = isList ? entries.map((entry) => onFirstDayIn(period, entry)) : entries;
    return shown.map((entry) => {
      const { href } = router.buildLocation({ to: "/events/$id", params: { id: entry.event.id } });
      return { ...toEventInput(entry, href), className: statusClass(entry.event.status) };
    });
  }, [entries, router, isList, view, day]);

  const hours = useMemo(() => shownHours(entries), [entries]);

  const eventContent: CalendarOptions["eventContent"] = ({ event, timeText }) => {
    const entry = byId.get(event.id);
    const Content = isList ? EntryLine : EntryChip;
    return entry && <Content entry={entry} hours={event.allDay ? "" : timeText} />;
  };

  // What a list without entries has to say, the page says around it.
  if (isList && entries.length === 0) return undefined;
  return (
    <div className={styles.calendar} data-layout={layout}>
      <FullCalendar
        plugins={PLUGINS}
        controller={controller}
        initialView={layout}
        initialDate={day}
        locale={CALENDAR_LOCALES[language]}
        timeZone={HOME_TIME_ZONE}
        headerToolbar={false}
        height="auto"
        events={events}
        eventContent={eventContent}
        eventClass={styles.entry}
        eventDisplay="block"
        eventTimeFormat={CLOCK}
        eventClick={({ event, jsEvent }) => {
          // As for any link, a click with a modifier key is the browser's.
          if (jsEvent.ctrlKey || jsEvent.metaKey || jsEvent.shiftKey) return;
          jsEvent.preventDefault();
          const entry = byId.get(event.id);
          if (entry) void router.navigate({ to: "/events/$id", params: { id: entry.event.id } });
        }}
        dateClick={({ dateStr }) => onCell(dateStr.slice(0, 10))}
        showNonCurrentDates={false}
        fixedWeekCount={false}
        aspectRatio={narrow ? 1.1 : 1.85}
        dayMaxEvents={4}
        dayCellClass={({ isDisabled }) => !isDisabled && styles.day}
        displayEventEnd
        slotEventOverlap={false}
        slotMinTime={hours.start}
        slotMaxTime={hours.end}
        slotDuration="01:00"
        slotMinHeight={44}
        slotHeaderFormat={CLOCK}
        views={{ dayGridMonth: { dayHeaderFormat: { weekday: narrow ? "narrow" : "long" } } }}
        noEventsContent={() => null}
        listDayFormat={{ day: "numeric", month: "numeric" }}
        listDayAltFormat={{ weekday: narrow ? "short" : "long" }}
        listDayHeaderClass={styles.listDay}
        listDayBodyClass={styles.listEntries}
      />
    </div>
  );
}
