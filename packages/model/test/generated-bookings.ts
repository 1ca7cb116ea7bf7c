import fc from "fast-check";
import type { Booking } from "../src/clash/index.js";

// Few things, few events and short times, so that what is generated clashes often.
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]) => ({ from, until: from + length }));
const resource = fc.oneof(
  fc.constantFrom("r1", "r2").map((id) => ({ kind: "room" as const, id })),
  fc.record({ kind: fc.constant("person" as const), id: fc.constantFrom("p1", "p2"), leads: fc.boolean() }),
  fc.constantFrom("h1", "h2").map((id) => ({ kind: "host" as const, id })),
  fc.constant({ kind: "province" as const, id: "2025-01" }),
);

const taking: fc.Arbitrary<Omit<Booking, "nth">> = fc
  .tuple(resource, stretch, fc.integer({ min: 0, max: 7 }), fc.subarray(["idea", "no-hours"] as const))
  .map(([what, when, event, doubts]) => ({ ...what, ...when, event: `e${event}`, doubts }));

/** Bookings of up to eight events, each of a session of its own. */
export const bookings: fc.Arbitrary<Booking[]> = fc
  .array(taking, { maxLength: 40 })
  .map((all) => all.map((booking, nth) => ({ ...booking, nth })));
