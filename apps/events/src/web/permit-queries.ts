import { queryOptions } from "@tanstack/react-query";
import type { EventId, EventPermit, PermitChange } from "@wps/model";
import type { PermitStepList } from "../contract/permits.ts";
import { call } from "./api.ts";

/** What is to be done about permits of all events that one runs. */
export const permitStepsQuery = queryOptions({
  queryKey: ["permits"],
  queryFn: ({ signal }) => call<PermitStepList>("/api/permits/due", { signal }),
});

/** What is known of the permit of an event. */
export const permitQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "permit"],
    queryFn: ({ signal }) => call<EventPermit>(`/api/events/${event}/permit`, { signal }),
  });

export const replacePermit = (event: EventId, revision: number, change: PermitChange) =>
  call<EventPermit>(`/api/events/${event}/permit`, { method: "PUT", body: change, ifMatch: revision });
