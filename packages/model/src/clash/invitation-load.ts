import { addDays, daysBetween, type PlainDate } from "../date.js";
import type { Period } from "../period.js";

/** An organisation is asked to send people to an event. */
export interface Invitation {
  readonly organisation: string;
  readonly event: string;
  /** The first day of the event. */
  readonly day: PlainDate;
}

/** How often an organisation is asked in its fullest time around a day. */
export interface InvitationLoad {
  /** To how many different events. */
  readonly times: number;
  /** From the first of these events to the last: no more days than were looked at. */
  readonly period: Period;
  readonly events: readonly string[];
}

/**
 * To how many events an organisation is asked within so many days: in the fullest such time that holds a day, the earliest of
 * several. `undefined` where it is asked to none.
 *
 * @param invitations of any organisations, in any order
 * @param around the day, and how many days are looked at together
 * @example
 * invitationLoad("moet", [{ organisation: "moet", event: "a", day: "2027-03-01" }], { day: "2027-03-20", days: 30 })?.times; // 1
 * invitationLoad("moet", [{ organisation: "moet", event: "a", day: "2027-03-01" }], { day: "2027-04-20", days: 30 }); // undefined
 */
export function invitationLoad(
  organisation: string,
  invitations: Iterable<Invitation>,
  { day, days }: { readonly day: PlainDate; readonly days: number },
): InvitationLoad | undefined {
  const near = new Map<string, PlainDate>();
  for (const asked of invitations) {
    if (asked.organisation === organisation && Math.abs(daysBetween(day, asked.day)) < days)
      near.set(asked.event, asked.day);
  }
  const ordered = [...near].sort(([, one], [, other]) => (one < other ? -1 : Number(one > other)));
  let fullest: readonly (readonly [string, PlainDate])[] = [];
  for (const [first, [, start]] of ordered.entries()) {
    // The time that begins with this event, or ends with the day where the event lies after it.
    if (start > day) break;
    const until = addDays(start, days);
    const within = ordered.slice(first).filter(([, at]) => at < until);
    if (within.length > fullest.length) fullest = within;
  }
  const after = ordered.filter(([, at]) => at >= day && at < addDays(day, days));
  if (after.length > fullest.length) fullest = after;
  const [start, end] = [fullest[0]?.[1], fullest.at(-1)?.[1]];
  if (start === undefined || end === undefined) return undefined;
  return { times: fullest.length, period: { start, end }, events: fullest.map(([event]) => event) };
}
