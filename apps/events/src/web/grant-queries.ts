import { queryOptions } from "@tanstack/react-query";
import type { Grant, GrantId, Results } from "@wps/model";
import type { GrantEvents } from "../contract/event-money.ts";
import type { GrantList } from "../contract/grants.ts";
import { call } from "./api.ts";

/** The grants that the reader may know of, the latest to begin first. */
export const grantsQuery = queryOptions({
  queryKey: ["grants"],
  queryFn: async ({ signal }) => (await call<GrantList>("/api/grants", { signal })).items,
});

export const grantQuery = (id: GrantId) =>
  queryOptions({
    queryKey: ["grant", id],
    queryFn: ({ signal }) => call<Grant>(`/api/grants/${id}`, { signal }),
  });

/** The events that a grant pays for, with what it pays there. */
export const grantEventsQuery = (id: GrantId) =>
  queryOptions({
    queryKey: ["grant", id, "events"],
    queryFn: ({ signal }) => call<GrantEvents>(`/api/grants/${id}/events`, { signal }),
  });

/** What a grant aims at, and how far that is reached. */
export const grantResultsQuery = (id: GrantId) =>
  queryOptions({
    queryKey: ["grant", id, "results"],
    queryFn: ({ signal }) => call<Results>(`/api/grants/${id}/results`, { signal }),
  });
