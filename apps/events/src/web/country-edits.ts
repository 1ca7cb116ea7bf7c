import { queryOptions, useQuery } from "@tanstack/react-query";
import type { CountryEdit, PlainDate } from "@wps/model";
import { type CountryDay, countryDays } from "@wps/model/planning";
import { useMemo } from "react";
import type { CountryEditList } from "../contract/country-edits.ts";
import { call } from "./api.ts";

const NONE: readonly CountryEdit[] = [];

/** What was entered into the calendar of the country. It changes a few times a year. */
export const countryEditsQuery = queryOptions({
  queryKey: ["country-edits"],
  queryFn: async ({ signal }) => (await call<CountryEditList>("/api/country-edits", { signal })).items,
  staleTime: 5 * 60_000,
});

/**
 * The days of the country within a period. `isWhole` where what was entered is among them: else only what is calculated is known, and
 * something that was announced may be missing.
 */
export function useCountryDays(start: PlainDate, end: PlainDate): { days: CountryDay[]; isWhole: boolean } {
  const { data } = useQuery(countryEditsQuery);
  const days = useMemo(() => countryDays({ start, end }, data ?? NONE), [start, end, data]);
  return { days, isWhole: data !== undefined };
}
