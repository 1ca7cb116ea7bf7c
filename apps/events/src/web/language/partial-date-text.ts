import type { PartialDate } from "@wps/model";

/**
 * A day, a month or a year as people write it.
 *
 * @example
 * toPartialDateText("2026-09-30"); // "30/9/2026"
 */
export const toPartialDateText = (date: PartialDate): string =>
  date
    .split("-")
    .map((part) => part.replace(/^0/, ""))
    .toReversed()
    .join("/");

/**
 * What was written, in the order of ISO 8601; whether it is a day, a month or a year, its schema says.
 *
 * @example
 * fromPartialDateText("9/2026"); // "2026-09"
 */
export const fromPartialDateText = (text: string): string =>
  text
    .trim()
    .split("/")
    .toReversed()
    .map((part) => part.padStart(2, "0"))
    .join("-");
