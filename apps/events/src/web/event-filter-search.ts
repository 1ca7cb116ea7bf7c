import {
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventStatus,
  isClauseCode,
  isCode,
  isGrantId,
  isOrganisationId,
  isProvinceKey,
  toLine,
} from "@wps/model";
import { asText, type Found, matching, oneOf } from "./address.ts";
import type { EventFilters } from "./api.ts";

const statusOf = oneOf(EVENT_STATUSES);

/** Which events a reader wants to see, as the address has it. What cannot be read is not filtered by. */
export const eventFilters = {
  q: asText(toLine),
  programme: matching(isCode),
  /** Only beside its programme. */
  clause: matching(isClauseCode),
  kind: oneOf(EVENT_KINDS),
  organisation: matching(isOrganisationId),
  funder: matching(isOrganisationId),
  /** Pays something of the events. */
  grant: matching(isGrantId),
  /** Stands in the chain of a grant that pays something of them. */
  grantsOf: matching(isOrganisationId),
  province: matching(isProvinceKey),
  /** Several states in one word, so that the address reads `?status=held,reported`. */
  status: matching((list) => list.split(",").every(statusOf)),
};
export type EventFilterSearch = Found<typeof eventFilters>;

/** One of the filters. */
export type EventFilterKey = keyof EventFilterSearch;

/** Every filter taken away: spread over an address, it leaves what else stands there. */
export const NO_EVENT_FILTERS = {
  q: undefined,
  programme: undefined,
  clause: undefined,
  kind: undefined,
  organisation: undefined,
  funder: undefined,
  grant: undefined,
  grantsOf: undefined,
  province: undefined,
  status: undefined,
} satisfies Record<EventFilterKey, undefined>;

/**
 * The filters that are set, in the order of the bar. A clause says nothing without its programme.
 *
 * @example
 * setFilters({ q: "an ninh", status: "held" }); // ["q", "status"]
 */
export function setFilters(search: EventFilterSearch): EventFilterKey[] {
  const keys = Object.keys(NO_EVENT_FILTERS) as EventFilterKey[];
  return keys.filter((key) => search[key] !== undefined && (key !== "clause" || search.programme !== undefined));
}

/** The filters without one of them; without its programme a clause goes too. */
export function withoutFilter(search: EventFilterSearch, key: EventFilterKey): EventFilterSearch {
  const clause = key === "programme" ? { clause: undefined } : {};
  return { ...NO_EVENT_FILTERS, ...search, ...clause, [key]: undefined };
}

/** What to ask the server for. */
export function toEventFilters(search: EventFilterSearch): EventFilters {
  return {
    q: search.q,
    programme: search.programme,
    clause: search.programme && search.clause,
    kind: search.kind,
    organisation: search.organisation,
    funder: search.funder,
    grant: search.grant,
    grantsOf: search.grantsOf,
    province: search.province,
    status: toStatuses(search.status),
  };
}

/** The states of a list in one word. */
export function toStatuses(list: string | undefined): EventStatus[] | undefined {
  return list?.split(",").flatMap((status) => statusOf(status) ?? []);
}

/** The states in one word, in the order of an event's life; none is no filter. */
export function toStatusList(statuses: readonly EventStatus[]): string | undefined {
  const inOrder = EVENT_STATUSES.filter((status) => statuses.includes(status));
  return inOrder.length === 0 ? undefined : inOrder.join(",");
}
