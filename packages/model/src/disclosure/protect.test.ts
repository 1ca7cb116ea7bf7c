import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../fixtures/disclosure/vectors.json" with { type: "json" };
import { type Exhibit, exhibitOf, fewIn, foundOut, rangeOf, Span } from "../../test/disclosure-attack.js";
import { anyPopulation, anyTables, axes, crossTable, manyLists } from "../../test/populations.js";
import { type Mask, type Population, protect, type TableOutline } from "./index.js";

const ALL: readonly TableOutline[] = [{ code: "all", by: ["row", "column"] }];

const hiddenIn = (mask: Mask) =>
  mask.tables.flatMap(({ cells }) =>
    cells.flatMap(({ at, count }) => (count.status === "suppressed" ? [Object.values(at).join(" ")] : [])),
  );

/** The same numbers as shown by a mask that hides just these cells. */
function shownBut(hidden: readonly string[], population: Population, tables: readonly TableOutline[]): Exhibit {
  const { unknowns, figures } = exhibitOf([protect({ code: "r1", population, tables })]);
  return {
    unknowns,
    figures: figures.map((figure) => ({ ...figure, isTold: !hidden.includes(Object.values(figure.at).join(" ")) })),
  };
}

const figureAt = ({ figures }: Exhibit, cell: string) => {
  const found = figures.find(({ at }) => Object.values(at).join(" ") === cell);
  if (found === undefined) throw new Error(`There is no cell ${cell}.`);
  return found;
};

const told = ({ figures }: Exhibit) => figures.filter(({ isTold }) => isTold).map(({ row }) => row);

describe("happy: the cases that are known", () => {
  const { "two-per-line": two, "lone-contributor": lone, "two-reports": reports } = vectors;

  it("A: two hidden cells in every line leak, and our mask does not", () => {
    const population = crossTable(two.rows, two.columns);
    const leaking = shownBut(two.hidden, population, ALL);
    const leak = figureAt(leaking, two.leaks.cell);
    expect(new Span(told(leaking)).has(leak.row)).toBe(true);
    expect(leak.people).toBe(two.leaks.people);

    const exhibit = exhibitOf([protect({ code: "r1", population, tables: ALL })]);
    expect(foundOut(exhibit, fewIn(exhibit))).toEqual([]);
  });

  it("B: somebody who is alone finds out nothing by herself", () => {
    const population = crossTable(lone.rows, lone.columns);
    const plain = shownBut(lone.hiddenFromOutsiders, population, ALL);
    const alone = figureAt(plain, lone.outsiderSees.cell);
    expect(rangeOf(plain, alone.row)).toEqual({ least: lone.outsiderSees.least, most: lone.outsiderSees.most });
    expect(new Span([alone.row, ...told(plain)]).has(figureAt(plain, "womens-union man").row)).toBe(true);

    const mask = protect({ code: "r1", population, tables: ALL });
    expect(hiddenIn(mask)).toEqual(lone.hidden);
    const exhibit = exhibitOf([mask]);
    expect(foundOut(exhibit, fewIn(exhibit))).toEqual([]);
    const hers = figureAt(exhibit, "defence woman");
    const { least, most } = rangeOf(
      { ...exhibit, figures: [...exhibit.figures, { ...hers, isTold: true }] },
      figureAt(exhibit, "womens-union woman").row,
    );
    expect(most - least + 1).toBe(lone.loneSolutions);
  });

  it("C: of 351 numbers a third are of too few, and none of them is put together from the others", () => {
    const population = manyLists(12, 8);
    const tables = [{ code: "all", by: ["event", "agency", "sex"] }];
    const exhibit = exhibitOf([protect({ code: "r1", population, tables })]);
    const { unknowns, figures } = exhibit;
    const few = figures.filter(({ people }) => people > 0 && people < 5);
    expect(figures.length).toBe(351);
    expect(few.length).toBeGreaterThan(90);
    const span = new Span(told(exhibit));
    expect(few.filter(({ row, isTold }) => isTold || span.has(row))).toEqual([]);
    // Nor by the first who is alone somewhere, who knows of herself.
    const alone = unknowns.findIndex(({ people }) => people === 1);
    const hers = unknowns.map((_, number) => (number === alone ? 1 : 0));
    const knowing = new Span([hers, ...told(exhibit)]);
    const others = few.filter(({ row }) => row.some((is, number) => is !== hers[number]));
    expect(others.filter(({ row }) => knowing.has(row))).toEqual([]);
  });

  it("D: of two reports that one person is between, the second stays as the first was", () => {
    const first = { axes: [], cells: [{ at: {}, people: reports.first }] };
    const tables = [{ code: "total", by: [] }];
    const before = protect({ code: "q1", population: first, tables });
    const second = { axes: [], cells: [{ at: {}, people: reports.second }] };
    const after = protect({ code: "q2", population: second, tables, earlier: [before.release] });
    expect(before.tables[0]?.cells).toEqual([{ at: {}, count: { status: "published", people: reports.first } }]);
    expect(after.tables).toEqual(before.tables);
    expect(after.withheld).toEqual([{ table: "total", at: {}, people: reports.second, because: "frozen" }]);
  });

  it("D: of two tables of one release that one person is between, one is withheld", () => {
    const population = {
      axes: [{ name: "report", categories: ["first", "second"] }],
      cells: [
        { at: { report: "first" }, people: reports.first },
        { at: { report: "second" }, people: reports.second - reports.first },
      ],
    };
    const tables = [
      { code: "first", by: [], where: { report: ["first"] } },
      { code: "second", by: [] },
    ];
    const { withheld } = protect({ code: "r1", population, tables });
    expect(withheld.map(({ table }) => table)).toEqual(["first"]);
  });
});

describe("error: what contradicts itself", () => {
  const population = crossTable({ r1: [7, 8] }, ["c1", "c2"]);
  const publish = (given: Partial<Parameters<typeof protect>[0]>) =>
    protect({ code: "r1", population, tables: ALL, ...given });
  const cell = (at: Record<string, string>, people = 7) => ({ ...population, cells: [{ at, people }] });

  it.each<[string, Partial<Parameters<typeof protect>[0]>, string]>([
    ["an axis that is not named", { tables: [{ code: "t", by: ["sex"] }] }, "no axis sex"],
    ["a filter by one", { tables: [{ code: "t", by: [], where: { sex: ["woman"] } }] }, "no axis sex"],
    ["an axis of a table twice", { tables: [{ code: "t", by: ["row", "row"] }] }, "an axis twice"],
    ["two tables of one name", { tables: [...ALL, ...ALL] }, "two tables all"],
    ["a category that is not named", { population: cell({ row: "r9", column: "c1" }) }, "no category r9"],
    ["a cell without a category", { population: cell({ row: "r1" }) }, "no category on the axis column"],
    ["less than nobody", { population: cell({ row: "r1", column: "c1" }, -1) }, "-1 is no number of people"],
    ["half a person", { population: cell({ row: "r1", column: "c1" }, 0.5) }, "0.5 is no number of people"],
    [
      "an earlier release by other axes",
      { earlier: [protect({ code: "r0", population: { axes: [], cells: [] }, tables: [] }).release] },
      "by other axes",
    ],
  ])("%s", (_, given, message) => {
    expect(() => publish(given)).toThrow(RangeError);
    expect(() => publish(given)).toThrow(message);
  });
});

describe("security: whoever puts figures together", () => {
  it("finds out no number of too few people, nor does anybody who is alone somewhere", () => {
    fc.assert(
      fc.property(anyPopulation, anyTables, (population, tables) => {
        const exhibit = exhibitOf([protect({ code: "r1", population, tables })]);
        expect(foundOut(exhibit, fewIn(exhibit))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("finds every figure that is told to be true, and gets no other", () => {
    fc.assert(
      fc.property(anyPopulation, anyTables, (population, tables) => {
        const mask = protect({ code: "r1", population, tables });
        const shown = mask.tables.flatMap(({ cells }) => cells.map(({ count }) => count));
        const { figures } = exhibitOf([mask]);
        expect(shown).toEqual(
          figures.map(({ isTold, people }) => (isTold ? { status: "published", people } : { status: "suppressed" })),
        );
        expect(mask.withheld.length).toBe(figures.filter(({ isTold }) => !isTold).length);
      }),
      { numRuns: 50 },
    );
  });

  it("gets the same mask in whatever order the people come, one by one or counted", () => {
    fc.assert(
      fc.property(anyPopulation, anyTables, fc.infiniteStream(fc.nat()), (population, tables, luck) => {
        const { value: _, ...mask } = { value: luck, ...protect({ code: "r1", population, tables }) };
        const shuffled = population.cells
          .flatMap((cell) => Array.from({ length: cell.people }, () => ({ ...cell, people: 1 })))
          .map((cell) => ({ cell, place: luck.next().value ?? 0 }))
          .sort((one, other) => one.place - other.place)
          .map(({ cell }) => cell);
        const other = protect({ code: "r1", population: { axes, cells: shuffled }, tables });
        expect([other.tables, other.withheld]).toEqual([mask.tables, mask.withheld]);
      }),
      { numRuns: 50 },
    );
  });
});
