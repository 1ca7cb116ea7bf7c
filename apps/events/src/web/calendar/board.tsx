import { useNavigate } from "@tanstack/react-router";
import { can, type EventSummary, type PlainDate } from "@wps/model";
import { lazy, Suspense, useCallback, useMemo, useRef } from "react";
import { sayDay, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import styles from "./board.module.css";
import { useDayCells } from "./day-cells.ts";
import { eventsPerDay } from "./density.ts";
import type { CalendarEntry } from "./entries.ts";
import { whyFixed } from "./fixed.ts";
import { holdFocus } from "./focus.ts";
import { CalendarGrid } from "./grid.tsx";
import { CountryLayer, YearGrid } from "./late.ts";
import type { MovingHandle } from "./moving/moving-layer.tsx";
import type { OnRedraw } from "./moving/use-moves.ts";
import { neighbourOf, periodOf } from "./period.ts";
import type { Selection } from "./selection.ts";
import { calendarTexts } from "./texts.ts";
import { useBoardEvents } from "./use-board-events.ts";
import type { CalendarView } from "./view.ts";

// A reader who moves nothing need not load it.
const MovingLayer = lazy(async () => ({ default: (await import("./moving/moving-layer.tsx")).MovingLayer }));

interface BoardProps {
  readonly view: CalendarView;
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly narrow: boolean;
  readonly entries: readonly CalendarEntry[];
  readonly onDay: (day: PlainDate) => void;
  readonly onHelp: () => void;
}

/** The entries on their days, and everything that can be done there by mouse, finger or keyboard. */
export function Board({ view, day, today, narrow, entries, onDay, onHelp }: BoardProps) {
  const say = useTexts(calendarTexts);
  const navigate = useNavigate();
  const actor = useActor();
  const root = useRef<HTMLElement>(null);
  const nameOf = useDayNames(view, day, entries);
  const cells = useDayCells({ root, day, nameOf });
  const linkOf = (id: CalendarEntry["id"]) => root.current?.querySelector<HTMLElement>(`a[data-entry="${id}"]`) ?? null;
  const backTo = (id: CalendarEntry["id"]) =>
    holdFocus(
      () => linkOf(id),
      () => cells.focus(day),
    );
  const moving = useRef<MovingHandle>(null);
  const onRedraw: OnRedraw = (id, by) => {
    // What the server takes back takes the focus along only from the entry itself, or where nothing has it.
    const { activeElement, body } = document;
    if (by === "reader" || activeElement === body || activeElement === linkOf(id)) backTo(id);
  };
  const canCreate = can(actor, "event:create");
  const isMovable = useCallback((event: EventSummary) => whyFixed(actor, event) === undefined, [actor]);

  const create = useCallback((at: Selection) => void navigate({ to: "/events/new", search: { ...at } }), [navigate]);
  const showDay = useCallback(
    (date: PlainDate) => void navigate({ to: "/calendar", search: (before) => ({ ...before, view: "day", date }) }),
    [navigate],
  );
  // A phone's month shows that there is something, its day shows what.
  const press = useCallback(
    (at: Selection) => {
      const isBusy = entries.some((entry) => entry.start <= at.date && at.date <= entry.end);
      if (canCreate && !(narrow && isBusy)) create(at);
      else if (view !== "day") showDay(at.date);
    },
    [entries, narrow, canCreate, view, create, showDay],
  );

  const drag: MovingHandle["drag"] = useCallback((...dragged) => moving.current?.drag(...dragged), []);
  const goTo = (date: PlainDate) => {
    const { start, end } = periodOf(view, day);
    if (date < start || date > end) onDay(date);
    cells.focus(date);
  };

  const events = useBoardEvents({
    view,
    entries,
    isMovable,
    onPress: canCreate ? undefined : showDay,
    onOpen: ({ event }) => void navigate({ to: "/events/$id", params: { id: event.id } }),
    onMenu: (entry, at) => moving.current?.openMenu(entry, at),
    onCommand: (command) => {
      switch (command.kind) {
        case "go-to":
          return goTo(command.day);
        case "choose":
          return canCreate ? create({ date: command.day }) : showDay(command.day);
        case "create":
          return canCreate ? create({ date: day }) : undefined;
        case "before":
        case "after":
          return onDay(neighbourOf(view, day, command.kind));
        case "today":
          return onDay(today);
        case "undo":
          return moving.current?.undo();
        case "help":
          return onHelp();
      }
    },
  });

  return (
    <>
      <section ref={root} aria-label={say("calendar")} {...events}>
        <Suspense fallback={<div className={styles.coming} />}>
          {view === "year" ? (
            <YearGrid day={day} today={today} entries={entries} />
          ) : (
            <CalendarGrid
              view={view}
              day={day}
              entries={entries}
              narrow={narrow}
              canCreate={canCreate}
              isMovable={isMovable}
              onCell={cells.dress}
              onDayLink={showDay}
              onPress={press}
              onSelect={create}
              onDrag={drag}
            />
          )}
        </Suspense>
      </section>
      <Suspense>
        <CountryLayer root={root} view={view} day={day} />
      </Suspense>
      <Suspense>
        {can(actor, "event:edit") && <MovingLayer ref={moving} actor={actor} onRedraw={onRedraw} onBackTo={backTo} />}
      </Suspense>
    </>
  );
}

/** What each day is called: its weekday and date, and how many events are on it. */
function useDayNames(view: CalendarView, day: PlainDate, entries: readonly CalendarEntry[]) {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const { start, end } = periodOf(view, day);
  const counts = useMemo(() => eventsPerDay({ start, end }, entries), [start, end, entries]);
  return useCallback(
    (date: PlainDate) => {
      const name = `${sayWeekday(date, language)}, ${sayDay(date, language)}`;
      return say("nameOfDay", { day: name, count: counts.get(date) ?? 0 });
    },
    [say, language, counts],
  );
}
