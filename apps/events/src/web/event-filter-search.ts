import { ClauseCode, EventKind, EventStatus, Line, OrganisationId, ProgrammeCode, ProvinceKey } from "@wps/model";
import { z } from "zod";
import type { EventFilters } from "./api.ts";

/** As text: the router reads digits alone in an address as a number. */
const asText = z.union([z.string(), z.number().transform(String)]);

/** Several states in one word, so that the address reads `?status=held,reported`. */
const StatusList = z
  .string()
  .refine((list) => list.split(",").every((status) => EventStatus.safeParse(status).success));

/** Which events a reader wants to see, as the address has it. What cannot be read is not filtered by. */
export const EventFilterSearch = z.object({
  q: asText.pipe(Line).optional().catch(undefined),
  programme: ProgrammeCode.optional().catch(undefined),
  /** Only beside its programme. */
  clause: asText.pipe(ClauseCode).optional().catch(undefined),
  kind: EventKind.optional().catch(undefined),
  organisation: asText.pipe(OrganisationId).optional().catch(undefined),
  funder: asText.pipe(OrganisationId).optional().catch(undefined),
  province: ProvinceKey.optional().catch(undefined),
  status: StatusList.optional().catch(undefined),
});
export type EventFilterSearch = z.infer<typeof EventFilterSearch>;

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
    province: search.province,
    status: toStatuses(search.status),
  };
}

/** The states of a list in one word. */
export function toStatuses(list: string | undefined): EventStatus[] | undefined {
  return list === undefined ? undefined : z.array(EventStatus).parse(list.split(","));
}

/** The states in one word, in the order of an event's life; none is no filter. */
export function toStatusList(statuses: readonly EventStatus[]): string | undefined {
  const inOrder = EventStatus.options.filter((status) => statuses.includes(status));
  return inOrder.length === 0 ? undefined : inOrder.join(",");
}
