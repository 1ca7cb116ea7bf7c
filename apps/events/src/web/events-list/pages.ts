import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { EventPage } from "../../contract/events.ts";
import { type EventFilters, eventsQuery } from "../api.ts";

const FIRST_PAGE: EventPage["next"] = undefined;

/** The events that meet the filters, one page after the other. */
export function useEventPages(filters: EventFilters) {
  return useInfiniteQuery({
    queryKey: ["events", "pages", filters],
    queryFn: ({ client, pageParam }) => client.fetchQuery(eventsQuery({ ...filters, limit: 30, cursor: pageParam })),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
