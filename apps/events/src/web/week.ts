import { addDays, daysBetween, type PlainDate } from "@wps/model";

const A_MONDAY: PlainDate = "2024-01-01";

/**
 * The Monday of the week that holds a day.
 *
 * @example
 * mondayOf("2025-02-20"); // "2025-02-17"
 */
export const mondayOf = (day: PlainDate): PlainDate => addDays(day, -(((daysBetween(A_MONDAY, day) % 7) + 7) % 7));

/** The seven days from a day on. */
export const weekFrom = (day: PlainDate): PlainDate[] => Array.from({ length: 7 }, (_, nth) => addDays(day, nth));
