import type { QueryClient } from "@tanstack/react-query";
import { programmesQuery } from "../api.ts";
import { contributionsQuery } from "./queries.ts";

/** Has what a change of contributions touches asked for anew; settles once the pages in sight show it. */
export async function refreshed(queries: QueryClient): Promise<void> {
  const keys = [programmesQuery.queryKey, contributionsQuery.queryKey];
  await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
