import type { ProgrammeEvent } from "../event.js";
import type { EventDates } from "../event-dates.js";
import { hasTakenPlace } from "../event-status.js";
import { spanOfDay } from "./event-narratives.js";
import type { IatiActivityDate } from "./iati-activity.js";

const [PLANNED, ACTUAL] = [
  { start: "1", end: "3" },
  { start: "2", end: "4" },
];
type Days = Pick<EventDates, "precision" | "start" | "end">;

/**
 * When an event was to take place, and when it did. The plan of an event that was held is what was approved; where none was
 * kept there is none. A day that is still to come is never an actual one.
 */
export function datesOf(event: ProgrammeEvent, today: string): IatiActivityDate[] {
  const { status, dates, baseline } = event;
  if (!hasTakenPlace(status)) return daysOf(dates, PLANNED);
  const past = daysOf(dates, ACTUAL).filter(({ day }) => day <= today);
  const plan = past.length === 0 ? dates : baseline?.dates;
  return plan === undefined ? past : [...daysOf(plan, PLANNED), ...past];
}

function daysOf(days: Days, { start, end }: typeof PLANNED): IatiActivityDate[] {
  return [toDate(start, days.start, days), toDate(end, days.end, days)];
}

function toDate(type: string, day: string, days: Days): IatiActivityDate {
  const text = spanOfDay(day, days);
  return { type, day, ...(text && { text }) };
}

const [PIPELINE, IMPLEMENTATION, FINALISATION, CLOSED, CANCELLED, SUSPENDED] = ["1", "2", "3", "4", "5", "6"];

/** Where an event stands, as code of ActivityStatus: until it is reported it is not closed. */
export function statusOf({ status, dates }: ProgrammeEvent, today: string): string {
  switch (status) {
    case "held":
      return dates.end > today ? IMPLEMENTATION : FINALISATION;
    case "reported":
    case "verified":
      return CLOSED;
    case "cancelled":
      return CANCELLED;
    case "postponed":
      return SUSPENDED;
    default:
      return PIPELINE;
  }
}
