import type { ProgrammeEvent } from "@wps/model";

/** What a missing fact means: sources that are there do not give it, or nobody has told it yet. */
export type Silence = "notGiven" | "unknown";

/**
 * How to say that a fact of the event is missing.
 *
 * @example
 * silenceOf({ sources: [] }); // "unknown"
 */
export function silenceOf({ sources }: Pick<ProgrammeEvent, "sources">): Silence {
  return sources.length > 0 ? "notGiven" : "unknown";
}
