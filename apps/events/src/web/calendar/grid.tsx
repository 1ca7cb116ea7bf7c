import FullCalendar, {
  CalendarController,
  type CalendarOptions,
  type EventApi,
  type PluginInput,
} from "@fullcalendar/react";
import type { EventSummary, PlainDate } from "@wps/model";
import { memo, useEffect, useMemo, useState } from "react";
import { sayHours } from "../language/dates.ts";
import { useLanguage } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import type { CalendarEntry } from "./entries.ts";
import { chipOf, lineOf } from "./entry-content.tsx";
import { useEntryWords } from "./entry-words.ts";
import { onFirstDayIn, toEventInput } from "./event-input.ts";
import { type GridLayout, type GridView, hasHours, layoutOf, layoutOptions } from "./layout.ts";
import type { Drag } from "./moving/drag.ts";
import type { Intent } from "./moving/plan.ts";
import { periodOf, sayPeriod } from "./period.ts";
import { usePlugins } from "./plugins.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { hoursAtHome, shownHours } from "./shown-hours.ts";
import { statusClass } from "./status-mark.tsx";

interface CalendarGridProps {
  readonly view: GridView;
  readonly day: PlainDate;
  readonly entries: readonly CalendarEntry[];
  readonly narrow: boolean;
  readonly canCreate: boolean;
  readonly isMovable: (event: EventSummary) => boolean;
  /** Gets each cell of a day as it appears. */
  readonly onCell: (cell: HTMLElement) => void;
  /** Called with the day whose number somebody pressed. */
  readonly onDayLink: (day: PlainDate) => void;
  /** Called with the place that somebody pressed beside the entries. */
  readonly onPress: (place: Selection) => void;
  /** Called with the days or hours that somebody dragged over. */
  readonly onSelect: (selection: Selection) => void;
  /** Called after an entry or its end was dragged. */
  readonly onDrag: (entry: CalendarEntry, intent: Intent, by: Drag) => void;
}

/**
 * The entries on their days: the one place where FullCalendar is spoken to. It draws what it is given: what is dragged
 * goes back at once, and is drawn elsewhere when the event has moved.
 */
export const CalendarGrid = memo(function CalendarGrid(props: CalendarGridProps) {
  const layout = layoutOf(props.view, props.narrow);
  const { key, plugins } = usePlugins(layout, props.canCreate);
  return <Grid key={key} layout={layout} plugins={plugins} {...props} />;
});

interface GridProps extends CalendarGridProps {
  readonly layout: GridLayout;
  readonly plugins: PluginInput[];
}

function Grid({ layout, plugins, view, day, entries, narrow, ...rest }: GridProps) {
  const { canCreate, isMovable, onCell, onDayLink, onPress, onSelect, onDrag } = rest;
  const { language } = useLanguage();
  const wordsOf = useEntryWords();
  // FullCalendar's own hook would draw this anew whenever the calendar has moved on.
  const [controller] = useState(() => new CalendarController(() => undefined));
  const isList = layout.startsWith("list");

  // The address says where the calendar stands; FullCalendar follows.
  const [start] = useState({ layout, day });
  useEffect(() => {
    if (controller.view?.type !== layout) controller.changeView(layout);
    controller.gotoDate(day);
  }, [controller, layout, day]);

  // Of these only a list depends on where the calendar stands: an entry that began before is on its first day shown.
  const [from, to] = isList ? [periodOf(view, day).start, periodOf(view, day).end] : [];
  const shown = useMemo(() => {
    const period = from && to && { start: from, end: to };
    return entries.map((entry) => ({
      ...toEventInput(period ? onFirstDayIn(period, entry) : entry, !isList && isMovable(entry.event)),
      className: statusClass(entry.event),
      entry,
    }));
  }, [entries, isMovable, isList, from, to]);

  // What FullCalendar has to look at anew draws every entry anew: so this changes only when it has to.
  const hours = useMemo(() => shownHours(hasHours(view) ? entries : []), [view, entries]);
  const options = useMemo((): CalendarOptions => {
    const contentOf = isList ? lineOf : chipOf;
    return {
      ...layoutOptions(language, narrow),
      titleFormat: ({ start }) => sayPeriod(view, start.marker.toISOString().slice(0, 10), language),
      selectable: canCreate,
      eventContent: ({ event, timeText }) => {
        const entry = entryOf(event);
        const isMark = narrow && view === "month" && entry.start === entry.end;
        // While it is dragged FullCalendar knows the hours, where it shows a scale of them.
        const hours = timeText || sayHoursOf(entry);
        return contentOf({ entry, words: wordsOf(entry), language, hours, isMark, canAct: isMovable(entry.event) });
      },
      navLinks: view === "month" || (view === "week" && !isList),
      // The keys are the board's.
      navLinkDayClick: (date, pressed) => !("key" in pressed) && onDayLink(todayAtHome(date.getTime())),
      dayCellDidMount: ({ el }) => onCell(el),
      dayHeaderDidMount: ({ el }) => onCell(el),
      dateClick: ({ dateStr, allDay }) => onPress(allDay ? { date: dateStr } : hourFrom(dateStr)),
      select: ({ startStr, endStr }) => onSelect(selectionOf(startStr, endStr)),
      eventDrop: ({ event, delta, revert }) => {
        const entry = entryOf(event);
        revert();
        onDrag(entry, "move", toDrag(delta));
      },
      eventResize: ({ event, endDelta, revert }) => {
        const entry = entryOf(event);
        revert();
        onDrag(entry, "length", toDrag(endDelta));
      },
    };
  }, [isMovable, wordsOf, language, narrow, isList, view, canCreate, onCell, onDayLink, onPress, onSelect, onDrag]);

  const calendar = useMemo(
    () => (
      <FullCalendar
        plugins={plugins}
        controller={controller}
        initialView={start.layout}
        initialDate={start.day}
        slotMinTime={hours.start}
        slotMaxTime={hours.end}
        events={shown}
        {...options}
      />
    ),
    [plugins, controller, start, hours, shown, options],
  );

  // What a list without entries has to say, the page says around it.
  if (isList && entries.length === 0) return undefined;
  return calendar;
}

/** From when to when; nothing where that is not known. */
function sayHoursOf(entry: CalendarEntry): string {
  const hours = hoursAtHome(entry);
  return hours === undefined ? "" : sayHours(hours);
}

/** What FullCalendar draws is what it was given. */
const entryOf = ({ extendedProps }: EventApi): CalendarEntry => extendedProps.entry;

const toDrag = ({ days, milliseconds }: { days: number; milliseconds: number }): Drag => ({
  days,
  minutes: milliseconds / 60_000,
});

/** The hour from a point of a day on, as FullCalendar writes the point. */
function hourFrom(point: string): Selection {
  const from = point.slice(11, 16);
  const to = `${String(Number(from.slice(0, 2)) + 1).padStart(2, "0")}${from.slice(2)}`;
  return to < "24" ? { date: point.slice(0, 10), from, to } : { date: point.slice(0, 10) };
}
