import { Button, NativeSelect, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { Empty } from "../ui/state.tsx";
import { Unreadable } from "../unreadable.tsx";
import { EventRow } from "./event-row.tsx";
import styles from "./events-page.module.css";
import { useEventPages } from "./pages.ts";
import { SearchBox } from "./search-box.tsx";
import { eventsTexts } from "./texts.ts";
import { byYear } from "./years.ts";

const route = getRouteApi("/events");

/** All events, the latest first, and the ways to find one of them. */
export function EventsPage() {
  const say = useTexts(eventsTexts);
  const { language } = useLanguage();
  const { q, programme } = route.useSearch();
  const navigate = route.useNavigate();
  const programmes = useQuery(programmesQuery);
  const query = useEventPages({ q, programme });
  useDocumentTitle(say("heading"));
  const total = query.data?.pages[0]?.total;
  const options = (programmes.data ?? []).map((view) => ({
    value: view.programme.code,
    label: wordingIn(view.programme.shortTitle, language).text,
  }));
  return (
    <>
      <Title order={1}>{say("heading")}</Title>
      <search className={styles.search}>
        <SearchBox
          value={q ?? ""}
          onSearch={(text) =>
            void navigate({ search: (before) => ({ ...before, q: text || undefined }), replace: true })
          }
        />
        <NativeSelect
          size="md"
          label={say("programme")}
          value={programme ?? ""}
          data={[{ value: "", label: say("allProgrammes") }, ...options]}
          onChange={(event) => {
            const code = event.currentTarget.value || undefined;
            void navigate({ search: (before) => ({ ...before, programme: code }), replace: true });
          }}
        />
      </search>
      <Text role="status" c="dimmed" mih="1.6em">
        {total === undefined || query.isPlaceholderData ? say("looking") : say("found", { count: total })}
      </Text>
      <QueryState query={query}>
        {({ pages }) => {
          const events = pages.flatMap((page) => page.items);
          const unreadable = pages.reduce((sum, page) => sum + page.unreadable, 0);
          if (events.length === 0 && query.isPlaceholderData) return undefined;
          if (events.length === 0 && unreadable === 0) {
            return (
              <Empty title={say("nothing")}>
                <Text c="dimmed">{say("nothingHint")}</Text>
                <Button variant="light" onClick={() => void navigate({ search: {} })}>
                  {say("showAll")}
                </Button>
              </Empty>
            );
          }
          return (
            <>
              <Unreadable events={unreadable} />
              {byYear(events).map(({ year, events: ofYear }) => (
                <section key={year} aria-labelledby={`year-${year}`} className={styles.year}>
                  <Title order={2} id={`year-${year}`} className={styles.yearTitle}>
                    {year}
                  </Title>
                  <ul className={styles.events}>
                    {ofYear.map((event) => (
                      <EventRow key={event.id} event={event} />
                    ))}
                  </ul>
                </section>
              ))}
              {query.hasNextPage && total !== undefined && (
                <div className={styles.more}>
                  <Text c="dimmed">{say("shown", { shown: events.length, total })}</Text>
                  <Button variant="light" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {say("more")}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
