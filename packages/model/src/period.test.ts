import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./date.js";
import { daysOf, lengthInDays, overlap, Period } from "./period.js";

const period = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 60 }))
  .map(([first, length]) => ({ start: addDays("2020-01-01", first), end: addDays("2020-01-01", first + length) }));

describe("Period", () => {
  it("takes a single day", () => {
    expect(Period.safeParse({ start: "2024-01-23", end: "2024-01-23" }).success).toBe(true);
  });

  it("points at the end when it lies before the start", () => {
    expect(Period.safeParse({ start: "2024-01-23", end: "2024-01-22" }).error?.issues[0]?.path).toEqual(["end"]);
  });
});

describe("lengthInDays and daysOf", () => {
  it("count both ends", () => {
    expect(lengthInDays({ start: "2022-07-12", end: "2022-07-17" })).toBe(6);
  });

  it("agree, and list each day once and in order", () => {
    fc.assert(
      fc.property(period, (days) => {
        const list = daysOf(days);
        expect(list).toHaveLength(lengthInDays(days));
        expect([list[0], list.at(-1)]).toEqual([days.start, days.end]);
        expect([...new Set(list)].sort()).toEqual(list);
      }),
    );
  });
});

describe("overlap", () => {
  it("means a day in common, whoever is asked first", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = daysOf(a).some((day) => daysOf(b).includes(day));
        expect(overlap(a, b)).toBe(shared);
        expect(overlap(b, a)).toBe(shared);
      }),
    );
  });
});
