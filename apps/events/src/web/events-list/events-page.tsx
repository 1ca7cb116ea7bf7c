import { Group, SegmentedControl, Text, Title } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { type EventFilterSearch, NO_EVENT_FILTERS, toEventFilters } from "../event-filter-search.ts";
import { EventFilters } from "../event-filters.tsx";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { Unreadable } from "../unreadable.tsx";
import { EventsByYear } from "./events-by-year.tsx";
import { EventsInOrder } from "./events-in-order.tsx";
import styles from "./events-page.module.css";
import { MoreEvents } from "./more-events.tsx";
import { NoEvents } from "./no-events.tsx";
import { useEventPages } from "./pages.ts";
import { eventsTexts } from "./texts.ts";

const route = getRouteApi("/events");

/** The events that the address asks for, and the ways to find one of them: by its days, or by what answers best. */
export function EventsPage() {
  const say = useTexts(eventsTexts);
  const { order: asked, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const order = filters.q !== undefined && asked === undefined ? "best-first" : "latest-first";
  const query = useEventPages({ ...toEventFilters(filters), order });
  useDocumentTitle(say("heading"));

  const onFilters = (next: EventFilterSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const onOrder = (next: string) =>
    void navigate({
      search: (before) => ({ ...before, order: next === "latest-first" ? next : undefined }),
      replace: true,
    });
  const total = query.data?.pages[0]?.total;
  return (
    <>
      <Title order={1} mb="md">
        {say("heading")}
      </Title>
      <EventFilters value={filters} onChange={onFilters} />
      <Group justify="space-between" className={styles.found}>
        <Text role="status" c="dimmed">
          {total === undefined || query.isPlaceholderData ? say("looking") : say("found", { count: total })}
        </Text>
        <Group gap="sm">
          {filters.q !== undefined && total !== 0 && (
            <SegmentedControl
              aria-label={say("order")}
              value={order}
              onChange={onOrder}
              data={[
                { value: "best-first", label: say("bestFirst") },
                { value: "latest-first", label: say("latestFirst") },
              ]}
            />
          )}
          <LinkButton to="/events/map" search={filters} variant="default">
            {say("onMap")}
          </LinkButton>
        </Group>
      </Group>
      <QueryState query={query}>
        {({ pages }) => {
          const events = pages.flatMap((page) => page.items);
          const unreadable = pages.reduce((sum, page) => sum + page.unreadable, 0);
          if (events.length === 0 && query.isPlaceholderData) return undefined;
          if (events.length === 0 && unreadable === 0) {
            return <NoEvents filters={filters} onShowAll={() => onFilters(NO_EVENT_FILTERS)} />;
          }
          return (
            <>
              <Unreadable events={unreadable} />
              {order === "best-first" ? <EventsInOrder events={events} /> : <EventsByYear events={events} />}
              <MoreEvents query={query} shown={events.length} total={total} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}
