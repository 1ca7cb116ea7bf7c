import { type BookedResource, type Booking, compareBookings, HOLD_DOUBTS, type HoldDoubt } from "./booking.js";
import type { ClashKind, ClashLevel, ClashRules } from "./clash-rules.js";

/** Why it is a clash: two take what only one can have, or more do than can well be looked after at once. */
export type ClashReason =
  | { readonly code: "taken-twice" }
  | { readonly code: "too-many"; readonly atOnce: number; readonly limit: number };

/** Two events, or more of them, that take the same at the same time. */
export interface Clash {
  readonly kind: ClashKind;
  readonly level: ClashLevel;
  readonly resource: BookedResource;
  readonly why: ClashReason;
  /** Why it may be none after all: each doubt once. */
  readonly doubts: readonly HoldDoubt[];
  /** Who takes it: of what one alone can have the two, of what is shared all those who do when they are most, the earliest first. */
  readonly parties: readonly Booking[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly from: number;
  /** The first instant at which it is over. */
  readonly until: number;
}

/**
 * Whether two bookings of the same thing that meet take it from each other. Of one event only its rooms do: its people and its hosts
 * are at all its sessions, and nobody says at which of two that are held side by side.
 */
export const areApart = (one: Booking, other: Booking): boolean =>
  one.event !== other.event || (one.kind === "room" && one.nth !== other.nth);

/** The clash of two bookings of the same thing, which meet. */
export function clashOfTwo(one: Booking, other: Booking, rules: ClashRules): Clash {
  const parties = compareBookings(one, other) <= 0 ? [one, other] : [other, one];
  const kind = one.kind === "room" ? "room" : one.leads && other.leads ? "trainer" : "participant";
  const doubts = together(parties);
  const level = rules[kind];
  return {
    kind,
    level: level === "hard" && doubts.length > 0 ? "warning" : level,
    resource: { kind: one.kind, id: one.id },
    why: { code: "taken-twice" },
    doubts,
    parties,
    from: Math.max(one.from, other.from),
    until: Math.min(one.until, other.until),
  };
}

/** Every doubt about some bookings, once and in one order. */
export const together = (bookings: readonly Booking[]): readonly HoldDoubt[] =>
  HOLD_DOUBTS.filter((doubt) => bookings.some(({ doubts }) => doubts.includes(doubt)));

/** The order in which clashes are told: in time, then by what is taken, then by who takes it. */
export function compareClashes(one: Clash, other: Clash): number {
  return (
    one.from - other.from ||
    compareTexts(one.resource.kind, other.resource.kind) ||
    compareTexts(one.resource.id, other.resource.id) ||
    compareParties(one, other)
  );
}

function compareParties({ parties: [a, b] }: Clash, { parties: [c, d] }: Clash): number {
  return (a && c ? compareBookings(a, c) : 0) || (b && d ? compareBookings(b, d) : 0);
}

const compareTexts = (one: string, other: string) => (one < other ? -1 : Number(one > other));
