/**
 * What an event takes for a while: a room, a person, the hands of an organisation that hosts it, or a place among the events
 * of a province. `name` is a person of whom only the name is known.
 */
export type BookedKind = "room" | "person" | "name" | "host" | "province";

/**
 * Why it is not sure that something is taken. `idea`: the event is no more than an idea. `no-hours`: the day is known and the
 * hours are not. `unanswered`: the person was asked and has not answered. `by-name`: two people may bear the name.
 */
export const HOLD_DOUBTS = ["idea", "no-hours", "unanswered", "by-name"] as const;
/** One of the {@link HOLD_DOUBTS}. */
export type HoldDoubt = (typeof HOLD_DOUBTS)[number];

/** What is taken, told apart from everything else of its kind. */
export interface BookedResource {
  readonly kind: BookedKind;
  readonly id: string;
}

/** Something is taken by an event from one instant until another. */
export interface Booking extends BookedResource {
  readonly event: string;
  /** The identifier of the session that takes it; absent where the event as a whole does, or a session has none yet. */
  readonly session?: string;
  /** Which session of the event it is, from 0 on; absent where the event as a whole takes it. */
  readonly nth?: number;
  /** Milliseconds since 1970-01-01T00:00Z; the instant is included. */
  readonly from: number;
  /** Milliseconds since 1970-01-01T00:00Z; the first instant at which it is free again. */
  readonly until: number;
  /** Of a person: whether the event cannot do without them, as it cannot without its trainer. */
  readonly leads?: boolean;
  /** Why it may not be taken after all. It is held hard where there is none. */
  readonly doubts: readonly HoldDoubt[];
}

/** One text for a resource: no kind and no identifier runs into another. */
export const keyOf = ({ kind, id }: BookedResource): string => `${kind} ${id}`;

/** The order of time; what begins together is ordered by its event and session, so that there is one order. */
export function compareBookings(one: Booking, other: Booking): number {
  if (one.from !== other.from) return one.from - other.from;
  if (one.event !== other.event) return one.event < other.event ? -1 : 1;
  return (one.nth ?? -1) - (other.nth ?? -1);
}
