import { Alert, Anchor, VisuallyHidden } from "@mantine/core";
import { useDocumentTitle, useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { PlainDate } from "@wps/model";
import { useMemo } from "react";
import { eventsQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { todayAtHome } from "../today.ts";
import { Unreadable } from "../unreadable.tsx";
import styles from "./calendar-page.module.css";
import { EmptyPeriod } from "./empty-period.tsx";
import { toEntries, undatedIn } from "./entries.ts";
import { CalendarGrid } from "./grid.tsx";
import { Legend } from "./legend.tsx";
import { type CalendarView, periodOf, sayPeriod } from "./period.ts";
import { calendarTexts } from "./texts.ts";
import { CalendarToolbar } from "./toolbar.tsx";
import { Undated } from "./undated.tsx";

const route = getRouteApi("/calendar");
const MOST_EVENTS = 500;

/** The events on their days. Its address says which days, and how they are shown. */
export function CalendarPage() {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useMediaQuery("(max-width: 47.99em)", false, { getInitialValueInEffect: false });
  const today = todayAtHome();
  const view: CalendarView = search.view ?? (narrow ? "list" : "month");
  const day = search.date ?? today;
  const period = periodOf(view, day);

  const query = useQuery({
    ...eventsQuery({ from: period.start, to: period.end, limit: MOST_EVENTS }),
    placeholderData: keepPreviousData,
  });
  const items = query.data?.items;
  const entries = useMemo(() => toEntries(items ?? []), [items]);

  const onDay = (date: PlainDate) => void navigate({ search: (before) => ({ ...before, date }) });
  const onView = (next: CalendarView) => void navigate({ search: (before) => ({ ...before, view: next }) });
  const onCell = (date: PlainDate) => {
    const isBusy = entries.some((entry) => entry.start <= date && date <= entry.end);
    // A phone's month shows that there is something, its week shows what.
    if (narrow && isBusy) void navigate({ search: { view: "week", date } });
    else void navigate({ to: "/events/new", search: { date } });
  };
  const isCurrent = query.isSuccess && !query.isPlaceholderData;
  const title = sayPeriod(view, day, language);
  useDocumentTitle(`${title} · ${say("calendar")}`);

  return (
    <>
      <CalendarToolbar view={view} day={day} today={today} onView={onView} onDay={onDay} />
      <VisuallyHidden role="status">
        {isCurrent ? say("loaded", { period: title, count: query.data.total }) : title}
      </VisuallyHidden>
      <QueryState query={query}>
        {({ items, total, nearest, unreadable }) => (
          <>
            {isCurrent && total === 0 && <EmptyPeriod nearest={nearest} onDay={onDay} />}
            <Unreadable events={unreadable} />
            {isCurrent && total > items.length + unreadable && (
              <Alert mb="md">{say("tooMany", { shown: items.length, total })}</Alert>
            )}
            <Undated events={undatedIn(period, items)} />
            <CalendarGrid view={view} day={day} entries={entries} narrow={narrow} onCell={onCell} />
          </>
        )}
      </QueryState>
      <footer className={styles.footer}>
        <Legend />
        <Anchor href={`/feeds/all.ics?lang=${language}`} size="sm">
          {say("subscribe")}
        </Anchor>
      </footer>
    </>
  );
}
