import fc from "fast-check";
import { expect, it } from "vitest";
import { Grid } from "./grid.js";

it("keeps the numbers of each cell apart, however many come, and when cells get other numbers", {
  timeout: 60_000,
}, () => {
  const cells = fc.array(fc.nat(999), { maxLength: 600 });
  fc.assert(
    fc.property(cells, fc.nat(400), (entered, records) => {
      const grid = new Grid(1_000, records, 1, Int32Array);
      const expected = new Map<number, number>();
      for (const cell of entered) {
        const slot = grid.slotOf(cell);
        grid.counts[slot] = (grid.counts[slot] ?? 0) + 1;
        expected.set(cell, (expected.get(cell) ?? 0) + 1);
      }
      const read = (from: Grid) => {
        const found: [number, number][] = [];
        from.visit((cell, slot) => found.push([cell, from.counts[slot] ?? 0]));
        return new Map(found.sort(([a], [b]) => a - b));
      };
      const inOrder = new Map([...expected].sort(([a], [b]) => a - b));
      expect(read(grid)).toEqual(inOrder);
      const renumbered = grid.renumbered(3_000, (cell) => 3 * cell);
      expect(read(renumbered)).toEqual(new Map([...inOrder].map(([cell, count]) => [3 * cell, count])));
      expect([...expected.keys()].every((cell) => grid.counts[grid.find(cell)] === expected.get(cell))).toBe(true);
    }),
  );
});

it("has a place for each cell only where records are more than a quarter of the cells", () => {
  const isDense = (size: number, records: number) => new Grid(size, records, 0, Int32Array).isDense;
  expect([isDense(400, 100), isDense(400, 101), isDense(1_437_696, 10_000), isDense(1_437_696, 1_000_000)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(new Grid(1_437_696, 0, 0, Int32Array).byteLength).toBeLessThan(1_000);
});
