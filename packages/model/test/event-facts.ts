import fc from "fast-check";
import type { Count } from "../src/index.js";
import type { EventFact } from "../src/indicators/index.js";

const SIGNS = { "~": "about", "≥": "at-least", ">": "more-than" } as const;

/**
 * A count as the fixtures write it.
 *
 * @example
 * countOf(">100"); // { kind: "more-than", value: 100 }
 */
export function countOf(written: string): Count {
  if (written === "?") return { kind: "unknown" };
  const [, sign = "", digits = ""] = /^([~≥>]?)(\d+)$/.exec(written) ?? [];
  if (digits === "") throw new Error(`${written} is no count`);
  const kind = Object.entries(SIGNS).find(([known]) => known === sign)?.[1] ?? "exact";
  return { kind, value: Number(digits) };
}

/** The head-counts of an event at which so many came and so many of them were women. */
export const came = (count: Count, women: Count = { kind: "unknown" }): EventFact["headcounts"] => ({
  status: "listed",
  items: [{ unit: "person", standing: "chosen", count, women }],
});

/** An event that took place; what is not said is of no matter. */
export const heldFact = (fact: Partial<EventFact> = {}): EventFact => ({
  event: "a",
  status: "held",
  dates: { start: "2025-05-05", end: "2025-05-05" },
  links: [],
  headcounts: { status: "not-given" },
  ...fact,
});

const count: fc.Arbitrary<Count> = fc.oneof(
  fc.record({ kind: fc.constantFrom("exact", "about", "at-least", "more-than"), value: fc.nat(60) }),
  fc.constant<Count>({ kind: "unknown" }),
);

/** How many came and how many women, as sources may give them: never more women than came. */
export const people = fc.record({ count, women: count }).filter(({ count: all, women }) => {
  if (all.kind !== "exact" || women.kind === "about" || women.kind === "unknown") return true;
  return women.value + (women.kind === "more-than" ? 1 : 0) <= all.value;
});
