import { HOME_TIME_ZONE, instantAt, type LocalTime, type PlainDate, type TimeZone } from "@wps/model";

// Swedish writes days and times as ISO 8601 does, but for the T.
const clock = new Intl.DateTimeFormat("sv", { timeZone: HOME_TIME_ZONE, dateStyle: "short", timeStyle: "short" });

/**
 * A day and time of a zone as a calendar and a clock in Viet Nam show it.
 *
 * @example
 * atHome("2025-02-20", "13:00", "Europe/Paris"); // "2025-02-20T19:00"
 */
export function atHome(date: PlainDate, time: LocalTime, zone: TimeZone): string {
  // Nearly every event takes place there, a page shows hundreds, and to reckon with time zones is slow.
  if (zone === HOME_TIME_ZONE) return `${date}T${time}`;
  return clock.format(instantAt(date, time, zone)).replace(" ", "T");
}
