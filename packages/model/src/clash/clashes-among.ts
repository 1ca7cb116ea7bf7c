import { type Booking, compareBookings, keyOf } from "./booking.js";
import { areApart, type Clash, clashOfTwo, compareClashes } from "./clash.js";
import { type ClashRules, DEFAULT_CLASH_RULES } from "./clash-rules.js";
import { crowdsAmong } from "./crowds.js";

/**
 * Every clash among some bookings, in time: one sweep over what is taken of each thing, n log n and as many steps more as there are
 * clashes.
 *
 * @param bookings of any events, in any order; those of one event under one identifier
 * @example
 * clashesAmong([...bookingsOf(event), ...bookingsOf({ ...event, id: "another" })]); // []
 */
export function clashesAmong(bookings: Iterable<Booking>, rules: ClashRules = DEFAULT_CLASH_RULES): Clash[] {
  const found: Clash[] = [];
  for (const taken of byResource(bookings).values()) {
    const [first] = taken;
    if (first === undefined || taken.length === 1) continue;
    if (first.kind === "host" || first.kind === "province")
      found.push(...crowdsAmong(taken, rules[first.kind], first.kind));
    else sweep(taken, (one, other) => found.push(clashOfTwo(one, other, rules)));
  }
  return found.sort(compareClashes);
}

function byResource(bookings: Iterable<Booking>): ReadonlyMap<string, Booking[]> {
  const all = new Map<string, Booking[]>();
  for (const booking of bookings) {
    const key = keyOf(booking);
    const taken = all.get(key);
    if (taken) taken.push(booking);
    else all.set(key, [booking]);
  }
  return all;
}

/** Meets every two bookings of one thing that take it from each other. */
export function sweep(taken: Booking[], onTwo: (one: Booking, other: Booking) => void): void {
  taken.sort(compareBookings);
  let there: Booking[] = [];
  for (const booking of taken) {
    there = there.filter(({ until }) => until > booking.from);
    for (const earlier of there) if (areApart(earlier, booking)) onTwo(earlier, booking);
    there.push(booking);
  }
}
