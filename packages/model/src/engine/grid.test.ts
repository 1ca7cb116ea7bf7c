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
        grid.add(slot, 1);
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

it("keeps the counts of many cells in few bytes, and widens them when one becomes greater", () => {
  const counted = (most: number) => {
    const grid = new Grid(70_000, 70_000, 1, Int32Array);
    grid.moveInto(new ArrayBuffer(12 * 70_008), 0, true);
    grid.wide()[5] = most;
    grid.moveOut();
    return grid;
  };
  expect([255, 256, 65_535, 65_536].map((most) => counted(most).counts.BYTES_PER_ELEMENT)).toEqual([1, 2, 2, 4]);
  for (const most of [255, 65_535]) {
    const grid = counted(most);
    grid.add(5, 1);
    grid.add(6, 1);
    grid.add(6, -1);
    expect([...grid.counts.subarray(4, 8)]).toEqual([0, most + 1, 0, 0]);
    const there = new ArrayBuffer(12 * 70_008);
    grid.moveInto(there, 0, false);
    expect(grid.counts.buffer).toBe(there);
    expect(grid.wide()[5]).toBe(most + 1);
  }
});
