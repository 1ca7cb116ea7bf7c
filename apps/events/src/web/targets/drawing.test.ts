import type { Observation, Unit } from "@wps/model";
import { getTarget, OBSERVATIONS } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { drawingOf, marksOf } from "./drawing.ts";

const people: Unit = { kind: "share", of: "person" };
const base = { indicator: "x", date: "2024", basis: "stated", sources: ["s1"] } as const;
const draw = (seen: Partial<Observation>, unit: Unit = people) => drawingOf({ ...base, ...seen }, unit);

describe("drawingOf", () => {
  it("draws a point by exact counts before the print, else by the print", () => {
    const counts = { numerator: { kind: "exact", value: 81 }, denominator: { kind: "exact", value: 529 } } as const;
    expect(draw({ ...counts, printed: { kind: "exact", value: "15.5" } })).toEqual({ kind: "point", value: 15.31 });
    expect(draw({ printed: { kind: "exact", value: "44.56" } })).toEqual({ kind: "point", value: 44.56 });
  });

  it("draws what is not exact as such", () => {
    expect(draw({ printed: { kind: "about", value: "16" } })).toEqual({ kind: "about", value: 16 });
    expect(draw({ printed: { kind: "more-than", value: "13" } })).toEqual({ kind: "from", value: 13 });
    expect(draw({ numerator: { kind: "more-than", value: 70 }, denominator: { kind: "exact", value: 512 } })).toEqual({
      kind: "from",
      value: 13.87,
    });
  });

  it("draws nothing where nothing is known, and nothing that is no share", () => {
    expect(draw({ numerator: { kind: "exact", value: 41 } })).toBeUndefined();
    expect(
      draw({ numerator: { kind: "about", value: 70 }, denominator: { kind: "exact", value: 512 } }),
    ).toBeUndefined();
    expect(draw({ printed: { kind: "exact", value: "111" } }, { kind: "count" })).toBeUndefined();
  });

  it("stays on the scale for every observation of the catalogue", () => {
    const values = OBSERVATIONS.flatMap((row) => drawingOf(row, people)?.value ?? []);
    expect(values.length).toBeGreaterThan(30);
    expect(Math.max(...values)).toBeLessThanOrEqual(100);
  });
});

describe("marksOf", () => {
  it("goes from the smallest value up, whichever comes first in time", () => {
    const falling = getTarget("gender-equality-strategy-2021-2030", "O2.2");
    expect(marksOf(falling, people).map(({ milestone, value }) => [milestone.by, value])).toEqual([
      ["2030", 25],
      ["2025", 30],
    ]);
  });

  it("marks nothing where there is nothing to measure", () => {
    expect(marksOf(getTarget("gender-equality-strategy-2021-2030", "O5.1"), people)).toEqual([]);
    expect(marksOf(getTarget("gender-equality-strategy-2021-2030", "O4.2"), { kind: "count" })).toEqual([]);
    expect(marksOf(getTarget("women-leadership-2021-2030", "ethnic-minority-areas"), people)).toEqual([]);
  });
});
