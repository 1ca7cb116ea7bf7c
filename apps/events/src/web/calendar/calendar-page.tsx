import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type PlainDate } from "@wps/model";
import { Suspense, useCallback, useMemo, useRef, useState } from "react";
import { type EventFilterSearch, NO_EVENT_FILTERS, setFilters, toEventFilters } from "../event-filter-search.ts";
import { EventFilters } from "../event-filters.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { todayAtHome } from "../today.ts";
import { Alert } from "../ui/alert.tsx";
import { lazyInKit } from "../ui/in-kit.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { Unreadable } from "../unreadable.tsx";
import { Bands } from "./bands/bands.tsx";
import { Board } from "./board.tsx";
import styles from "./calendar-page.module.css";
import { EmptyPeriod } from "./empty-period.tsx";
import { toEntries, undatedIn } from "./entries.ts";
import { calendarQuery } from "./events-query.ts";
import { PageFooter } from "./page-footer.tsx";
import { periodOf, sayPeriod } from "./period.ts";
import { SignSheet } from "./status-mark.tsx";
import { calendarTexts } from "./texts.ts";
import { CalendarToolbar } from "./toolbar.tsx";
import type { CalendarView } from "./view.ts";

const Help = lazyInKit(async () => (await import("./help.tsx")).Help);

const route = getRouteApi("/calendar");

/** The events on their days. Its address says which days, how they are shown, and which events. */
export function CalendarPage() {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const { view: chosenView, date, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useMediaQuery("(max-width: 47.99em)");
  const help = useHelp();
  const canCreate = can(useActor(), "event:create");
  const today = todayAtHome();
  const view: CalendarView = chosenView ?? (narrow ? "list" : "month");
  const day = date ?? today;
  const period = periodOf(view, day);

  const query = useQuery(calendarQuery({ ...toEventFilters(filters), from: period.start, to: period.end }));
  const items = query.data?.items;
  const entries = useMemo(() => toEntries(items ?? []), [items]);

  const onDay = useCallback(
    (to: PlainDate) => void navigate({ search: (before) => ({ ...before, date: to }) }),
    [navigate],
  );
  const onView = useCallback(
    (next: CalendarView) => void navigate({ search: (before) => ({ ...before, view: next }) }),
    [navigate],
  );
  const onFilters = (next: EventFilterSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const clear = setFilters(filters).length > 0 ? () => onFilters(NO_EVENT_FILTERS) : undefined;
  const isCurrent = query.isSuccess && !query.isPlaceholderData;
  const title = sayPeriod(view, day, language);
  useDocumentTitle(`${title} · ${say("calendar")}`);

  return (
    <>
      <SignSheet />
      <CalendarToolbar view={view} day={day} today={today} onView={onView} onDay={onDay} />
      <div className={styles.filters} data-screen-only>
        <EventFilters value={filters} onChange={onFilters} />
      </div>
      <VisuallyHidden role="status">
        {isCurrent ? say("loaded", { period: title, count: query.data.total }) : title}
      </VisuallyHidden>
      <QueryState query={query}>
        {({ items, total, nearest, unreadable }) => (
          <>
            {isCurrent && total === 0 && <EmptyPeriod nearest={nearest} onDay={onDay} onClear={clear} />}
            <Unreadable events={unreadable} />
            {isCurrent && total > items.length + unreadable && (
              <Alert className={styles.notice}>{say("tooMany", { shown: items.length, total })}</Alert>
            )}
            <Bands shown={period} events={undatedIn(period, items)} />
            <Board {...{ view, day, today, narrow, entries, onDay, onHelp: help.open }} />
          </>
        )}
      </QueryState>
      <PageFooter
        programme={filters.programme}
        clause={filters.clause}
        organisation={filters.organisation}
        onHelp={help.open}
      />
      <Suspense>{help.isOpen && <Help canCreate={canCreate} onClose={help.close} />}</Suspense>
    </>
  );
}

/** Whether the help is open; closed, it gives the focus back to whatever it was opened from. */
function useHelp() {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<Element>(null);
  return {
    isOpen,
    open: useCallback(() => {
      opener.current = document.activeElement;
      setOpen(true);
    }, []),
    close: () => {
      setOpen(false);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
