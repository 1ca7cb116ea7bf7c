import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exhibitOf, fewIn, foundOut, mightBe } from "../../test/disclosure-attack.js";
import { anyPopulation, anyTables } from "../../test/populations.js";
import { type Axis, type Population, protect, type TableOutline } from "./index.js";

const shown = (population: Population, tables: readonly TableOutline[]) =>
  Object.fromEntries(
    protect({ code: "r1", population, tables }).tables.flatMap(({ code, cells }) =>
      cells.map(({ at, count }) => [[code, ...Object.values(at)].join(" "), "people" in count ? count.people : "c"]),
    ),
  );

/** People of some organisations, each with so many. */
const organisations = (counts: Readonly<Record<string, number>>, axis: Partial<Axis> = {}): Population => ({
  axes: [{ name: "organisation", categories: Object.keys(counts), ...axis }],
  cells: Object.entries(counts).map(([organisation, people]) => ({ at: { organisation }, people })),
});
const apart: readonly TableOutline[] = [{ code: "t", by: ["organisation"], totals: false }];

const TRAIT: Axis = { name: "trait", categories: ["yes", "no"], care: "sensitive" };
const ofEvents = (counts: Readonly<Record<string, readonly [yes: number, no: number]>>): Population => ({
  axes: [{ name: "event", categories: Object.keys(counts) }, TRAIT],
  cells: Object.entries(counts).flatMap(([event, [yes, no]]) => [
    { at: { event, trait: "yes" }, people: yes },
    { at: { event, trait: "no" }, people: no },
  ]),
});

describe("happy: how few are too few", () => {
  it.each([
    ["ordinary people", { moha: 4, mps: 5, mofa: 0 }, {}, { "t moha": "c", "t mps": 5, "t mofa": 0 }],
    ["one kind of them", { moha: 9, mps: 9 }, { careOf: { mps: "heightened" } }, { "t moha": 9, "t mps": "c" }],
    ["all of them", { moha: 9, mps: 10 }, { care: "heightened" }, { "t moha": "c", "t mps": 10 }],
  ] as const)("%s", (_, counts, axis, expected) => {
    expect(shown(organisations(counts, axis), apart)).toEqual(expected);
  });

  it("a whole table", () => {
    const population = organisations({ moha: 9, mps: 10 });
    expect(shown(population, [{ code: "t", by: ["organisation"], totals: false, care: "heightened" }])).toEqual({
      "t moha": "c",
      "t mps": 10,
    });
  });

  it("what is told apart in one table only", () => {
    const population = organisations({ moha: 3, mps: 9 }, { careOf: { mps: "heightened" } });
    expect(shown(population, [{ code: "t", by: [] }])).toEqual({ t: 12 });
    // The nine police officers are what the total has beyond three others.
    expect(
      shown(population, [
        { code: "t", by: [] },
        { ...apart[0], code: "u", by: ["organisation"] },
      ]),
    ).toEqual({
      t: 12,
      "u moha": "c",
      "u mps": "c",
    });
  });
});

describe("happy: who is nobody's business", () => {
  it("somebody whom no table tells apart is not taken for alone", () => {
    const places = { p1: [2, 1], p2: [4, 1], p3: [3, 20], p4: [9, 30] } as const;
    const population = {
      axes: [
        { name: "place", categories: Object.keys(places) },
        { name: "sex", categories: ["woman", "man"] },
      ],
      cells: Object.entries(places).flatMap(([place, [women, men]]) => [
        { at: { place, sex: "woman" }, people: women },
        { at: { place, sex: "man" }, people: men },
      ]),
    };
    const tables = [{ code: "t", by: ["place"] }];
    expect(shown(population, tables)).toEqual({ t: 70, "t p1": "c", "t p2": "c", "t p3": 23, "t p4": 39 });
  });
});

describe("happy: what must not be known of anybody", () => {
  it("neither that nobody is so, nor that everybody is", () => {
    const population = ofEvents({ e1: [12, 30], e2: [0, 25], e3: [14, 0] });
    const {
      "t e1": first,
      "t e2": second,
      "t e3": third,
      ...parts
    } = shown(population, [{ code: "t", by: ["event", "trait"] }]);
    expect([first, second, third]).toEqual([42, 25, 14]);
    expect(parts).toMatchObject({ "t e2 yes": "c", "t e2 no": "c", "t e3 yes": "c", "t e3 no": "c" });
  });

  it("is not covered by nobody elsewhere", () => {
    const population = ofEvents({ e1: [0, 12], e2: [0, 15], e3: [20, 30] });
    const parts = shown(population, [{ code: "t", by: ["event", "trait"] }]);
    expect([parts["t e1 yes"], parts["t e2 yes"], parts["t e3 yes"]]).toEqual(["c", "c", "c"]);
  });

  it("is nothing where no table asks for it", () => {
    const population = ofEvents({ e1: [0, 7], e2: [6, 0] });
    expect(shown(population, [{ code: "t", by: ["event"] }])).toEqual({ t: 13, "t e1": 7, "t e2": 6 });
  });
});

describe("security: whoever knows more than is published", () => {
  it("an organisation that is alone somewhere finds out nothing of others from its own people", () => {
    fc.assert(
      fc.property(anyPopulation, anyTables, (drawn, tables) => {
        const cells = drawn.cells.map((cell) => ({ ...cell, contributors: [cell.at.agency ?? "none"] }));
        const exhibit = exhibitOf([protect({ code: "r1", population: { ...drawn, cells }, tables })]);
        const groups = ["a1", "a2", "a3"].map((agency) =>
          exhibit.unknowns.flatMap(({ at }, number) => (at.agency === agency ? number : [])),
        );
        expect(foundOut(exhibit, fewIn(exhibit), groups)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("can never tell that nobody or everybody is so", () => {
    const count = fc.oneof(fc.constant(0), fc.nat(14));
    const events = fc.array(fc.tuple(count, count), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(events, fc.boolean(), (drawn, totals) => {
        const [e1 = [0, 0], e2 = [0, 0], e3 = [0, 0]] = drawn;
        const tables = [
          { code: "t", by: ["event"] },
          { code: "u", by: ["event", "trait"], totals },
        ];
        const mask = protect({ code: "r1", population: ofEvents({ e1, e2, e3 }), tables });
        const isMet = ({ event }: Readonly<Record<string, string | null>>) =>
          drawn.some(([yes, no], nth) => event === `e${nth + 1}` && yes + no > 0);
        const exhibit = exhibitOf([mask], isMet);
        expect(foundOut(exhibit, fewIn(exhibit))).toEqual([]);
        const lone = exhibit.unknowns.flatMap(({ people }, number) => (people === 1 ? number : []));
        for (const [number, { people }] of exhibit.unknowns.entries()) {
          if (people > 0) continue;
          expect(mightBe(exhibit, [[number, 1]])).toBe(true);
          for (const herself of lone)
            expect(
              mightBe(exhibit, [
                [herself, 1],
                [number, 1],
              ]),
            ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
