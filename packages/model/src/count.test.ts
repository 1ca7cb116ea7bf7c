import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, Count } from "./count.js";

describe("Count", () => {
  it.each([
    [{ kind: "exact", value: 0 }],
    [{ kind: "about", value: 200 }],
    [{ kind: "at-least", value: 100 }],
    [{ kind: "more-than", value: 100 }],
    [{ kind: "unknown" }],
  ])("takes %j", (count) => {
    expect(Count.parse(count)).toEqual(count);
  });

  it.each([
    [{ kind: "unknown", value: 0 }],
    [{ kind: "exact" }],
    [{ kind: "exact", value: -1 }],
    [{ kind: "exact", value: 1.5 }],
    [{ kind: "exact", value: "120" }],
    [{ kind: "nearly", value: 300 }],
    [120],
  ])("refuses %j", (count) => {
    expect(Count.safeParse(count).success).toBe(false);
  });
});

describe("boundsOf", () => {
  it.each([
    [{ kind: "exact", value: 18 }, 18, 18],
    [{ kind: "at-least", value: 100 }, 100, null],
    [{ kind: "more-than", value: 100 }, 101, null],
    [{ kind: "about", value: 200 }, 0, null],
    [{ kind: "unknown" }, 0, null],
  ] as const)("of %j", (count, lower, upper) => {
    expect(boundsOf(count)).toEqual({ lower, upper });
  });

  it("never lie the wrong way round", () => {
    const kinds = fc.constantFrom("exact", "about", "at-least", "more-than");
    fc.assert(
      fc.property(kinds, fc.nat(), (kind, value) => {
        const { lower, upper } = boundsOf({ kind, value });
        expect(upper === null || lower <= upper).toBe(true);
      }),
    );
  });
});
