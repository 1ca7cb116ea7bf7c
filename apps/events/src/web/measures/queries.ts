import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ProgrammeCode } from "@wps/model";
import type { MeasureTable, ParticipationTable, ProgrammeMeasures } from "@wps/model/indicators";
import type { MeasureExplanation, MeasureQuery, ParticipationMeasureQuery } from "../../contract/measures.ts";
import { call } from "../api.ts";

/** The figures of a programme. */
export const measuresQuery = (programme: ProgrammeCode) =>
  queryOptions({
    queryKey: ["measures", programme],
    queryFn: ({ signal }) => call<ProgrammeMeasures>(`/api/measures?${new URLSearchParams({ programme })}`, { signal }),
  });

/** What a question about measures says, each part under its name. */
type MeasureAsk = { readonly [Part in keyof MeasureQuery]: MeasureQuery[Part] };

function partsOf(ask: { readonly [part: string]: string | undefined }): URLSearchParams {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(ask)) if (value !== undefined) parts.set(name, value);
  parts.sort();
  return parts;
}

/** A measure, broken down. */
export const measureTableQuery = (ask: MeasureAsk) =>
  queryOptions({
    queryKey: ["measures", "table", partsOf(ask).toString()],
    queryFn: ({ signal }) => call<MeasureTable>(`/api/measures/table?${partsOf(ask)}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** A measure of those who took part in the events that one runs, broken down. */
export const participationTableQuery = (
  ask: {
    readonly [Part in keyof ParticipationMeasureQuery]: ParticipationMeasureQuery[Part];
  },
) =>
  queryOptions({
    queryKey: ["measures", "participations", partsOf(ask).toString()],
    queryFn: ({ signal }) => call<ParticipationTable>(`/api/measures/participations?${partsOf(ask)}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** Several measures broken down alike, all of them or none. */
export const measureTablesQuery = (asks: readonly MeasureAsk[]) =>
  queryOptions({
    queryKey: ["measures", "tables", ...asks.map((ask) => partsOf(ask).toString())],
    queryFn: ({ signal }) =>
      Promise.all(asks.map((ask) => call<MeasureTable>(`/api/measures/table?${partsOf(ask)}`, { signal }))),
    placeholderData: keepPreviousData,
  });

/** Why one of these figures is what it is. */
export const measureExplanationQuery = (ask: MeasureAsk) =>
  queryOptions({
    queryKey: ["measures", "explanation", partsOf(ask).toString()],
    queryFn: ({ signal }) => call<MeasureExplanation>(`/api/measures/explanation?${partsOf(ask)}`, { signal }),
  });
