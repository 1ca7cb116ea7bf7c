import type { Language, Recorded } from "@wps/model";
import { sayDates, sayDay } from "../language/dates.ts";
import type { Say } from "../language/i18n.ts";

type DaysKey = "days.known" | "days.begun" | "days.ended" | "days.seen";

/**
 * When sources name a body that no act on the structure of the Government does. They say nothing of how long it stood, unless
 * its first or its last day is known.
 *
 * @example
 * sayMentions({ onRecord: { start: "2023-09-12", end: "2023-09-13" } }, "en", say);
 * // "named in sources of 12–13 September 2023"
 */
export function sayMentions(row: Recorded, language: Language, say: Say<DaysKey | "days.mentioned">): string {
  if (row.validFrom !== undefined || row.validTo !== undefined) return sayDays(row, language, say);
  return say("days.mentioned", { days: sayDates({ precision: "day", ...row.onRecord }, language) });
}

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

function keyOf({ validFrom, validTo }: Recorded): DaysKey {
  if (validFrom !== undefined) return validTo === undefined ? "days.begun" : "days.known";
  return validTo === undefined ? "days.seen" : "days.ended";
}
