import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPopulation, anyTables } from "../../test/populations.js";
import { atomsOf } from "./atom.js";
import { cellsOf } from "./cell.js";
import { guardedOf } from "./guarded.js";
import type { Population, TableOutline } from "./index.js";
import { PossibleTable } from "./possible-table.js";
import { decide } from "./secondary.js";
import { Swaps } from "./swaps.js";
import { toldApart } from "./tell-apart.js";

/** A table as it is, once it is decided what of it is told. */
function decided(population: Population, tables: readonly TableOutline[]) {
  const people = atomsOf([population]);
  const told = toldApart({ atoms: people, cells: cellsOf([{ population, tables, suppressed: [] }], people) });
  const guarded = guardedOf(told.cells, told.atoms);
  const { published } = decide(told, guarded, 0);
  const table = new PossibleTable(told, guarded);
  table.tell(published);
  const counts = () => told.atoms.map((_, atom) => table.people(atom));
  const sums = (isOf: (cell: (typeof told.cells)[number]) => boolean) =>
    told.cells.filter(isOf).map(({ atoms }) => atoms.reduce((sum, atom) => sum + table.people(atom), 0));
  return { ...told, guarded, published, table, counts, sums };
}

const SQUARE: Population = {
  axes: [
    { name: "row", categories: ["r1", "r2"] },
    { name: "column", categories: ["c1", "c2"] },
  ],
  cells: ["r1", "r2"].flatMap((row) => ["c1", "c2"].map((column) => ({ at: { row, column }, people: 3 }))),
};

describe("happy: tables that agree with what is told", () => {
  it("are a swap of two people away, and what is guarded lies between where it has lain", () => {
    const { atoms, guarded, table, counts } = decided(SQUARE, [{ code: "t", by: ["row", "column"] }]);
    const [swap = []] = new Swaps(atoms, table).into(0);
    const number = guarded.findIndex(({ more, less }) => `${more}` === "0" && less.length === 0);
    expect(swap.length).toBe(4);
    expect(table.effectOn(number, swap)).toBe(1);
    expect([table.take(swap), table.take(swap)]).toEqual([true, true]);
    expect(counts().toSorted()).toEqual([1, 1, 5, 5]);
    expect(table.widthOf(number)).toBe(2);
    expect([table.lackOf(number, 5, 1), table.lackOf(number, 5, -1)]).toEqual([3, -5]);
    // A hidden number that is not 0 does not become 0, since 0 would be told.
    expect(table.take(swap)).toBe(false);
    expect(counts().toSorted()).toEqual([1, 1, 5, 5]);
  });
});

describe("security: whatever is walked to", () => {
  it("leaves every told number as it is, no hidden one at 0, and nowhere less than nobody", () => {
    fc.assert(
      fc.property(anyPopulation, anyTables, fc.infiniteStream(fc.nat()), (population, tables, luck) => {
        const { atoms, published, table, counts, sums } = decided(population, tables);
        const before = sums((cell) => published.has(cell));
        const swaps = new Swaps(atoms, table);
        for (const atom of atoms.keys()) {
          for (const swap of swaps.into(atom)) if ((luck.next().value ?? 0) % 2 === 0) table.take(swap);
        }
        expect(sums((cell) => published.has(cell))).toEqual(before);
        expect(sums((cell) => !published.has(cell) && cell.people > 0).every((sum) => sum > 0)).toBe(true);
        expect(counts().every((count) => count >= 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is refused where it does not agree, whoever has found it", () => {
    fc.assert(
      fc.property(
        anyPopulation,
        anyTables,
        fc.array(fc.tuple(fc.nat(17), fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 4 }),
        (population, tables, drawn) => {
          const { atoms, published, table, counts, sums } = decided(population, tables);
          const change = [...new Map(drawn)].filter(([atom]) => atom < atoms.length);
          const [before, told] = [counts(), sums((cell) => published.has(cell))];
          const isTaken = table.take(change);
          if (!isTaken) expect(counts()).toEqual(before);
          expect(sums((cell) => published.has(cell))).toEqual(told);
          expect(counts().every((count) => count >= 0)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
