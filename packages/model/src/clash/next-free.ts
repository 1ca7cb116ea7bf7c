import { daysBetween, type PlainDate } from "../date.js";
import type { EventDates } from "../event-dates.js";
import { daysOf, type Period } from "../period.js";
import { reschedule } from "../reschedule.js";
import type { Hours, NewSession } from "../session.js";
import { instantAt, type LocalTime, type TimeZone } from "../time-zone.js";
import type { BookedResource, Booking } from "./booking.js";
import { type BookedEvent, type BookedPerson, bookingsOf } from "./bookings-of.js";
import type { ClashIndex } from "./clash-index.js";

/** Where to look for a free time, and for what. */
export interface FreeTimeSearch {
  /** All of them must be free. What is shared is never looked at. */
  readonly resources: readonly BookedResource[];
  /** How long it must be free, in minutes. */
  readonly minutes: number;
  readonly days: Period;
  /** Within these hours of each day. */
  readonly hours: Hours;
  readonly timeZone: TimeZone;
  /** What this event takes is as good as free. */
  readonly except?: string;
}

/** How far the beginnings lie apart that are tried, in minutes. */
const STEP = 15;

/**
 * The first time within some days at which all of some things are free for so long, beginning at a quarter of an hour from the
 * beginning of the hours on; `undefined` where there is none. What is taken with a doubt is not free.
 *
 * @example
 * nextFree(takenIndex, { ...search, minutes: 90 }); // { date: "2027-03-15", hours: { start: "08:00", end: "09:30" } }
 */
export function nextFree(
  index: ClashIndex,
  { resources, minutes, days, hours, timeZone, except }: FreeTimeSearch,
): { readonly date: PlainDate; readonly hours: Hours } | undefined {
  const last = minutesOf(hours.end) - minutes;
  for (const date of daysOf(days)) {
    const at = (time: LocalTime) => instantAt(date, time, timeZone);
    const taken: Booking[] = [];
    for (const resource of resources) {
      index.meeting(resource, at(hours.start), at(hours.end), (booking) => {
        if (booking.event !== except) taken.push(booking);
      });
    }
    for (let start = minutesOf(hours.start); start <= last; start += STEP) {
      const free = { start: clockOf(start), end: clockOf(start + minutes) };
      const [from, until] = [at(free.start), at(free.end)];
      if (!taken.some((booking) => booking.from < until && from < booking.until)) return { date, hours: free };
    }
  }
  return undefined;
}

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockOf = (minutes: number): LocalTime =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** An event that can be moved as a whole. */
type MovableEvent = BookedEvent & { readonly dates: EventDates; readonly sessions: readonly NewSession[] };

/**
 * By how many days an event is moved to the next time at which nothing more than hints is said of it, all its sessions at their hours
 * as before; `undefined` where there is no such time. It is moved onto no more Saturdays and Sundays than it stands on now.
 *
 * @param bounds it does not begin before the one day, and not more days than this after it
 * @example
 * nextFreeDays(clashIndex(), event, [], { notBefore: event.dates.start, atMost: 60 }); // 1
 */
export function nextFreeDays(
  index: ClashIndex,
  event: MovableEvent,
  people: readonly BookedPerson[],
  { notBefore, atMost }: { readonly notBefore: PlainDate; readonly atMost: number },
): number | undefined {
  const ahead = daysBetween(event.dates.start, notBefore);
  for (let days = Math.max(1, ahead); days <= Math.max(0, ahead) + atMost; days += 1) {
    const moved = reschedule(event, { kind: "event", days });
    if (moved.status === "refused") return undefined;
    if (weekendDays(moved.event) > weekendDays(event)) continue;
    if (index.clashesWith(bookingsOf(moved.event, people)).every(({ level }) => level === "hint")) return days;
  }
  return undefined;
}

/** How many of the days that an event takes are a Saturday or a Sunday. */
function weekendDays({ dates, sessions }: Pick<MovableEvent, "dates" | "sessions">): number {
  const days = sessions.length > 0 ? new Set(sessions.map(({ date }) => date)) : new Set(daysOf(dates));
  return [...days].filter(isWeekend).length;
}

/** 1 January 2024 was a Monday. */
const isWeekend = (day: PlainDate) => ((daysBetween("2024-01-01", day) % 7) + 7) % 7 >= 5;
