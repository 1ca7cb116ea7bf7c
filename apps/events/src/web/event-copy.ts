import {
  addDays,
  type CourseRun,
  enteredOf,
  type MoveObstacle,
  type NewProgrammeEvent,
  type PlainDate,
  type ProgrammeEvent,
} from "@wps/model";
import { type CountryDay, FARTHEST_SHIFT_DAYS, isWeekend, placedAroundDaysOff } from "@wps/model/planning";
import { copiedRun } from "@wps/model/series";

export const PLACINGS = ["working-days", "not-on-days-off", "as-due"] as const;
/** Where a copy is put that would be on a day off: on working days, on days that may be of a weekend, or nowhere else. */
export type Placing = (typeof PLACINGS)[number];

/** Where a copy of an event is put, unless somebody says otherwise: what is held on weekends may be held on weekends again. */
export const usualPlacing = (event: Pick<ProgrammeEvent, "dates" | "sessions">): Placing =>
  isOnWeekend(event) ? "not-on-days-off" : "working-days";

/** Whether some session of an event, or the one day of it, is on a weekend. */
const isOnWeekend = ({ dates, sessions }: Pick<ProgrammeEvent, "dates" | "sessions">): boolean =>
  sessions.length > 0
    ? sessions.some(({ date }) => isWeekend(date))
    : dates.start === dates.end && isWeekend(dates.start);

/** As many days after the day that is wished for as a copy may reach. */
export const COPY_REACH_DAYS = FARTHEST_SHIFT_DAYS + 366;

/** When a copy begins unless somebody says otherwise: four weeks after the event, or after today where that is over. */
export function usualStart({ dates }: Pick<ProgrammeEvent, "dates">, today: PlainDate): PlainDate {
  const after = addDays(dates.start, 28);
  return after > today ? after : addDays(today, 28);
}

interface CopyWish {
  readonly start: PlainDate;
  readonly run?: Pick<CourseRun, "course" | "number"> | undefined;
  readonly placing: Placing;
}

/** A copy to save, or why there is none. */
export type EventCopy =
  | { readonly status: "copied"; readonly event: NewProgrammeEvent }
  | { readonly status: "refused"; readonly because: MoveObstacle | "no-place" };

/**
 * The same event on other days, its sessions put around days off.
 *
 * @param country the days of the country from the first wished day until well after the last
 */
export function copyOf(event: ProgrammeEvent, wish: CopyWish, country: readonly CountryDay[]): EventCopy {
  // Of what it costs nothing is copied: it may be withheld.
  const { budget: _budget, cost: _cost, ...planned } = event;
  const { start, run, placing } = wish;
  let hasNoPlace = false;
  const onWorkingDays = (wished: readonly PlainDate[]) => {
    const placed = placedAroundDaysOff(wished, country, { weekends: placing === "not-on-days-off" });
    hasNoPlace = placed === undefined;
    return placed ?? wished;
  };
  const copied = copiedRun(enteredOf(planned), {
    start,
    ...(run && { run }),
    ...(placing !== "as-due" && { onWorkingDays }),
  });
  return hasNoPlace ? { status: "refused", because: "no-place" } : copied;
}
