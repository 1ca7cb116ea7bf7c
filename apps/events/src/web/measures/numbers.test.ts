import type { Count } from "@wps/model";
import { eventsHeld, type OpenMeasurement, participations, womenAmong } from "@wps/model/indicators";
import { describe, expect, test } from "vitest";
import { hasEvents, shapeOf } from "./numbers.ts";

const exact = (value: number) => ({ kind: "exact", value }) as const;
const unknown = { kind: "unknown" } as const;
type Fact = Parameters<typeof womenAmong>[0][number];
const event = (count: Count, women: Count = exact(4)): Fact => ({
  status: "held",
  headcounts: { status: "listed", items: [{ unit: "person", standing: "chosen", count, women }] },
});
const silent = { status: "held", headcounts: { status: "not-given" } } as const;

describe("shapeOf", () => {
  test.each<[string, OpenMeasurement, object]>([
    ["a certain number", eventsHeld([silent]), { kind: "value", value: 1 }],
    ["a certain 0", eventsHeld([]), { kind: "value", value: 0 }],
    ["a certain share", womenAmong([event(exact(16))]), { kind: "value", value: 25 }],
    [
      "the share of a part",
      womenAmong([event(exact(16)), silent]),
      { kind: "value-in-range", value: 25, lower: 0, upper: 100 },
    ],
    ["a lower bound", participations([event({ kind: "more-than", value: 100 })]).sum, { kind: "range", lower: 101 }],
    ["what nobody counted", participations([event(unknown)]).sum, { kind: "missing" }],
    ["a share that nobody knows", womenAmong([silent]), { kind: "missing" }],
    ["a share of nobody", womenAmong([]), { kind: "nothing" }],
    ["people where there was no event", participations([]).sum, { kind: "nothing" }],
  ])("of %s", (_, measured, shape) => {
    expect(shapeOf(measured)).toEqual(shape);
  });
});

describe("hasEvents", () => {
  test("where something took place, known or not", () => {
    expect(hasEvents(womenAmong([silent]))).toBe(true);
    expect(hasEvents(womenAmong([]))).toBe(false);
    expect(hasEvents(participations([]).sum)).toBe(false);
  });
});
