import { RRuleTemporal } from "rrule-temporal";
import type { PlainDate } from "../date.js";
import { MOST_OCCURRENCES, type Recurrence, toRecurrenceRule } from "../recurrence.js";

/** The days that a recurrence names. */
export interface Occurrences {
  readonly days: readonly PlainDate[];
  /** Whether these are all; a rule may name more than {@link MOST_OCCURRENCES} days until its end. */
  readonly isWhole: boolean;
}

/** The latest day that there is here. */
const LAST_DAY: PlainDate = "2199-12-31";

/**
 * The days that a recurrence names from a day on: the first is the first day that obeys the rule, on that day or after it.
 *
 * @example
 * occurrencesOf({ by: "week", every: 1, weekdays: ["TU"], end: { is: "count", count: 3 } }, "2027-01-04").days; // ["2027-01-05", "2027-01-12", "2027-01-19"]
 */
export function occurrencesOf(recurrence: Recurrence, from: PlainDate): Occurrences {
  const { end } = recurrence;
  // A rule that ends after so many times may name no day at all, such as 30 February: it is looked for until the last day there is.
  const until = toRecurrenceRule({ ...recurrence, end: { is: "until", day: end.is === "until" ? end.day : LAST_DAY } });
  const rule = new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${from.replaceAll("-", "")}\nRRULE:${until}` });
  // One more than may be, to see whether there are more.
  const most = end.is === "count" ? end.count : MOST_OCCURRENCES + 1;
  const days = rule.all((_, index) => index < most).map((day) => day.toString().slice(0, 10));
  return { days: days.slice(0, MOST_OCCURRENCES), isWhole: days.length <= MOST_OCCURRENCES };
}
