import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../../fixtures/indicators/intervals.json" with { type: "json" };
import { toFraction } from "../measurement.js";
import { Z_95 } from "./normal.js";
import { wilson, wilsonSpan } from "./proportion.js";

const shares = fc
  .tuple(fc.nat(300), fc.nat(300))
  .filter(([part, rest]) => part + rest > 0)
  .map(([part, rest]) => ({ part, of: part + rest }));

describe("wilson", () => {
  it.each(cases.wilson.cases)("gives the published interval of $part/$of", ({ part, of, lower, upper }) => {
    const span = wilsonSpan({ part, of });
    expect(span.lower).toBeCloseTo(lower, 4);
    expect(span.upper).toBeCloseTo(upper, 4);
  });

  it("names its method and its confidence, and rounds outwards", () => {
    expect(wilson({ part: 81, of: 263 })).toEqual({
      lower: { numerator: 255_288, denominator: 1_000_000 },
      upper: { numerator: 366_210, denominator: 1_000_000 },
      confidence: { numerator: 95, denominator: 100 },
      method: "wilson",
    });
    expect(wilson({ part: 81, of: 263 }, 500)?.method).toBe("wilson-finite");
  });

  it("is nothing for a complete list, and for nobody", () => {
    expect(wilson({ part: 12, of: 20 }, 20)).toBeUndefined();
    expect(wilson({ part: 1, of: 1 }, 1)).toBeUndefined();
    expect(wilson({ part: 0, of: 0 })).toBeUndefined();
    expect(wilsonSpan({ part: 1, of: 2 }, 1)).toEqual({ lower: 0.5, upper: 0.5 });
    expect(wilsonSpan({ part: 12, of: 20 }, 20)).toEqual({ lower: 0.6, upper: 0.6 });
  });

  it("has ends at which the score test says 5 %, of a small population as well", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 2000 }), ({ part, of }, more) => {
        const population = of + more;
        const variance = (share: number) => ((share * (1 - share)) / of) * ((population - of) / (population - 1));
        const { lower, upper } = wilsonSpan({ part, of }, population);
        for (const end of [lower, upper]) {
          if (end > 0 && end < 1) {
            expect((part / of - end) ** 2 / variance(end) / Z_95 ** 2).toBeCloseTo(1, 6);
          }
        }
      }),
    );
  });

  it("holds what was seen, and lies between none and all", () => {
    fc.assert(
      fc.property(shares, fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined }), (share, more) => {
        const interval = wilson(share, more && share.of + more);
        if (interval === undefined) throw new Error("a part has an interval");
        const [lower, upper] = [interval.lower, interval.upper].map(({ numerator }) => numerator);
        expect(lower).toBeLessThanOrEqual((share.part / share.of) * 1_000_000);
        expect(upper).toBeGreaterThanOrEqual((share.part / share.of) * 1_000_000);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1_000_000);
        expect(toFraction(interval.lower).denominator).toBe(1_000_000n);
      }),
    );
  });

  it("turns round with the question, narrows with more answers and with a smaller population", () => {
    const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
    fc.assert(
      fc.property(shares, fc.integer({ min: 2, max: 9 }), (share, times) => {
        const span = wilsonSpan(share);
        const others = wilsonSpan({ part: share.of - share.part, of: share.of });
        expect(others.lower).toBeCloseTo(1 - span.upper, 12);
        expect(others.upper).toBeCloseTo(1 - span.lower, 12);
        expect(width(wilsonSpan({ part: share.part * times, of: share.of * times }))).toBeLessThan(width(span));
        // One answer says as much of any population.
        const ofFew = width(wilsonSpan(share, share.of * times));
        if (share.of === 1) expect(ofFew).toBe(width(span));
        else expect(ofFew).toBeLessThan(width(span));
      }),
    );
  });

  it("holds the truth about 95 times in 100 when 20 of 40 answer, counted over every sample", () => {
    const ways = (of: number, part: number): number => (part === 0 ? 1 : (ways(of, part - 1) * (of - part + 1)) / part);
    const covered = Array.from({ length: 41 }, (_, women) => {
      let probability = 0;
      for (let part = Math.max(0, women - 20); part <= Math.min(20, women); part += 1) {
        const { lower, upper } = wilsonSpan({ part, of: 20 }, 40);
        const isInside = lower <= women / 40 + 1e-9 && women / 40 - 1e-9 <= upper;
        if (isInside) probability += (ways(women, part) * ways(40 - women, 20 - part)) / ways(40, 20);
      }
      return probability;
    });
    const mean = covered.reduce((sum, probability) => sum + probability, 0) / covered.length;
    expect(mean).toBeGreaterThan(0.94);
    expect(mean).toBeLessThan(0.98);
    expect(Math.min(...covered)).toBeGreaterThan(0.88);
  });
});
