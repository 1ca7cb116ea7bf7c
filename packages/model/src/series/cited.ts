import type { SourceKey } from "../source.js";

interface Cited {
  readonly sources?: readonly SourceKey[] | undefined;
}

const isCited = (value: unknown): value is Cited => typeof value === "object" && value !== null && "sources" in value;

/** A value without what it rests on: another run says the same thing without the same source. */
export function withoutSources<Value>(value: Value): Value {
  return withSourcesOf(value, new Set());
}

/** A value, or a list of them, with those of its sources that its event has. */
export function withSourcesOf<Value>(value: Value, known: ReadonlySet<SourceKey>): Value {
  // The compiler does not follow that only `sources` goes, which every type that has it may lack.
  if (Array.isArray(value)) return value.map((one) => withSourcesOf(one, known)) as Value;
  if (!isCited(value)) return value;
  const { sources, ...rest } = value;
  const kept = (sources ?? []).filter((key) => known.has(key));
  return (kept.length > 0 ? { ...rest, sources: kept } : rest) as Value;
}
