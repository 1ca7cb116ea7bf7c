import type { Language } from "@wps/model";
import { sayDay } from "./dates.ts";

/**
 * The day of an instant, in the reader's zone.
 *
 * @param instant as ISO 8601
 */
export function sayDayOf(instant: string, language: Language): string {
  // Swedish writes days as ISO 8601 does.
  return sayDay(new Intl.DateTimeFormat("sv").format(Date.parse(instant)), language);
}

/** The time of day of an instant, in the reader's zone: `08:30`. */
export function sayTimeOf(instant: string, language: Language): string {
  return new Date(instant).toLocaleTimeString(language, { timeStyle: "short", hourCycle: "h23" });
}
