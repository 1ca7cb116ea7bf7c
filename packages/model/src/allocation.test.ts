import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "./allocation.js";

const weights = fc
  .array(fc.nat(10_000), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((weight) => weight > 0));
const whole = fc.oneof(fc.nat(1_000), fc.nat(Number.MAX_SAFE_INTEGER));

describe("allocate", () => {
  it("loses nothing and makes nothing, and is never a whole unit off", () => {
    fc.assert(
      fc.property(whole, weights, (sum, all) => {
        const parts = allocate(sum, all);
        const total = all.reduce((so, weight) => so + weight, 0);
        expect(parts.reduce((so, part) => so + BigInt(part), 0n)).toBe(BigInt(sum));
        for (const [at, part] of parts.entries()) {
          const exact = BigInt(sum) * BigInt(all[at] ?? 0);
          const off = BigInt(part) * BigInt(total) - exact;
          expect(off < BigInt(total) && off > -BigInt(total)).toBe(true);
          if (all[at] === 0) expect(part).toBe(0);
        }
      }),
    );
  });

  it("gives no less to a greater weight, and depends on weights only by their ratio", () => {
    fc.assert(
      fc.property(whole, weights, fc.integer({ min: 1, max: 50 }), (sum, all, factor) => {
        const parts = allocate(sum, all);
        for (const [i, one] of all.entries()) {
          for (const [j, other] of all.entries()) {
            if (one > other) expect(parts[i]).toBeGreaterThanOrEqual(parts[j] ?? 0);
          }
        }
        expect(
          allocate(
            sum,
            all.map((weight) => weight * factor),
          ),
        ).toEqual(parts);
      }),
    );
  });

  it.each([
    [1.5, [1]],
    [-1, [1]],
    [1, [-1, 2]],
    [1, [0.5]],
    [1, [0, 0]],
    [1, []],
    [2 ** 53, [1]],
  ])("shares out nothing of %d by %j", (sum, all) => {
    expect(() => allocate(sum, all)).toThrow(RangeError);
  });
});
