import { queryOptions } from "@tanstack/react-query";
import type { PlainDate } from "@wps/model";
import type { PortalPeople } from "../../contract/portal.ts";
import type { ReleaseList, ReleaseSummary, ReleaseTrial } from "../../contract/releases.ts";
import { call } from "../api.ts";

/** What a donor is told of people. */
export const portalPeopleQuery = queryOptions({
  queryKey: ["portal", "people"],
  queryFn: ({ signal }) => call<PortalPeople>("/api/portal/people", { signal }),
});

export const releasesQuery = queryOptions({
  queryKey: ["releases"],
  queryFn: async ({ signal }) => (await call<ReleaseList>("/api/releases", { signal })).items,
});

export const tryRelease = (until: PlainDate, signal: AbortSignal) =>
  call<ReleaseTrial>("/api/release-trials", { method: "POST", body: { until }, signal });

export const makeRelease = ({ until, sha256 }: Pick<ReleaseTrial, "until" | "sha256">) =>
  call<ReleaseSummary>("/api/releases", { method: "POST", body: { until, sha256 } });
