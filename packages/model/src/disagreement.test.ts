import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Count } from "./count.js";
import { disagree, disagreements } from "./disagreement.js";
import type { Indicator } from "./indicator.js";
import type { Observation } from "./observation.js";

const onADay: Pick<Indicator, "unit" | "counted"> = { unit: { kind: "share", of: "person" }, counted: "on-a-day" };
const sinceAStart = { ...onADay, counted: "since-a-start" } as const;

const base = { indicator: "x", basis: "stated", sources: ["s1"] } as const;
const counted = (date: string, numerator: Count, all = 512): Observation => ({
  ...base,
  date,
  numerator,
  denominator: { kind: "exact", value: all },
});
const printed = (date: string, value: string, kind: "exact" | "about" | "more-than" = "exact"): Observation => ({
  ...base,
  date,
  printed: { kind, value },
});

describe("disagree", () => {
  it("sees two numbers for one day, however a source puts them", () => {
    expect(disagree(printed("2023", "50.9"), printed("2023-12", "46.6"), onADay)).toBe(true);
    expect(disagree(printed("2023", "50.9"), printed("2023", "51"), onADay)).toBe(false);
    expect(disagree(printed("2023", "12"), printed("2023", "13", "more-than"), onADay)).toBe(true);
    expect(disagree(printed("2023", "16", "about"), printed("2023", "19"), onADay)).toBe(false);
    expect(disagree(counted("2023", { kind: "exact", value: 81 }, 529), printed("2023", "15.5"), onADay)).toBe(true);
  });

  it("does not compare other days, other parts or other indicators", () => {
    expect(disagree(printed("2023", "50.9"), printed("2024", "46.6"), onADay)).toBe(false);
    expect(disagree({ ...printed("2023", "1"), scope: "a" }, printed("2023", "2"), onADay)).toBe(false);
    expect(disagree({ ...printed("2023", "1"), indicator: "y" }, printed("2023", "2"), onADay)).toBe(false);
  });

  it("holds equal totals since a start for one moment, and equal totals on days for two", () => {
    const exactly107 = counted("2022-07", { kind: "exact", value: 107 });
    const over70 = counted("2022-11", { kind: "more-than", value: 70 });
    expect(disagree(exactly107, over70, sinceAStart)).toBe(true);
    expect(disagree(exactly107, over70, onADay)).toBe(false);
    expect(disagree(exactly107, { ...over70, denominator: { kind: "exact", value: 529 } }, sinceAStart)).toBe(false);
  });

  it("is the same from either side, and never with itself", () => {
    const counts = fc.record({
      kind: fc.constantFrom("exact", "about", "at-least", "more-than"),
      value: fc.nat(400),
    });
    const observations = fc
      .tuple(fc.constantFrom("2022", "2022-07", "2023"), counts)
      .map(([date, count]) => counted(date, count));
    fc.assert(
      fc.property(observations, observations, (a, b) => {
        expect(disagree(a, b, sinceAStart)).toBe(disagree(b, a, sinceAStart));
        expect(disagree(a, a, sinceAStart)).toBe(false);
      }),
    );
  });
});

describe("disagreements", () => {
  it("puts together what contradicts each other, and leaves out what nobody contradicts", () => {
    const rows = [
      counted("2022-07", { kind: "exact", value: 107 }),
      printed("2019", "11.84"),
      counted("2022-11", { kind: "more-than", value: 70 }),
      counted("2022-11", { kind: "exact", value: 70 }),
    ];
    const [group = [], ...others] = disagreements(rows, sinceAStart);
    expect(others).toEqual([]);
    expect(group).toHaveLength(3);
    expect(group).toEqual(expect.arrayContaining([rows[0], rows[2], rows[3]]));
  });

  it("finds nothing among observations that agree", () => {
    expect(disagreements([printed("2023", "50.9"), printed("2024", "50.9")], onADay)).toEqual([]);
    expect(disagreements([], onADay)).toEqual([]);
  });
});
