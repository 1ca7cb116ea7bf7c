import { queryOptions } from "@tanstack/react-query";
import type { EventId, HoldLifting, LegalHoldId, NewLegalHold } from "@wps/model";
import type { LegalHoldList, ListedHold } from "../../contract/legal-holds.ts";
import type { IdentityLimit, RetentionForecast, RetentionRun, RetentionRuns } from "../../contract/retention.ts";
import { call } from "../api.ts";

/** How often a run that is under way is looked at, in milliseconds. */
const LOOK_EVERY_MS = 1_000;

/** What would be deleted now. */
export const forecastQuery = queryOptions({
  queryKey: ["retention"],
  queryFn: ({ signal }) => call<RetentionForecast>("/api/retention", { signal }),
});

/** When it was done; looked at again while one is under way. */
export const runsQuery = queryOptions({
  queryKey: ["retention", "runs"],
  queryFn: async ({ signal }) => (await call<RetentionRuns>("/api/retention-runs", { signal })).items,
  refetchInterval: ({ state }) => state.data?.[0]?.state === "running" && LOOK_EVERY_MS,
});

export const runRetention = () => call<RetentionRun>("/api/retention-runs", { method: "POST" });

export const holdsQuery = queryOptions({
  queryKey: ["legal-holds"],
  queryFn: async ({ signal }) => (await call<LegalHoldList>("/api/legal-holds", { signal })).items,
});

export const setLegalHold = (body: NewLegalHold) => call<ListedHold>("/api/legal-holds", { method: "POST", body });

export const liftLegalHold = (id: LegalHoldId, body: HoldLifting) =>
  call<ListedHold>(`/api/legal-holds/${id}/lifting`, { method: "POST", body });

/** Until when the names of an event are kept. */
export const identityLimitQuery = (id: EventId) =>
  queryOptions({
    queryKey: ["identity-limit", id],
    queryFn: ({ signal }) => call<IdentityLimit>(`/api/events/${id}/identity-limit`, { signal }),
  });

export const setIdentityLimit = (id: EventId, body: IdentityLimit) =>
  call<IdentityLimit>(`/api/events/${id}/identity-limit`, { method: "PUT", body });
