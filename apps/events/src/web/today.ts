import { HOME_TIME_ZONE, type PlainDate } from "@wps/model";

// Swedish writes days as ISO 8601 does. Made once: that takes far longer than to use it, and every place on a page asks.
const dayAtHome = new Intl.DateTimeFormat("sv", { timeZone: HOME_TIME_ZONE });

/**
 * The day it is in Viet Nam, wherever the reader is.
 *
 * @param instant milliseconds since 1970, now by default
 * @example
 * todayAtHome(Date.UTC(2025, 1, 19, 18)); // "2025-02-20"
 */
export function todayAtHome(instant = Date.now()): PlainDate {
  return dayAtHome.format(instant);
}
