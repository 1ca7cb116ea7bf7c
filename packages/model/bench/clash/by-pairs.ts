import type { Booking } from "@wps/model/clash";

/** Every two bookings beside each other, as a first attempt does it: how many clash over what one alone can have. */
export function clashesByPairs(bookings: readonly Booking[]): number {
  let clashes = 0;
  for (const [at, one] of bookings.entries()) {
    for (let next = at + 1; next < bookings.length; next += 1) {
      const other = bookings[next];
      if (other === undefined || one.kind !== other.kind || one.id !== other.id) continue;
      if (one.kind === "host" || one.kind === "province") continue;
      if (one.event === other.event && (one.kind !== "room" || one.nth === other.nth)) continue;
      if (one.from < other.until && other.from < one.until) clashes += 1;
    }
  }
  return clashes;
}
