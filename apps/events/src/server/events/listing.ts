import type {
  ClauseCode,
  EventId,
  EventKind,
  EventStatus,
  EventSummary,
  GrantId,
  OrganisationId,
  PlainDate,
  ProgrammeCode,
  ProvinceKey,
  ProvinceRef,
} from "@wps/model";

/** Which events are meant, by what they say of themselves. Without any of these: all of them. */
export interface OwnFilter {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly programme?: ProgrammeCode | undefined;
  /** Only beside its programme. */
  readonly clause?: ClauseCode | undefined;
  readonly kind?: EventKind | undefined;
  /** In one of these states. */
  readonly status?: readonly EventStatus[] | undefined;
  /** Involved in any role. */
  readonly organisation?: OrganisationId | undefined;
  /** Gives the event's money, or passes it on. */
  readonly funder?: OrganisationId | undefined;
  readonly province?: ProvinceRef | undefined;
  /** What somebody typed into the search: the beginnings of words, each of which must be found. */
  readonly text?: string | undefined;
}

/** Which grants are meant. Without any of these: it does not matter who pays. */
export interface GrantFilter {
  readonly grant?: GrantId | undefined;
  /** Stands in the chain of the grant. */
  readonly grantsOf?: OrganisationId | undefined;
}

/** Which events are meant, by what they say of themselves and by the grants that pay something of them. */
export interface EventFilter extends OwnFilter, GrantFilter {}

/** A place in the order of events: how well the event answers the search, the first day, then the identifier. */
export interface Position {
  /** 0 where the order is by days alone. */
  readonly rank: number;
  readonly start: PlainDate;
  readonly id: EventId;
}

/** Which slice of the events that match, in which order. Of those that answer a search equally well, the latest first. */
export interface PageRequest {
  readonly order: "earliest-first" | "latest-first" | "best-first";
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

/** The nearest days with an event before and after a period. */
export interface Nearest {
  readonly before?: PlainDate;
  readonly after?: PlainDate;
}

/** One slice of a list, with what a reader needs around it. */
export interface EventListing extends ReadEvents<EventSummary> {
  /** Where there is more after it. */
  readonly next?: Position;
  /** How many events match, on all pages. */
  readonly total: number;
  /** Empty where events were found. */
  readonly nearest: Nearest;
}

/** How many events lie in each province, as the record names it; `null` where it names none. */
export interface ProvinceCount {
  readonly province: ProvinceKey | null;
  readonly events: number;
}
