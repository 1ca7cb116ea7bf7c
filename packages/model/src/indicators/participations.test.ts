import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../fixtures/indicators/participations.json" with { type: "json" };
import { came, countOf, heldFact, people } from "../../test/event-facts.js";
import { boundsOf, type Count } from "../count.js";
import { participations } from "./participations.js";

const counted = (counts: readonly Count[]) =>
  participations(counts.map((count) => heldFact({ headcounts: came(count) })));
const pair = ([numerator, denominator]: number[]) => ({ numerator, denominator });

describe("PRT-01", () => {
  it.each(cases)("$title", ({ counts, value, bounds, status, reason, n, unknown }) => {
    const [lower, upper] = bounds ?? [];
    expect(counted(counts.map(countOf)).sum).toEqual({
      measure: "PRT-01",
      version: 1,
      flags: [],
      status,
      n,
      unknown,
      ...(value && { value: pair(value) }),
      ...(lower && { bounds: { lower: pair(lower), upper: upper ? pair(upper) : null } }),
      ...(reason && { reason }),
    });
  });

  it("keeps counts of different certainty apart, as printed", () => {
    expect(counted(["18", "40", "~200", "≥100", ">100", ">70", "?"].map(countOf)).parts).toEqual({
      exact: { events: 2, people: 58 },
      about: { events: 1, people: 200 },
      "at-least": { events: 1, people: 100 },
      "more-than": { events: 2, people: 170 },
      unknown: { events: 1 },
    });
  });

  it("counts persons by the chosen source, at events that took place", () => {
    const head = { standing: "chosen", count: { kind: "exact", value: 7 }, women: { kind: "unknown" } } as const;
    const facts = [
      heldFact({ status: "cancelled", headcounts: came(countOf("18")) }),
      heldFact({ headcounts: { status: "listed", items: [{ ...head, unit: "province" }] } }),
      heldFact({ headcounts: { status: "listed", items: [{ ...head, unit: "person", standing: "variant" }] } }),
      heldFact({ headcounts: { status: "none" } }),
    ];
    expect(participations(facts).sum).toMatchObject({ status: "missing", n: 0, unknown: 3 });
  });

  it("lies within its bounds, whatever the unknown numbers turn out to be", () => {
    const beyond = fc.nat(1000);
    fc.assert(
      fc.property(fc.array(fc.tuple(people, beyond), { maxLength: 8 }), (events) => {
        const { sum } = counted(events.map(([{ count }]) => count));
        const truth = events.reduce((total, [{ count }, more]) => {
          const { lower, upper } = boundsOf(count);
          return total + (upper ?? lower + more);
        }, 0);
        if (!("bounds" in sum)) return;
        expect(truth).toBeGreaterThanOrEqual(sum.bounds.lower.numerator);
        expect(truth).toBeLessThanOrEqual(sum.bounds.upper?.numerator ?? Infinity);
        if (sum.status === "ok") expect(sum.value.numerator).toBe(truth);
      }),
    );
  });

  it("is the same in any order", () => {
    fc.assert(
      fc.property(fc.array(people, { maxLength: 8 }), (events) => {
        const counts = events.map(({ count }) => count);
        expect(counted(counts.toReversed())).toEqual(counted(counts));
      }),
    );
  });
});
