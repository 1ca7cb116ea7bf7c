import { type Actor, type ProgrammeEvent, reachesOf } from "@wps/model";

/** What decides which events an actor reads, and how much of them, in one text. */
export function readingOf(actor: Actor): string {
  const deciding = ["event:read", "event:read-cost", "event:edit", "grant:read"] as const;
  const reaches = deciding.map((capability) => reachesOf(actor, capability));
  const isBounded = "organisations" in actor && reaches.flat().some((reach) => reach !== "all");
  return JSON.stringify([...reaches, isBounded ? actor.organisations.toSorted() : []]);
}

const WITHHELD = { status: "withheld" } as const;

/** An event as it is told to whoever may not know its costs: nor whether there are any, nor how they differ. */
export function withoutCosts(event: ProgrammeEvent): ProgrammeEvent {
  const baseline = event.baseline && { ...event.baseline, budget: WITHHELD };
  const deviations = event.deviations.filter(({ fact }) => fact !== "cost");
  return { ...event, budget: WITHHELD, cost: WITHHELD, deviations, ...(baseline && { baseline }) };
}
