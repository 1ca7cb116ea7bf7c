import type { EventId, EventSummary, PlainDate, ProgrammeCode, ProgrammeEvent } from "@wps/model";

/** Which events are meant. Without any of these: all of them. */
export interface EventFilter {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly programme?: ProgrammeCode | undefined;
  /** Only beside its programme. */
  readonly clause?: string | undefined;
  readonly kind?: ProgrammeEvent["kind"] | undefined;
  readonly status?: ProgrammeEvent["status"] | undefined;
  /** What somebody typed into the search: the beginnings of words, each of which must be found. */
  readonly text?: string | undefined;
}

/** A place in the order of events: the first day, then the identifier. */
export interface Position {
  readonly start: PlainDate;
  readonly id: EventId;
}

/** Which slice of the events that match, in which order. */
export interface PageRequest {
  readonly order: "earliest-first" | "latest-first";
  readonly limit: number;
  readonly after?: Position | undefined;
}

/** An event whose row the model no longer accepts, and why. */
export interface UnreadableEvent {
  readonly id: string;
  readonly reason: string;
}

/** The events that could be read, and those that had to be left out: one broken row must not silence the others. */
export interface ReadEvents<Event> {
  readonly events: Event[];
  readonly unreadable: UnreadableEvent[];
}

/** One slice of a list; `next` where there is more after it. */
export interface EventSlice extends ReadEvents<EventSummary> {
  readonly next?: Position;
}

/** The nearest days with an event before and after a period. */
export interface Nearest {
  readonly before?: PlainDate;
  readonly after?: PlainDate;
}

/** A slice with what a reader needs around it. */
export interface EventListing extends EventSlice {
  /** How many events match, on all pages. */
  readonly total: number;
  /** Empty where events were found. */
  readonly nearest: Nearest;
}
