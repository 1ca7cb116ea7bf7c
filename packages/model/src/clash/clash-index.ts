import { type BookedResource, type Booking, keyOf } from "./booking.js";
import { areApart, type Clash, clashOfTwo, compareClashes } from "./clash.js";
import { type ClashRules, DEFAULT_CLASH_RULES } from "./clash-rules.js";
import { sweep } from "./clashes-among.js";
import { crowdsAmong, type SharedKind } from "./crowds.js";
import { IntervalTree } from "./interval-tree.js";

/** The bookings of many events, kept so that those of one are checked without a look at the others. */
export interface ClashIndex {
  readonly rules: ClashRules;
  /** Puts what an event takes, in place of what it took before. */
  put(event: string, bookings: readonly Booking[]): void;
  /** Takes away all that an event takes. */
  remove(event: string): void;
  /** Every clash of an event that was put, in time. */
  clashesOf(event: string): Clash[];
  /**
   * Every clash that some bookings would have, in time: those of an event that was not put yet, or of one of its sessions at
   * another time. What the same event took before is no matter. A crowd is told as far as it lasts within one of these bookings.
   */
  clashesWith(bookings: readonly Booking[]): Clash[];
  /** Hands over every booking of a thing that shares an instant with a stretch, the earliest first. */
  meeting(resource: BookedResource, from: number, until: number, onHit: (booking: Booking) => void): void;
}

/**
 * An index of bookings by what is taken: a booking is put, taken away and checked in O(log n + hits), however many there are.
 *
 * @example
 * takenIndex.clashesOf(event.id); // []
 * takenIndex.clashesWith(bookingsOf({ ...event, id: "another" }, [trainer])).map(({ kind }) => kind); // ["trainer", "trainer"]
 */
export function clashIndex(rules: ClashRules = DEFAULT_CLASH_RULES): ClashIndex {
  return new FiledBookings(rules);
}

class FiledBookings implements ClashIndex {
  readonly rules: ClashRules;
  readonly #trees = new Map<string, IntervalTree>();
  readonly #byEvent = new Map<string, readonly Booking[]>();

  constructor(rules: ClashRules) {
    this.rules = rules;
  }

  put(event: string, bookings: readonly Booking[]): void {
    this.remove(event);
    // A copy each: the tree takes away the very booking that it was given.
    const own = bookings.map((booking) => ({ ...booking }));
    for (const booking of own) this.#treeOf(booking).put(booking);
    if (own.length > 0) this.#byEvent.set(event, own);
  }

  remove(event: string): void {
    for (const booking of this.#byEvent.get(event) ?? []) {
      const key = keyOf(booking);
      const tree = this.#trees.get(key);
      tree?.remove(booking);
      if (tree?.isEmpty) this.#trees.delete(key);
    }
    this.#byEvent.delete(event);
  }

  clashesOf(event: string): Clash[] {
    return this.clashesWith(this.#byEvent.get(event) ?? []);
  }

  clashesWith(bookings: readonly Booking[]): Clash[] {
    const found: Clash[] = [];
    for (const booking of bookings) {
      const { kind } = booking;
      if (kind === "host" || kind === "province") found.push(...this.#crowdsWith(booking, kind));
      else {
        this.meeting(booking, booking.from, booking.until, (other) => {
          if (other.event !== booking.event && areApart(booking, other))
            found.push(clashOfTwo(booking, other, this.rules));
        });
      }
    }
    for (const rooms of roomsOf(bookings)) sweep(rooms, (one, other) => found.push(clashOfTwo(one, other, this.rules)));
    return found.sort(compareClashes);
  }

  meeting(resource: BookedResource, from: number, until: number, onHit: (booking: Booking) => void): void {
    this.#trees.get(keyOf(resource))?.meeting(from, until, onHit);
  }

  /** The crowds in the time of a booking, and with it. */
  #crowdsWith(booking: Booking, kind: SharedKind): Clash[] {
    const there = [booking];
    this.meeting(booking, booking.from, booking.until, (other) => {
      if (other.event !== booking.event) there.push(other);
    });
    return crowdsAmong(there, this.rules[kind], kind, booking);
  }

  #treeOf(resource: BookedResource): IntervalTree {
    const key = keyOf(resource);
    const known = this.#trees.get(key);
    if (known !== undefined) return known;
    const tree = new IntervalTree();
    this.#trees.set(key, tree);
    return tree;
  }
}

/** What some bookings take of each room. */
function roomsOf(bookings: readonly Booking[]): Iterable<Booking[]> {
  const rooms = new Map<string, Booking[]>();
  for (const booking of bookings) {
    if (booking.kind === "room") rooms.set(booking.id, [...(rooms.get(booking.id) ?? []), booking]);
  }
  return rooms.values();
}
