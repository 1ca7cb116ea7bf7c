import type { Source } from "@wps/model";
import { LEGAL_ACT_SOURCES, TARGET_SOURCES } from "@wps/model/catalogue";

/** Every key in a field named `sources`, however deep. */
function keysIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "sources" && Array.isArray(part) ? part : keysIn(part),
  );
}

/** The sources that these rows of the catalogue cite, in the order of the catalogue. */
export function sourcesCitedIn(rows: unknown): readonly Source[] {
  const keys = new Set(keysIn(rows));
  const own = TARGET_SOURCES.filter(({ key }) => keys.has(key));
  const ofActs = LEGAL_ACT_SOURCES.filter(({ key }) => keys.has(key) && own.every((source) => source.key !== key));
  return [...own, ...ofActs];
}
