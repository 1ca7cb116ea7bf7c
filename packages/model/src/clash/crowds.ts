import { type Booking, compareBookings } from "./booking.js";
import { type Clash, together } from "./clash.js";
import type { SharedRule } from "./clash-rules.js";

export type SharedKind = "host" | "province";

const ALL_TIME = { from: -Infinity, until: Infinity };

/** How many parties of a crowd are named; how many there were is told as a number. */
export const MOST_PARTIES = 20;

/** Who is there at one instant: an event may be there with several sessions, and counts once. */
class Presence {
  readonly #sessions = new Map<string, number>();
  #firm = 0;
  readonly here = new Set<Booking>();
  readonly #firmSessions = new Map<string, number>();

  get events(): number {
    return this.#sessions.size;
  }

  /** How many of the events are more than an idea. */
  get firm(): number {
    return this.#firm;
  }

  change(booking: Booking, by: 1 | -1): void {
    if (by === 1) this.here.add(booking);
    else this.here.delete(booking);
    count(this.#sessions, booking.event, by);
    if (booking.doubts.includes("idea")) return;
    count(this.#firmSessions, booking.event, by);
    this.#firm = this.#firmSessions.size;
  }
}

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}

/**
 * The stretches in which more events share a thing than a rule allows, in time. Ideas only make a hint of it: where it takes them
 * to be too many, nothing is decided yet.
 *
 * @param bookings all of one host or of one province
 * @param within only what lasts in this time is told, and as far as it lies in it
 */
export function crowdsAmong(
  bookings: readonly Booking[],
  { level, atOnce }: SharedRule,
  kind: SharedKind,
  within: Pick<Booking, "from" | "until"> = ALL_TIME,
): Clash[] {
  if (bookings.length <= atOnce) return [];
  const ends = bookings.flatMap((booking) => [
    { at: Math.max(booking.from, within.from), booking, by: 1 as const },
    { at: Math.min(booking.until, within.until), booking, by: -1 as const },
  ]);
  ends.sort((one, other) => one.at - other.at || compareBookings(one.booking, other.booking));
  const there = new Presence();
  const found: Clash[] = [];
  let open: { from: number; most: number; firm: number; parties: readonly Booking[] } | undefined;
  const close = (until: number) => {
    if (open === undefined) return;
    const [first] = open.parties;
    if (first && open.from < until) {
      found.push({
        kind,
        level: open.firm > atOnce ? level : "hint",
        resource: { kind, id: first.id },
        why: { code: "too-many", atOnce: open.most, limit: atOnce },
        doubts: together(open.parties),
        parties: open.parties,
        from: open.from,
        until,
      });
    }
    open = undefined;
  };
  for (const [index, { at, booking, by }] of ends.entries()) {
    there.change(booking, by);
    // Only what is so for a while counts: at one instant several come and go, and what only touches is never there together.
    if (ends[index + 1]?.at === at) continue;
    if (there.events <= atOnce) close(at);
    else if (open === undefined || there.events > open.most) {
      const parties = [...there.here].slice(0, MOST_PARTIES);
      open = { from: open?.from ?? at, most: there.events, firm: Math.max(open?.firm ?? 0, there.firm), parties };
    } else open.firm = Math.max(open.firm, there.firm);
  }
  return found;
}
