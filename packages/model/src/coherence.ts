import type * as z from "zod";
import type { FieldPath } from "./field-path.js";
import type { Source, SourceKey } from "./source.js";

// What the parts of a value say of each other is checked with these. None is exported from the package.

/** Says that something is wrong at a place. */
export type Report = (path: FieldPath, message: string) => void;

/**
 * Reports to a schema that is checking a value. A function that takes such a value and reports is a check of its own, for
 * zod's `check`; a guard of the schema calls the same one.
 */
export function reportTo({ value, issues }: z.core.ParsePayload): Report {
  return (path, message) => {
    issues.push({ code: "custom", path: [...path], message, input: value, continue: true });
  };
}

/**
 * Reports keys that no source of the value bears.
 *
 * @returns a check of the keys that the thing at a path rests on
 */
export function citing(
  sources: readonly Pick<Source, "key">[],
  issue: Report,
): (keys: readonly SourceKey[] | undefined, ...path: FieldPath) => void {
  const known = new Set(sources.map((source) => source.key));
  return (keys, ...path) => {
    for (const [index, key] of (keys ?? []).entries()) {
      if (!known.has(key)) issue([...path, "sources", index], `no source has the key ${key}`);
    }
  };
}

/** Reports each entry whose name an earlier one bears; entries without a name are passed over. */
export function once<Entry>(
  entries: readonly Entry[],
  name: (entry: Entry) => string | undefined,
  path: FieldPath,
  complaint: string,
  issue: Report,
  field?: string,
): void {
  if (entries.length < 2) return;
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const key = name(entry);
    if (key === undefined) continue;
    if (seen.has(key)) issue([...path, index, ...(field === undefined ? [] : [field])], `${key.trim()} ${complaint}`);
    seen.add(key);
  }
}
