import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinationProgramme, nationalActionProgramme as nap, REFERENCE } from "../../catalogue/index.js";
import { DatePrecision, spanOf } from "../../date-precision.js";
import { EVENT_STATUSES, hasTakenPlace } from "../../event-status.js";
import { OrganisationId } from "../../organisation.js";
import { isUnder, phaseOf } from "../../programme.js";
import { tasksOf } from "../task-coverage.js";
import type { CoverageFact } from "./coverage-fact.js";
import { CoverageMap, coverageMap, eventsOnMap } from "./coverage-map.js";
import type { AskedCoverage } from "./coverage-question.js";
import { coveredBy } from "./coverage-tally.js";

const lead = (code: string, agency: string | null = code) => ({ organisation: OrganisationId.parse(code), agency });
const on = (...clauses: string[]) => clauses.map((clause) => ({ programme: nap.code, clause }));
const days = (start: string, end = start) => ({ precision: "day" as const, start, end });
const inSpan = (precision: DatePrecision, day: string) => ({ precision, ...spanOf(precision, day) });

let made = 0;
const planned = (fact: Partial<CoverageFact> = {}): CoverageFact => ({
  event: `event ${++made}`,
  status: "planned",
  dates: days("2026-05-05"),
  links: on("II.2.e"),
  leads: [lead("mps")],
  funders: { status: "not-given" },
  ...fact,
});

const mapOf = (facts: readonly CoverageFact[], asked: Partial<AskedCoverage> = {}) => {
  const map = coverageMap({ programme: nap.code, years: { first: 2026, last: 2026 }, ...asked }, facts, REFERENCE);
  expect(CoverageMap.parse(map)).toEqual(map);
  return map;
};
const rowOf = (map: CoverageMap, key: string) => map.rows.find((row) => row.key === key);
/** The cells of a row by their times, told as `planned/held`, and as `gap` or `gap?` where they are one. */
const cellsOf = (map: CoverageMap, key: string) =>
  Object.fromEntries(
    rowOf(map, key)?.cells.map(({ events, gap }, at) => [
      map.columns[at]?.key,
      gap === "no" ? `${events.planned}/${events.held}` : gap === "certain" ? "gap" : "gap?",
    ]) ?? [],
  );

describe("times", () => {
  it("an event stands in every quarter that it touches, and once in the sum of its row", () => {
    const map = mapOf([planned({ dates: days("2026-03-30", "2026-07-01") })]);
    expect(cellsOf(map, "task:II.2.e")).toEqual({
      "2026-Q1": "1/0",
      "2026-Q2": "1/0",
      "2026-Q3": "1/0",
      "2026-Q4": "gap",
    });
    expect(rowOf(map, "task:II.2.e")?.events.planned).toBe(1);
    expect(map.events.planned).toBe(1);
  });

  it("one that is known to a year stands where its quarter is not known, and leaves the gaps of that year possible", () => {
    const map = mapOf([planned({ dates: inSpan("year", "2026-01-01") })], { years: { first: 2026, last: 2027 } });
    expect(cellsOf(map, "task:II.2.e")).toEqual({
      "2026-Q1": "gap?",
      "2026-Q2": "gap?",
      "2026-Q3": "gap?",
      "2026-Q4": "gap?",
      "2026": "1/0",
      "2027-Q1": "gap",
      "2027-Q2": "gap",
      "2027-Q3": "gap",
      "2027-Q4": "gap",
    });
    expect(map.gaps).toEqual({ cells: 80, possible: 4, certain: 76 });
  });

  it("by years nothing of it is unknown", () => {
    const map = mapOf([planned({ dates: inSpan("year", "2026-01-01") })], { by: "year" });
    expect(cellsOf(map, "task:II.2.e")).toEqual({ "2026": "1/0" });
    expect(map.gaps).toEqual({ cells: 10, possible: 0, certain: 9 });
  });

  it.each(["month", "quarter"] as const)("one that is known to a %s stands in its quarter", (precision) => {
    expect(cellsOf(mapOf([planned({ dates: inSpan(precision, "2026-05-01") })]), "task:II.2.e")["2026-Q2"]).toBe("1/0");
  });

  it("years in which the programme does not run have no columns, and so no gaps", () => {
    const map = mapOf([], { years: { first: 2029, last: 2035 }, by: "year" });
    expect(map.columns.map(({ key }) => key)).toEqual(["2029", "2030"]);
    expect(mapOf([], { years: { first: 2010, last: 2012 } }).columns).toEqual([]);
  });

  it("tells what it leaves out: preparation, what came afterwards and other years", () => {
    const { events, leftOut } = mapOf([
      planned({ dates: days("2022-03-28"), status: "held" }),
      planned({ dates: days("2031-01-05") }),
      planned({ dates: days("2025-05-05") }),
      planned({ links: [] }),
    ]);
    expect(leftOut).toEqual({ preparation: 1, afterwards: 1, otherYears: 1 });
    expect(coveredBy(events)).toBe(0);
  });
});

describe("rows", () => {
  it("every task has one under its group, and says how its wording is known and whether others are missing", () => {
    const { rows } = mapOf([]);
    expect(rows.map(({ key }) => key).slice(0, 6)).toEqual([
      "group:II.1",
      "task:II.1.a",
      "task:II.1.b",
      "task:II.1.c",
      "group:II.2",
      "task:II.2.a",
    ]);
    expect(rowOf(mapOf([]), "task:II.1.a")?.of).toEqual({ kind: "task", clause: "II.1.a", text: "official" });
    expect(rows.flatMap(({ of }) => (of.kind === "group" ? [of.unseen] : []))).toEqual([
      "possible",
      "possible",
      "certain",
      "certain",
      "certain",
    ]);
  });

  it("a group counts an event on two of its tasks once; one on the group alone closes the gap of no task", () => {
    const map = mapOf([planned({ links: on("II.2.a", "II.2.e") }), planned({ links: on("II.2") })]);
    expect(rowOf(map, "group:II.2")?.events.planned).toBe(2);
    expect(rowOf(map, "group-alone:II.2")?.events.planned).toBe(1);
    expect(rowOf(map, "group-alone:II.1")).toBeUndefined();
    expect(cellsOf(map, "task:II.2.b")["2026-Q2"]).toBe("gap");
    expect(rowOf(map, "group:II.2")?.cells.every(({ gap }) => gap === "no")).toBe(true);
  });

  it("what supports the programme counts for it, an event on both once and on the task that it names", () => {
    const plan = { programme: "mps-wps-plan" };
    const map = mapOf([
      planned({ links: [plan] }),
      planned({ links: [plan, ...on("II.2.e")] }),
      planned({ links: [{ programme: nap.code }] }),
    ]);
    expect(map.events.planned).toBe(3);
    expect(rowOf(map, "plan:mps-wps-plan")?.events.planned).toBe(1);
    expect(rowOf(map, "task:II.2.e")?.events.planned).toBe(1);
    expect(map.rows.at(-1)).toMatchObject({ key: "unplaced", events: { planned: 1 } });
  });

  it("objectives are rows where they are asked for, and what is on tasks alone is on none of them", () => {
    const map = mapOf([planned({ links: on("I.2.a.1") }), planned()], { rows: "objectives" });
    expect(map.rows.map(({ key }) => key)).toEqual([
      "objective:I.2.a",
      "objective:I.2.b",
      "objective:I.2.c",
      "objective:I.2.d",
      "unplaced",
    ]);
    expect(map.gaps.cells).toBe(16);
    expect(map.gaps.certain).toBe(15);
  });

  it("a programme without tasks of its own has no gaps, and one without published tasks says so in its groups", () => {
    const bare = { ...nap, clauses: nap.clauses.filter(({ code }) => !code.startsWith("II.")), gaps: [] };
    const { rows, gaps } = coverageMap({ programme: nap.code, years: { first: 2026, last: 2026 } }, [], {
      ...REFERENCE,
      programmes: [bare],
    });
    expect(rows).toEqual([]);
    expect(gaps).toEqual({ cells: 0, possible: 0, certain: 0 });
    expect(mapOf([], { programme: coordinationProgramme.code }).rows.length).toBeGreaterThan(20);
  });

  it("knows no programme that the reference does not hold", () => {
    expect(() => mapOf([], { programme: "another" })).toThrow(RangeError);
  });
});

describe("stages", () => {
  it("ideas, postponed and cancelled events are told and close no gap", () => {
    const map = mapOf([
      planned({ status: "idea" }),
      planned({ status: "postponed" }),
      planned({ status: "cancelled" }),
    ]);
    expect(cellsOf(map, "task:II.2.e")["2026-Q2"]).toBe("gap");
    expect(map.events).toMatchObject({ planned: 0, held: 0, ideas: 1, postponed: 1, cancelled: 1, fundingUnknown: 0 });
  });

  it("unknown funding is neither funded nor unfunded, and the verified are among those held", () => {
    const { events } = mapOf([
      planned({ status: "verified", funders: { status: "listed", items: [OrganisationId.parse("gov-canada")] } }),
      planned({ status: "held", funders: { status: "none" } }),
      planned({ status: "confirmed" }),
    ]);
    expect(events).toMatchObject({ planned: 1, held: 2, verified: 1, funded: 1, unfunded: 1, fundingUnknown: 1 });
  });
});

describe("leads", () => {
  const training = planned({ dates: days("2025-01-10"), leads: [lead("molisa")] });
  const asked = { years: { first: 2025, last: 2025 }, rows: "leads" } as const;
  const now = { as: "now", function: "gender-equality", on: "2025-03-01" } as const;

  it("stand as they were, or as who has their work now", () => {
    expect(mapOf([training], asked).rows.map(({ key }) => key)).toEqual(["lead:molisa"]);
    expect(mapOf([training], { ...asked, organisations: now }).rows.map(({ key }) => key)).toEqual(["lead:moha"]);
  });

  it("two that are one now lead an event together once", () => {
    const both = planned({ dates: days("2025-01-10"), leads: [lead("molisa"), lead("moha")] });
    expect(mapOf([both], { ...asked, organisations: now }).leads).toMatchObject([
      { lead: "moha", events: { planned: 1 } },
    ]);
  });

  it("one of them can be asked about; all are named, the busiest first and nobody on record last", () => {
    const facts = [planned(), planned(), planned({ leads: [lead("un-women", null)] }), planned({ leads: [] })];
    const map = mapOf(facts, { lead: "un-women" });
    expect(map.events.planned).toBe(1);
    expect(map.leads.map(({ lead: code, events }) => [code, events.planned])).toEqual([
      ["mps", 2],
      ["un-women", 1],
      [null, 1],
    ]);
    expect(mapOf(facts, { lead: null }).events.planned).toBe(1);
    expect(mapOf(facts.toReversed(), { rows: "leads" }).rows.map(({ key }) => key)).toEqual([
      "lead:mps",
      "lead:un-women",
      "lead:",
    ]);
  });
});

describe("whatever the events are", () => {
  const clause = fc.constantFrom(...nap.clauses.map(({ code }) => code), undefined);
  const link = fc
    .record({ programme: fc.constantFrom(nap.code, "mps-wps-plan", coordinationProgramme.code), clause })
    .map(({ programme, clause: code }) => (code === undefined ? { programme } : { programme, clause: code }));
  const dates = fc
    .record({
      precision: fc.constantFrom(...DatePrecision.options),
      from: fc.constantFrom("2023-12-30", "2024-02-01", "2025-03-31", "2025-04-01", "2026-06-30", "2030-12-31"),
      until: fc.constantFrom("2024-01-02", "2025-04-01", "2025-12-31", "2026-07-01", "2027-01-01", "2031-01-01"),
    })
    .map(({ precision, from, until }) => {
      const last = until < from ? from : until;
      return { precision, start: spanOf(precision, from).start, end: spanOf(precision, last).end };
    });
  const facts: fc.Arbitrary<CoverageFact[]> = fc.array(
    fc
      .record({
        status: fc.constantFrom(...EVENT_STATUSES),
        dates,
        links: fc.array(link, { maxLength: 3 }),
        leads: fc.array(fc.constantFrom(lead("molisa"), lead("moha"), lead("vwu", null)), { maxLength: 2 }),
        funders: fc.constantFrom<CoverageFact["funders"]>(
          { status: "not-given" },
          { status: "none" },
          { status: "listed", items: [OrganisationId.parse("un-women")] },
        ),
      })
      .map(planned),
    { maxLength: 12 },
  );
  const asked = fc.record({
    programme: fc.constant(nap.code),
    years: fc.constantFrom({ first: 2024, last: 2026 }, { first: 2025, last: 2025 }, { first: 2024, last: 2030 }),
    by: fc.constantFrom("quarter" as const, "year" as const),
    rows: fc.constantFrom("tasks" as const, "objectives" as const, "leads" as const),
    lead: fc.constantFrom(undefined, null, "molisa", "vwu"),
  });

  it("every number is that of the different events behind it, and each is counted once in every sum", () => {
    fc.assert(
      fc.property(asked, facts, (question, drawn) => {
        const map = coverageMap(question, drawn, REFERENCE);
        const behind = (row?: string, column?: string) => eventsOnMap(question, { row, column }, drawn, REFERENCE);
        const tallied = (found: readonly CoverageFact[]) => ({
          planned: found.filter(({ status }) => ["planned", "approved", "confirmed"].includes(status)).length,
          held: found.filter(({ status }) => hasTakenPlace(status)).length,
          verified: found.filter(({ status }) => status === "verified").length,
          ideas: found.filter(({ status }) => status === "idea").length,
          postponed: found.filter(({ status }) => status === "postponed").length,
          cancelled: found.filter(({ status }) => status === "cancelled").length,
        });
        expect(map.events).toMatchObject(tallied(behind()));
        for (const column of map.columns) expect(column.events).toMatchObject(tallied(behind(undefined, column.key)));
        for (const { key, events, cells } of map.rows) {
          expect(events).toMatchObject(tallied(behind(key)));
          for (const [at, cell] of cells.entries()) {
            expect(cell.events).toMatchObject(tallied(behind(key, map.columns[at]?.key)));
            expect(cell.events.funded + cell.events.unfunded + cell.events.fundingUnknown).toBe(coveredBy(cell.events));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("a row and the whole hold what a reader of the links and the days finds by hand", () => {
    fc.assert(
      fc.property(asked, facts, ({ lead: _, ...question }, drawn) => {
        const map = coverageMap({ ...question, rows: "tasks" }, drawn, REFERENCE);
        const inYears = drawn.filter(
          ({ dates: { start, end }, links, dates: own }) =>
            links.some(({ programme }) => programme === nap.code || programme === "mps-wps-plan") &&
            phaseOf(own, nap) === "delivery" &&
            start <= `${question.years.last}-12-31` &&
            end >= `${question.years.first}-01-01`,
        );
        const covering = inYears.filter(({ status }) => !["idea", "postponed", "cancelled"].includes(status));
        expect(coveredBy(map.events)).toBe(covering.length);
        for (const { code } of tasksOf(nap)) {
          const onTask = covering.filter(({ links }) =>
            links.some((one) => one.programme === nap.code && one.clause !== undefined && isUnder(one.clause, code)),
          );
          expect(coveredBy(rowOf(map, `task:${code}`)?.events ?? { planned: -1, held: 0 })).toBe(onTask.length);
        }
        const stands = map.rows.filter(({ of }) => of.kind !== "group");
        const found = new Set(
          stands.flatMap(({ key }) => eventsOnMap({ ...question, rows: "tasks" }, { row: key }, drawn, REFERENCE)),
        );
        expect(found.size).toBe(inYears.length);
      }),
    );
  });

  it("the order of the events is of no matter, and what has no quarter is in none", () => {
    fc.assert(
      fc.property(asked, facts, (question, drawn) => {
        const map = coverageMap(question, drawn, REFERENCE);
        const again = coverageMap(question, drawn.toReversed(), REFERENCE);
        const plans = (rows: CoverageMap["rows"]) => new Set(rows.filter(({ of }) => of.kind === "plan"));
        const others = (rows: CoverageMap["rows"]) => rows.filter(({ of }) => of.kind !== "plan");
        expect({ ...again, rows: others(again.rows) }).toEqual({ ...map, rows: others(map.rows) });
        expect(plans(again.rows)).toEqual(plans(map.rows));
        for (const { key, kind } of map.columns) {
          for (const fact of eventsOnMap(question, { column: key }, drawn, REFERENCE)) {
            expect(kind === "year" || (fact.dates.precision === "year") === (kind === "quarter-unknown")).toBe(true);
          }
        }
      }),
    );
  });
});
