import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { EventProvinces } from "../../contract/events.ts";
import { call, type EventFilters, searchOf } from "../api.ts";

/** How many of the events that meet the filters lie in each province. */
export const eventProvincesQuery = (filters: EventFilters) =>
  queryOptions({
    queryKey: ["event-provinces", filters],
    queryFn: ({ signal }) => call<EventProvinces>(`/api/event-provinces?${searchOf(filters)}`, { signal }),
    placeholderData: keepPreviousData,
  });
