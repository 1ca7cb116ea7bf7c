import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exhibitOf, fewIn, foundOut, Span } from "../../test/disclosure-attack.js";
import { anyReleasedPeople } from "../../test/released-people.js";
import { type Mask, protect, type Release, type ReleasedPerson, releaseDraftOf } from "./index.js";

const released = (people: readonly ReleasedPerson[], earlier: readonly Release[] = []): Mask => {
  const { population, tables } = releaseDraftOf(people, earlier);
  return protect({ code: "r", population, tables: tables.map(({ outline }) => outline), earlier });
};

/** What somebody gets to see who is shown the tables of the whole programme and of one funder. */
function seenBy(funder: string | null, people: readonly ReleasedPerson[], mask: Mask) {
  const own = releaseDraftOf(people, []).tables.filter((table) => table.funder === null || table.funder === funder);
  const codes = new Set(own.map(({ outline }) => outline.code));
  return mask.tables.filter(({ code }) => codes.has(code));
}

const someone = (change: Partial<ReleasedPerson>): ReleasedPerson => ({
  event: "e1",
  day: "2026-03-01",
  person: "p1",
  sex: "woman",
  positionLevel: "staff",
  organisationKind: "government",
  roles: ["participant"],
  tasks: ["nap/II.1"],
  funders: ["canada"],
  ...change,
});
const crowd = (count: number, change: Partial<ReleasedPerson>): ReleasedPerson[] =>
  Array.from({ length: count }, (_, nth) => someone({ person: `p${nth}`, ...change }));

const shownIn = (mask: Mask, code: string, at: Readonly<Record<string, string>> = {}) => {
  const cells = mask.tables.find((table) => table.code === code)?.cells ?? [];
  const wanted = JSON.stringify(Object.entries(at).sort());
  const count = cells.find((cell) => JSON.stringify(Object.entries(cell.at).sort()) === wanted)?.count;
  return count?.status === "published" ? count.people : count?.status;
};

describe("happy: the closed set of tables", () => {
  const people = [
    ...crowd(30, {}),
    ...crowd(20, { event: "e2", day: "2026-05-01", funders: ["korea", "canada"], roles: ["speaker", "participant"] }),
  ];

  it("is of the whole programme and of each funder", () => {
    const tables = releaseDraftOf(people, []).tables.map(({ subject, funder, of }) => [subject, funder, of]);
    expect(tables).toEqual([
      ["sex", null, null],
      ["sex", "canada", null],
      ["sex", "korea", null],
      ["persons", null, "2026"],
      ["persons", "canada", "2026"],
      ["persons", "korea", "2026"],
      ["level", null, null],
      ["level", "canada", null],
      ["level", "korea", null],
      ["organisation", null, null],
      ["organisation", "canada", null],
      ["organisation", "korea", null],
      ["role", null, "participant"],
      ["role", null, "speaker"],
      ["task", null, "nap/II.1"],
    ]);
  });

  it("counts what two pay for with each, and in every role that somebody has", () => {
    const mask = released(people);
    expect(shownIn(mask, "sex *")).toBe(50);
    expect(shownIn(mask, "sex canada")).toBe(50);
    expect(shownIn(mask, "sex korea")).toBe(20);
    expect(shownIn(mask, "role * participant")).toBe(50);
    expect(shownIn(mask, "role * speaker")).toBe(20);
  });

  it("counts everybody once a year, with each funder", () => {
    const mask = released([...people, ...crowd(30, { event: "e0", day: "2025-01-01" })]);
    expect(["persons * 2025", "persons * 2026"].map((code) => shownIn(mask, code))).toEqual([30, 30]);
    expect(["persons canada 2026", "persons korea 2026"].map((code) => shownIn(mask, code))).toEqual([30, 20]);
  });

  it("asks for ten where it tells of ranks and units, and for five of sex and year", () => {
    const few = { event: "e2", sex: "man" } as const;
    const men = [
      ...crowd(4, { ...few, positionLevel: "leader" }),
      ...crowd(3, { ...few, organisationKind: "academic" }),
    ];
    const women = [
      ...crowd(40, {}),
      ...crowd(3, { positionLevel: "leader" }),
      ...crowd(20, { organisationKind: "academic" }),
    ];
    const mask = released([...women, ...men].map((one, nth) => ({ ...one, person: `p${nth}` })));
    expect(shownIn(mask, "sex *", { sex: "man" })).toBe(7);
    expect(shownIn(mask, "level *", { level: "leader" })).toBe("suppressed");
  });

  it("does not depend on the order of the people", () => {
    fc.assert(
      fc.property(
        anyReleasedPeople.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(releaseDraftOf(shuffled, [])).toEqual(releaseDraftOf(all, []));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("error: what is no longer so", () => {
  it("keeps the classes of earlier releases, so that nobody sees that one is empty now", () => {
    const first = released(crowd(30, { funders: ["canada", "korea"] }));
    const { population, tables } = releaseDraftOf(crowd(30, {}), [first.release]);
    expect(population.axes.find(({ name }) => name === "funders")?.categories).toEqual([
      "canada",
      "canada korea",
      null,
    ]);
    expect(tables.map(({ outline }) => outline.code)).toContain("sex korea");
  });

  it("shows a register that changed by one as it was", () => {
    const first = released(crowd(30, {}));
    const next = released(crowd(31, {}), [first.release]);
    expect(shownIn(next, "sex *")).toBe(30);
  });
});

describe("security: donors who put together all they can see", () => {
  it("find out no number of too few people, not even somebody who knows of herself", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyReleasedPeople, (people) => {
        const exhibit = exhibitOf([released(people)]);
        expect(foundOut(exhibit, fewIn(exhibit))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("find out no cell that is hidden from each of them", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyReleasedPeople, (people) => {
        const mask = released(people);
        const [one, other] = [seenBy("canada", people, mask), seenBy("korea", people, mask)];
        const codes = new Set([...one, ...other].map(({ code }) => code));
        const { figures } = exhibitOf([mask]);
        const seen = figures.filter(({ table }) => codes.has(table));
        const told = new Span(seen.filter(({ isTold }) => isTold).map(({ row }) => row));
        expect(seen.filter(({ isTold, row }) => !isTold && told.has(row))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("are shown the same mask: what two of them share is told to both or to neither", () => {
    fc.assert(
      fc.property(anyReleasedPeople, (people) => {
        const mask = released(people);
        const shared = (funder: string) => seenBy(funder, people, mask).filter(({ code }) => code.includes(" *"));
        expect(shared("canada")).toEqual(shared("korea"));
      }),
      { numRuns: 10 },
    );
  });

  it("learn nothing of who was erased or corrected since by a further release", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyReleasedPeople, fc.nat(4), (people, fewer) => {
        const first = released(people);
        const masks = [first, released(people.slice(fewer), [first.release])];
        if (people.length <= fewer) return;
        const { figures } = exhibitOf(masks);
        const told = new Span(figures.filter(({ isTold }) => isTold).map(({ row }) => row));
        const once = figures.filter(({ release, isTold }) => release === 0 && !isTold);
        expect(once.filter(({ row }) => told.has(row))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
