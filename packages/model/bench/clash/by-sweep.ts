import type { Booking } from "@wps/model/clash";

/** Bookings as columns of numbers, which is as near as they come to what a processor likes. */
export interface PlainBookings {
  readonly resource: Int32Array;
  readonly event: Int32Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** Those of what is shared are swept as well, and not told as pairs. */
  readonly isShared: Uint8Array;
  readonly isRoom: Uint8Array;
}

/** What a sweep needs of bookings, made beforehand: the floor does not pay for it. */
export function plainly(bookings: readonly Booking[]): PlainBookings {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return {
    resource: Int32Array.from(bookings, ({ kind, id }) => numberOf(`${kind} ${id}`)),
    event: Int32Array.from(bookings, ({ event }) => numberOf(`event ${event}`)),
    from: Float64Array.from(bookings, ({ from }) => from),
    until: Float64Array.from(bookings, ({ until }) => until),
    isShared: Uint8Array.from(bookings, ({ kind }) => Number(kind === "host" || kind === "province")),
    isRoom: Uint8Array.from(bookings, ({ kind }) => Number(kind === "room")),
  };
}

/** The floor: sorted once, swept once, and nothing told of what clashes but how often. */
export function clashesBySweep({ resource, event, from, until, isShared, isRoom }: PlainBookings): number {
  const at = (column: Int32Array | Float64Array | Uint8Array, index: number) => column[index] ?? 0;
  const order = Int32Array.from(resource, (_, index) => index).sort(
    (one, other) => at(resource, one) - at(resource, other) || at(from, one) - at(from, other),
  );
  let clashes = 0;
  let there: number[] = [];
  let current = -1;
  for (const index of order) {
    if (at(resource, index) !== current) {
      current = at(resource, index);
      there = [];
    }
    let kept = 0;
    for (const earlier of there) {
      if (at(until, earlier) <= at(from, index)) continue;
      there[kept] = earlier;
      kept += 1;
      if (at(isShared, index) === 1) continue;
      if (at(event, earlier) !== at(event, index) || at(isRoom, index) === 1) clashes += 1;
    }
    there.length = kept;
    there.push(index);
  }
  return clashes;
}
