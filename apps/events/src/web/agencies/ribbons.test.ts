import fc from "fast-check";
import { expect, it } from "vitest";
import { pathOf, ribbonsOf } from "./ribbons.ts";

it("divides the whole by shares on the left, and evenly on the right", () => {
  expect(ribbonsOf([3, 1], 5)).toEqual([
    { left: [0, 75], right: [5, 45] },
    { left: [75, 100], right: [55, 95] },
  ]);
});

it("leaves nothing out on the left, and lets no bands cross", () => {
  const shares = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(shares, (parts) => {
      const ribbons = ribbonsOf(parts, 1);
      expect(ribbons[0]?.left[0]).toBe(0);
      expect(ribbons.at(-1)?.left[1]).toBeCloseTo(100);
      for (const [index, { left, right }] of ribbons.slice(1).entries()) {
        expect(left[0]).toBe(ribbons[index]?.left[1]);
        expect(right[0]).toBeGreaterThan(ribbons[index]?.right[1] ?? 100);
      }
    }),
  );
});

it("draws a closed band", () => {
  expect(pathOf({ left: [0, 75], right: [5, 45] })).toBe("M0 0 C50 0 50 5 100 5 L100 45 C50 45 50 75 0 75 Z");
});
