import type { Language, Recorded } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import type { Say } from "../language/i18n.ts";

type DaysKey = "days.known" | "days.begun" | "days.ended" | "days.seen" | "days.seenOnce";

/**
 * From when to when a row held, no surer than the record: a day on which it began reads otherwise than one on which only
 * the record does.
 *
 * @example
 * sayDays({ validFrom: "2025-03-01", onRecord: { start: "2025-03-01", end: "2025-12-31" } }, "en", say);
 * // "from 1 March 2025, on record until 31 December 2025"
 */
export function sayDays(row: Recorded, language: Language, say: Say<DaysKey>): string {
  const { start, end } = row.onRecord;
  return say(keyOf(row), { from: sayDay(start, language), to: sayDay(end, language) });
}

function keyOf({ validFrom, validTo, onRecord }: Recorded): DaysKey {
  if (validFrom !== undefined) return validTo === undefined ? "days.begun" : "days.known";
  if (validTo !== undefined) return "days.ended";
  return onRecord.start === onRecord.end ? "days.seenOnce" : "days.seen";
}
