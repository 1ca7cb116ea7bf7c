/** The ways to look at the calendar, as the address names them. */
export const CALENDAR_VIEWS = ["month", "week", "day", "list", "year"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];
