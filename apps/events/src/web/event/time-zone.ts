import { instantAt, type PlainDate, type TimeZone } from "@wps/model";

/**
 * A zone with its offset at noon of a day, since an offset may change with the season.
 *
 * @example
 * sayZone("Asia/Ho_Chi_Minh", "2025-02-20"); // "Asia/Ho Chi Minh (GMT+7)"
 */
export function sayZone(zone: TimeZone, day: PlainDate): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(
    instantAt(day, "12:00", zone),
  );
  const offset = parts.find((part) => part.type === "timeZoneName")?.value;
  const name = zone.replaceAll("_", " ");
  return offset === undefined ? name : `${name} (${offset})`;
}
