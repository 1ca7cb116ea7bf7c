import { Button, Text } from "@mantine/core";
import { useFilterNames } from "../event-filter-names.ts";
import { type EventFilterSearch, setFilters } from "../event-filter-search.ts";
import { useTexts } from "../language/i18n.ts";
import { Empty } from "../ui/state.tsx";
import { eventsTexts } from "./texts.ts";

interface NoEventsProps {
  readonly filters: EventFilterSearch;
  readonly onShowAll: () => void;
}

/** Nothing was found, by which filters, and the way out. */
export function NoEvents({ filters, onShowAll }: NoEventsProps) {
  const say = useTexts(eventsTexts);
  const nameOf = useFilterNames(filters);
  const set = setFilters(filters);
  if (set.length === 0) return <Empty title={say("nothingYet")} />;
  return (
    <Empty title={say("nothing")}>
      <Text c="dimmed">{say("nothingFor", { filters: set.map(nameOf).join(" · ") })}</Text>
      <Button variant="light" onClick={onShowAll}>
        {say("showAll")}
      </Button>
    </Empty>
  );
}
