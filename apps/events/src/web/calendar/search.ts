import { isPlainDate } from "@wps/model";
import { matching, oneOf, reading } from "../address.ts";
import { eventFilters } from "../event-filter-search.ts";
import { CALENDAR_VIEWS } from "./view.ts";

/** What the address of the calendar says: which days, how they are shown, and which events. */
export const readCalendarSearch = reading({
  ...eventFilters,
  view: oneOf(CALENDAR_VIEWS),
  date: matching(isPlainDate),
});
