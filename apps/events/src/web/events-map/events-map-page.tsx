import { Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import type { EventProvinces } from "../../contract/events.ts";
import { type EventFilterSearch, NO_EVENT_FILTERS, toEventFilters } from "../event-filter-search.ts";
import { EventFilters } from "../event-filters.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { provinceOf } from "../province-of.ts";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./events-map-page.module.css";
import { ProvinceTiles } from "./map.tsx";
import { countsOfToday, type ProvinceCount } from "./province-counts.ts";
import { eventProvincesQuery } from "./query.ts";
import { ProvinceRows } from "./rows.tsx";
import { eventsMapTexts } from "./texts.ts";

const route = getRouteApi("/events/map");

/** Where the events lie that the address asks for, and the ways to see them otherwise. */
export function EventsMapPage() {
  const say = useTexts(eventsMapTexts);
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(eventProvincesQuery(toEventFilters(filters)));
  useDocumentTitle(say("heading"));

  const onFilters = (search: EventFilterSearch) => void navigate({ search, replace: true });
  const isLooking = query.data === undefined || query.isPlaceholderData;
  return (
    <>
      <Title order={1} mb="md">
        {say("heading")}
      </Title>
      <EventFilters value={filters} onChange={onFilters} />
      <Group justify="space-between" className={classes.found}>
        <Text role="status" c="dimmed">
          {isLooking ? say("looking") : say("found", { count: query.data.total })}
        </Text>
        <Group gap="sm">
          <LinkButton to="/events" search={filters} variant="default">
            {say("toList")}
          </LinkButton>
          <LinkButton to="/calendar" search={filters} variant="default">
            {say("toCalendar")}
          </LinkButton>
        </Group>
      </Group>
      <QueryState query={query}>
        {({ items, total }) =>
          total === 0 ? (
            <Empty title={say("nothing")}>
              <Text c="dimmed">{say("nothingFor")}</Text>
              <Button variant="light" onClick={() => onFilters(NO_EVENT_FILTERS)}>
                {say("showAll")}
              </Button>
            </Empty>
          ) : (
            <Provinces items={items} filters={filters} />
          )
        }
      </QueryState>
    </>
  );
}

function Provinces({ items, filters }: { items: EventProvinces["items"]; filters: EventFilterSearch }) {
  const say = useTexts(eventsMapTexts);
  const { language } = useLanguage();
  const { provinces, outside } = countsOfToday(items);
  const nameOf = ({ code }: ProvinceCount) => {
    const province = provinceOf({ code, list: "2025" });
    return province === undefined ? code : wordingIn(province.name, language).text;
  };
  return (
    <div className={classes.beside}>
      <ProvinceRows provinces={provinces} outside={outside} nameOf={nameOf} filters={filters} />
      <div className={classes.map}>
        <ProvinceTiles provinces={provinces} nameOf={nameOf} filters={filters} />
        <Text size="sm" c="dimmed">
          {say("key")}
        </Text>
      </div>
    </div>
  );
}
