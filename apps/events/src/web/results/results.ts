import { queryOptions } from "@tanstack/react-query";
import type { Results, ResultsChange, Undertaking } from "@wps/model";
import { call } from "../api.ts";

const pathOf = (of: Undertaking) =>
  of.is === "event" ? `/api/events/${of.event}/results` : `/api/grants/${of.grant}/results`;

/** What an event or a grant aims at, and how far that is reached. */
export const resultsQuery = (of: Undertaking) =>
  queryOptions({
    queryKey: [of.is, of.is === "event" ? of.event : of.grant, "results"] as string[],
    queryFn: ({ signal }) => call<Results>(pathOf(of), { signal }),
  });

export const saveResults = ({ of, revision }: Results, body: ResultsChange) =>
  call<Results>(pathOf(of), { method: "PUT", body, ifMatch: revision });
