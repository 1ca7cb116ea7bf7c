import { z } from "zod";

/** The ways to look at the calendar, as the address names them. */
export const CalendarView = z.enum(["month", "week", "day", "list", "year"]);
export type CalendarView = z.infer<typeof CalendarView>;
