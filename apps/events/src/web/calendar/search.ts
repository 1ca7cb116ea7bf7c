import { PlainDate } from "@wps/model";
import { EventFilterSearch } from "../event-filter-search.ts";
import { CalendarView } from "./view.ts";

/** What the address of the calendar says: which days, how they are shown, and which events. */
export const CalendarSearch = EventFilterSearch.extend({
  view: CalendarView.optional().catch(undefined),
  date: PlainDate.optional().catch(undefined),
});
