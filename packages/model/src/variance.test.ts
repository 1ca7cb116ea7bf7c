import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import { boundsOf, type Count } from "./count.js";
import { ProgrammeEvent } from "./event.js";
import type { CostFigure } from "./event-plan.js";
import { baselineOf, varianceOf } from "./variance.js";

const event = ProgrammeEvent.parse(sample);
const AT = "2027-01-10T01:00:00.000Z";
const expected = { count: { kind: "exact", value: 40 }, women: { kind: "exact", value: 20 } } as const;
const vnd = (minor: number): CostFigure => ({ status: "known", money: { minor, currency: "VND" } });
const planned: ProgrammeEvent = { ...event, expected, budget: vnd(100) };
const approved: ProgrammeEvent = { ...planned, baseline: baselineOf(planned, AT) };
const head = (count: Count) =>
  ({
    status: "listed",
    items: [{ unit: "person", count, women: { kind: "unknown" }, standing: "chosen", basis: "stated" }],
  }) as ProgrammeEvent["headcounts"];

describe("baselineOf", () => {
  it("keeps the plan and not what was said about it", () => {
    const { dates, place } = baselineOf({ ...planned, place: { ...planned.place, sources: undefined } as never }, AT);
    expect(dates).toEqual({ precision: "day", start: "2027-03-15", end: "2027-03-16" });
    expect(place).not.toHaveProperty("basis");
  });
});

describe("varianceOf", () => {
  it("knows no difference where nothing was planned, counted or shown", () => {
    const because = (changes: Partial<ProgrammeEvent>) => {
      const { dates, place, heads, cost } = varianceOf({ ...approved, ...changes });
      return [dates, place, heads, cost].map((fact) => (fact.status === "unknown" ? fact.because : fact.status));
    };
    expect(because({ baseline: undefined })).toEqual(["not-planned", "not-planned", "not-planned", "not-planned"]);
    expect(because({ headcounts: { status: "not-given" } })).toEqual([
      "as-planned",
      "as-planned",
      "not-counted",
      "not-counted",
    ]);
    expect(because({ place: { status: "not-given" }, headcounts: head({ kind: "unknown" }) })[1]).toBe("not-counted");
    expect(because({ cost: { status: "withheld" } })[3]).toBe("withheld");
    expect(because({ cost: { status: "unknown" } })[3]).toBe("not-counted");
    expect(because({ cost: { status: "known", money: { minor: 1, currency: "USD" } } })[3]).toBe("not-comparable");
  });

  it("tells days moved from days added", () => {
    const dates = { ...event.dates, start: "2027-03-10", end: "2027-03-12" };
    expect(varianceOf({ ...approved, dates }).dates).toMatchObject({ status: "changed", movedBy: -5, longerBy: 1 });
  });

  it("gives the cost in the minor unit, above and below the plan", () => {
    expect(varianceOf({ ...approved, cost: vnd(70) }).cost).toMatchObject({ status: "changed", difference: -30 });
    expect(varianceOf({ ...approved, cost: vnd(100) }).cost).toMatchObject({ status: "as-planned", difference: 0 });
  });

  it("says why, in the words that somebody gave", () => {
    const reason = { vi: "Bão đổ bộ." };
    const { dates, cost } = varianceOf({ ...approved, deviations: [{ fact: "cost", reason }] });
    expect(cost).toEqual({ status: "unknown", because: "not-counted", reason });
    expect(dates).not.toHaveProperty("reason");
  });

  it.each<[Count, Count, string, number | null, number | null]>([
    [{ kind: "exact", value: 40 }, { kind: "exact", value: 40 }, "as-planned", 0, 0],
    [{ kind: "exact", value: 40 }, { kind: "exact", value: 38 }, "changed", -2, -2],
    [{ kind: "exact", value: 40 }, { kind: "more-than", value: 40 }, "changed", 1, null],
    [{ kind: "exact", value: 40 }, { kind: "at-least", value: 40 }, "undetermined", 0, null],
    [{ kind: "at-least", value: 40 }, { kind: "exact", value: 30 }, "changed", null, -10],
    [{ kind: "about", value: 40 }, { kind: "exact", value: 90 }, "undetermined", null, null],
  ])("holds %j against %j", (plan, counted, status, lower, upper) => {
    const baseline = { ...baselineOf(approved, AT), expected: { count: plan, women: { kind: "unknown" } } } as const;
    const { heads } = varianceOf({ ...approved, baseline, headcounts: head(counted) });
    expect(heads).toMatchObject({ status, difference: { lower, upper } });
  });

  it("never claims a distance that some true pair of numbers contradicts", () => {
    const value = fc.integer({ min: 0, max: 50 });
    const kind = fc.constantFrom("exact", "at-least", "more-than");
    const count = fc.record({ kind, value }) as fc.Arbitrary<Exclude<Count, { kind: "unknown" }>>;
    const among = (given: Count, more: number) => {
      const { lower, upper } = boundsOf(given);
      return upper ?? lower + more;
    };
    fc.assert(
      fc.property(count, count, fc.nat(50), fc.nat(50), (plan, counted, morePlanned, moreCounted) => {
        const baseline = {
          ...baselineOf(approved, AT),
          expected: { count: plan, women: { kind: "unknown" } },
        } as const;
        const { heads } = varianceOf({ ...approved, baseline, headcounts: head(counted) });
        if (heads.status === "unknown") throw new Error("both are counts");
        const truth = among(counted, moreCounted) - among(plan, morePlanned);
        const { lower, upper } = heads.difference;
        expect(lower === null || lower <= truth).toBe(true);
        expect(upper === null || truth <= upper).toBe(true);
        if (heads.status === "as-planned") expect(truth).toBe(0);
        if (heads.status === "changed") expect(truth).not.toBe(0);
      }),
    );
  });
});
