import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { CoverageMap } from "@wps/model/indicators";
import type { CoverageQuery, CoverageSpotQuery, CoveringEvents } from "../../contract/coverage.ts";
import { call } from "../api.ts";

/** What the server is asked of a map, each part under its name. */
export type CoverageAsk = { readonly [Part in keyof CoverageQuery]: CoverageQuery[Part] };
type SpotAsk = { readonly [Part in keyof CoverageSpotQuery]: CoverageSpotQuery[Part] };

function partsOf(ask: { readonly [part: string]: string | undefined }): URLSearchParams {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(ask)) if (value !== undefined) parts.set(name, value);
  parts.sort();
  return parts;
}

/** The map of a programme. */
export const coverageQuery = (ask: CoverageAsk) =>
  queryOptions({
    queryKey: ["coverage", partsOf(ask).toString()],
    queryFn: ({ signal }) => call<CoverageMap>(`/api/coverage?${partsOf(ask)}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** The events behind one of its numbers. */
export const coveringQuery = (ask: SpotAsk) =>
  queryOptions({
    queryKey: ["coverage", "events", partsOf(ask).toString()],
    queryFn: ({ signal }) => call<CoveringEvents>(`/api/coverage/events?${partsOf(ask)}`, { signal }),
  });
