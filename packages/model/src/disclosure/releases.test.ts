import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exhibitOf, fewIn, foundOut, Span } from "../../test/disclosure-attack.js";
import { anyPopulation, anyTables } from "../../test/populations.js";
import { type Mask, type Population, protect, Release, type TableOutline } from "./index.js";

const total: readonly TableOutline[] = [{ code: "total", by: [] }];
const people = (count: number): Population => ({ axes: [], cells: [{ at: {}, people: count }] });

/** One release after the other, each with what was published before. */
function published(populations: readonly Population[], tables: (nth: number) => readonly TableOutline[]): Mask[] {
  const masks: Mask[] = [];
  for (const [nth, population] of populations.entries()) {
    const earlier = masks.map(({ release }) => release);
    masks.push(protect({ code: `r${nth}`, population, tables: tables(nth), earlier }));
  }
  return masks;
}

const numbers = (masks: readonly Mask[]) =>
  masks.map(({ tables }) => tables[0]?.cells.map(({ count }) => (count.status === "published" ? count.people : "c")));

/** A population, and what of it is corrected or added from release to release: mostly little. */
const anyCourse = fc
  .tuple(
    anyPopulation,
    fc.array(
      fc.array(fc.tuple(fc.nat(17), fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -2, max: 2 }) }, fc.nat(20))), {
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([first, steps]) => {
    const course = [first];
    for (const step of steps) {
      const { axes, cells } = course.at(-1) ?? first;
      const changed = cells.map((cell, nth) => ({
        ...cell,
        people: Math.max(0, cell.people + step.reduce((sum, [at, by]) => (at === nth ? sum + by : sum), 0)),
      }));
      course.push({ axes, cells: changed });
    }
    return course;
  });

describe("happy: one release after another", () => {
  it("a number is told anew once it has changed by enough", () => {
    expect(numbers(published([28, 29, 27, 33, 34].map(people), () => total))).toEqual([[28], [28], [28], [33], [33]]);
  });

  it("a number that changed back, or not at all, is told as it is", () => {
    const masks = published([28, 28].map(people), () => total);
    expect(masks.map(({ withheld }) => withheld)).toEqual([[], []]);
  });

  it("a number that some left and others came to is told anew only if it changed by enough", () => {
    const mixed = (woman: number, man: number): Population => ({
      axes: [{ name: "sex", categories: ["woman", "man"] }],
      cells: [
        { at: { sex: "woman" }, people: woman },
        { at: { sex: "man" }, people: man },
      ],
    });
    expect(numbers(published([mixed(20, 20), mixed(16, 23), mixed(14, 21)], () => total))).toEqual([[40], [40], [35]]);
  });

  it("what is kept of a release outlives being stored", () => {
    const [first] = published([people(28)], () => total);
    const stored = Release.parse(JSON.parse(JSON.stringify(first?.release)));
    expect(stored).toEqual(first?.release);
    const next = protect({ code: "r1", population: people(29), tables: total, earlier: [stored] });
    expect(numbers([next])).toEqual([[28]]);
  });

  it("what has grown large stays hidden as it was, and is told as it is", () => {
    const bySex = [{ code: "by-sex", by: ["sex"], totals: false }];
    const sexes = (woman: number, man: number): Population => ({
      axes: [{ name: "sex", categories: ["woman", "man"] }],
      cells: [
        { at: { sex: "woman" }, people: woman },
        { at: { sex: "man" }, people: man },
      ],
    });
    expect(numbers(published([sexes(3, 40), sexes(30, 40)], () => bySex))).toEqual([
      ["c", 40],
      [30, 40],
    ]);
  });
});

describe("security: whoever keeps all reports", () => {
  it("finds out nothing by a further one that the earlier ones did not give away", () => {
    fc.assert(
      fc.property(anyCourse, fc.tuple(anyTables, anyTables, anyTables), fc.boolean(), (course, outlines, isSame) => {
        const masks = published(course, (nth) => outlines[isSame ? 0 : nth] ?? []);
        const exhibit = exhibitOf(masks);
        const targets = fewIn(exhibit);
        const before = { ...exhibit, figures: exhibit.figures.filter(({ release }) => release < masks.length - 1) };
        const already = new Set(foundOut(before, targets));
        expect(foundOut(exhibit, targets).filter((found) => !already.has(found))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("never finds out a cell that was once kept back", () => {
    fc.assert(
      fc.property(anyCourse, anyTables, (course, tables) => {
        const masks = published(course, () => tables);
        const { figures } = exhibitOf(masks);
        const told = new Span(figures.filter(({ isTold }) => isTold).map(({ row }) => row));
        const once = figures.filter(({ release, isTold }) => release < masks.length - 1 && !isTold);
        expect(once.filter(({ row }) => told.has(row))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
