import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Currency, PlainDate } from "@wps/model";
import type { PortalDocuments } from "../../contract/documents.ts";
import type { Portal, PortalMoney, PortalPeople, PortalResults } from "../../contract/portal.ts";
import type {
  ReleaseInFull,
  ReleaseList,
  ReleaseProgress,
  ReleaseSummary,
  ReleaseTrial,
} from "../../contract/releases.ts";
import { call } from "../api.ts";

/** The reader's grants, and what each has paid. */
export const portalQuery = queryOptions({
  queryKey: ["portal", "grants"],
  queryFn: async ({ signal }) => (await call<Portal>("/api/portal", { signal })).grants,
});

/** What the reader's grants pay for together, in a currency; in that of the latest grant where none is chosen. */
export const portalMoneyQuery = (currency: Currency | undefined) =>
  queryOptions({
    queryKey: ["portal", "money", currency],
    queryFn: async ({ signal }) => {
      const question = currency === undefined ? "" : `?currency=${currency}`;
      // A query gives no undefined: null is that there is no grant.
      return (await call<PortalMoney>(`/api/portal/money${question}`, { signal })).money ?? null;
    },
    placeholderData: keepPreviousData,
  });

/** What the reader's grants and the events that they pay for aim at. */
export const portalResultsQuery = queryOptions({
  queryKey: ["portal", "results"],
  queryFn: ({ signal }) => call<PortalResults>("/api/portal/results", { signal }),
});

/** The documents of what the reader pays for. */
export const portalDocumentsQuery = queryOptions({
  queryKey: ["portal", "documents"],
  queryFn: async ({ signal }) => (await call<PortalDocuments>("/api/portal/documents", { signal })).items,
});

/** What a donor is told of people. */
export const portalPeopleQuery = queryOptions({
  queryKey: ["portal", "people"],
  queryFn: ({ signal }) => call<PortalPeople>("/api/portal/people", { signal }),
});

export const releasesQuery = queryOptions({
  queryKey: ["releases"],
  queryFn: async ({ signal }) => (await call<ReleaseList>("/api/releases", { signal })).items,
});

/** A release with all its tables; it never changes. */
export const releaseQuery = (number: number) =>
  queryOptions({
    queryKey: ["releases", number],
    queryFn: ({ signal }) => call<ReleaseInFull>(`/api/releases/${number}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How far the release is that is being worked out; asked for again and again while somebody waits for it. */
export const releaseProgressQuery = queryOptions({
  queryKey: ["release-progress"],
  queryFn: async ({ signal }) =>
    (await call<ReleaseProgress>("/api/release-trials/progress", { signal })).doing ?? null,
  refetchInterval: 1000,
  gcTime: 0,
});

export const tryRelease = (until: PlainDate, signal: AbortSignal) =>
  call<ReleaseTrial>("/api/release-trials", { method: "POST", body: { until }, signal });

export const makeRelease = ({ until, sha256 }: Pick<ReleaseTrial, "until" | "sha256">, signal: AbortSignal) =>
  call<ReleaseSummary>("/api/releases", { method: "POST", body: { until, sha256 }, signal });
