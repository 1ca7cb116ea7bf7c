import type { EventSummary } from "@wps/model";

/** What a missing fact means: the sources do not give it, or nobody has told it yet. */
export type Silence = "notGiven" | "unknown";

/**
 * How to say that a fact of the event is missing. Only an entry of the public record was read out of its sources: what an
 * organiser leaves out says nothing about any source.
 *
 * @example
 * silenceOf({ origin: "organiser" }); // "unknown"
 */
export function silenceOf({ origin }: Pick<EventSummary, "origin">): Silence {
  return origin === "public-record" ? "notGiven" : "unknown";
}
