import type { Language, Period } from "@wps/model";
import { sayDates } from "../language/dates.ts";

/**
 * The period of a programme: in years where it holds whole years, else by its days.
 *
 * @example
 * sayPeriod({ start: "2024-01-01", end: "2030-12-31" }, "vi"); // "2024–2030"
 */
export function sayPeriod({ start, end }: Period, language: Language): string {
  if (!start.endsWith("-01-01") || !end.endsWith("-12-31")) return sayDates({ precision: "day", start, end }, language);
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}
