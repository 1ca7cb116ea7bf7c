import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { EventPage } from "../../contract/events.ts";
import { type EventFilters, eventsQuery } from "../api.ts";

const PAGE = 500;
/** A year of several thousand events is more than a page can show. */
const MOST_PAGES = 8;

/** The events of a period, all pages of them. */
export const calendarQuery = (filters: EventFilters) =>
  queryOptions({
    // Begins like the key of every list, so that what refreshes lists refreshes this one.
    queryKey: [...eventsQuery(filters).queryKey, "all"],
    queryFn: ({ client }) => allPages(client, { ...filters, order: "earliest-first", limit: PAGE }),
    placeholderData: keepPreviousData,
  });

async function allPages(client: QueryClient, filters: EventFilters): Promise<EventPage> {
  const pageAfter = (cursor: string | undefined) => client.fetchQuery(eventsQuery({ ...filters, cursor }));
  let page = await pageAfter(undefined);
  for (let pages = 1; page.next !== undefined && pages < MOST_PAGES; pages += 1) {
    const { items, next, unreadable } = await pageAfter(page.next);
    page = { ...page, items: [...page.items, ...items], next, unreadable: page.unreadable + unreadable };
  }
  return page;
}
