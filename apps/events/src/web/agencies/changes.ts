import type { Handover, PlainDate } from "@wps/model";
import { handoversOn, type KnownAgencyCode, type KnownHolding } from "@wps/model/catalogue";

/** What passed from one agency to another on a day. */
export interface Change {
  readonly from: KnownAgencyCode;
  readonly to: KnownAgencyCode;
  readonly handovers: readonly Handover<KnownHolding>[];
}

/**
 * What passed on a day, gathered by the two agencies between which it passed.
 *
 * @example
 * changesOn("2025-03-01").filter(({ from }) => from === "mic").map(({ to }) => to); // ["most", "mcst"]
 */
export function changesOn(day: PlainDate): Change[] {
  const handovers = handoversOn(day);
  const pairs = new Map(
    handovers.map(({ from, to }) => [`${from.agency} ${to.agency}`, { from: from.agency, to: to.agency }]),
  );
  return [...pairs.values()].map((pair) => ({
    ...pair,
    handovers: handovers.filter(({ from, to }) => from.agency === pair.from && to.agency === pair.to),
  }));
}

/** What everything that passed rests on: each act, and each source, once. */
export function groundsOf({ handovers }: Pick<Change, "handovers">) {
  const all = handovers.map(({ to }) => to);
  return {
    acts: [...new Set(all.flatMap(({ acts }) => acts))],
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
  };
}
