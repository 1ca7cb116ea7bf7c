import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../../fixtures/indicators/intervals.json" with { type: "json" };
import type { Interval } from "../measurement.js";
import { mcNemar, newcombe, newcombePaired } from "./difference-of-proportions.js";

const ends = ({ lower, upper }: Interval) => [lower.numerator / 1_000_000, upper.numerator / 1_000_000];

/** To the four decimals of the tables; our own ends are rounded outwards at the sixth. */
function expectEnds(interval: Interval, lower: number, upper: number) {
  const [low = 0, high = 0] = ends(interval);
  expect(low).toBeCloseTo(lower, 3.9);
  expect(high).toBeCloseTo(upper, 3.9);
}

const shareOf = ([part = 0, of = 0]: readonly number[]) => ({ part, of });

describe("newcombe", () => {
  it.each(cases.newcombe.cases)("gives the published interval of $a − $b", ({ a, b, lower, upper }) => {
    expectEnds(newcombe(shareOf(a), shareOf(b)), lower, upper);
  });

  it("turns round with the order, holds what was seen, and stays between −1 and 1", () => {
    const share = fc.tuple(fc.nat(60), fc.nat(60)).map(([part, rest]) => ({ part, of: part + rest + 1 }));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [lower = 0, upper = 0] = ends(newcombe(a, b));
        const difference = a.part / a.of - b.part / b.of;
        expect(ends(newcombe(b, a))).toEqual([-upper, -lower].map((end) => end + 0));
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("newcombePaired", () => {
  it.each(cases.newcombePaired.cases)(
    "gives the published interval of $both $onlyBefore $onlyAfter $neither",
    (published) => {
      expectEnds(newcombePaired(published), published.lower, published.upper);
    },
  );

  const answers = fc
    .record({ both: fc.nat(40), onlyBefore: fc.nat(40), onlyAfter: fc.nat(40), neither: fc.nat(40) })
    .filter((drawn) => Object.values(drawn).some((count) => count > 0));

  it("turns round in time and with the question, and holds what was seen", () => {
    fc.assert(
      fc.property(answers, (drawn) => {
        const { both, onlyBefore, onlyAfter, neither } = drawn;
        const of = both + onlyBefore + onlyAfter + neither;
        const [lower = 0, upper = 0] = ends(newcombePaired(drawn));
        const back = ends(newcombePaired({ ...drawn, onlyBefore: onlyAfter, onlyAfter: onlyBefore }));
        const failed = ends(
          newcombePaired({ both: neither, neither: both, onlyBefore: onlyAfter, onlyAfter: onlyBefore }),
        );
        for (const other of [back, failed]) {
          expect(other[0]).toBeCloseTo(-upper, 5);
          expect(other[1]).toBeCloseTo(-lower, 5);
        }
        expect(lower).toBeLessThanOrEqual((onlyAfter - onlyBefore) / of);
        expect(upper).toBeGreaterThanOrEqual((onlyAfter - onlyBefore) / of);
      }),
    );
  });
});

describe("mcNemar", () => {
  it("is what counting every way of changing gives", () => {
    for (let changed = 0; changed <= 12; changed += 1) {
      const outcomes = Array.from({ length: 2 ** changed }, (_, bits) => bits.toString(2).replaceAll("0", "").length);
      for (let onlyAfter = 0; onlyAfter <= changed; onlyAfter += 1) {
        const seen = Math.abs(2 * onlyAfter - changed);
        const asFar = outcomes.filter((after) => Math.abs(2 * after - changed) >= seen).length;
        expect(mcNemar({ onlyBefore: changed - onlyAfter, onlyAfter })).toBeCloseTo(asFar / outcomes.length, 12);
      }
    }
  });

  it("neither overflows nor vanishes for thousands who changed", () => {
    expect(mcNemar({ onlyBefore: 2500, onlyAfter: 2500 })).toBe(1);
    expect(mcNemar({ onlyBefore: 2450, onlyAfter: 2550 })).toBeCloseTo(0.1615, 3);
    expect(mcNemar({ onlyBefore: 0, onlyAfter: 5000 })).toBe(0);
  });
});
