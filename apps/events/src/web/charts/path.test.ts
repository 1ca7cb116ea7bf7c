import { describe, expect, test } from "vitest";
import { endOfPath, namedOf, type Path, type PathPoint, spread } from "./path.ts";

const seen = (on: string, value: number, name = ""): PathPoint => ({
  on,
  name,
  says: String(value),
  shape: { kind: "value", value },
});
const path = (values: readonly number[], goal: number): Path => ({
  goals: [{ on: "2030-12-31", value: goal, says: "" }],
  lines: [values.map((value, index) => seen(`202${index}-12-31`, value))],
  breaks: [],
});

describe("the scale of a path", () => {
  test("ends above what is drawn, at a round number", () => {
    expect(endOfPath(path([50.9], 60))).toBe(70);
    expect(endOfPath(path([16, 33.3], 20))).toBe(40);
  });

  test("ends at the whole, and reaches as far as a range may", () => {
    expect(endOfPath(path([98], 75))).toBe(100);
    const range: PathPoint = { ...seen("2025", 0), shape: { kind: "range", lower: 10, upper: 88 } };
    expect(endOfPath({ ...path([], 60), lines: [[range]] })).toBe(100);
  });
});

test("a line is named where it ends, and of several sources of that day each", () => {
  const [first, last, other] = [seen("2023", 1), seen("2024", 2), seen("2024", 3)];
  expect(namedOf({ goals: [], lines: [[first, last, other], [first]], breaks: [] })).toEqual([last, other, first]);
});

describe("labels", () => {
  test("stay where they are while there is room", () => {
    expect(spread([10, 40, 80], 8, 0, 100)).toEqual([10, 40, 80]);
  });

  test("make room for each other in their order, given in any", () => {
    expect(spread([12, 40, 10], 8, 0, 100)).toEqual([18, 40, 10]);
  });

  test("keep within the drawing", () => {
    expect(spread([98, 99], 8, 0, 100)).toEqual([92, 100]);
    expect(spread([-5, 0], 8, 0, 100)).toEqual([0, 8]);
  });
});
