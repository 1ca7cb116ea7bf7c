import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../fixtures/disclosure/vectors.json" with { type: "json" };
import { closerThan, exhibitOf, fewIn } from "../../test/disclosure-attack.js";
import { solver } from "../../test/highs.js";
import { crossTable } from "../../test/populations.js";
import { type Problem, type ProtectionStep, protect, type Solver, solverOf } from "./index.js";

const TABLES = [{ code: "t", by: ["row", "column"] }];
const COLUMNS = ["c1", "c2", "c3"];

/** Three rows of three: few enough to try every table there could be. */
const anyRows = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.nat(4) }, { weight: 3, arbitrary: fc.nat(9) }), {
    minLength: 9,
    maxLength: 9,
  })
  .map((counts) => ({ r1: counts.slice(0, 3), r2: counts.slice(3, 6), r3: counts.slice(6) }));

/** Guarded numbers that a reader who knows the method makes out within less than five. */
function narrowIn(mask: ReturnType<typeof protect>) {
  const exhibit = exhibitOf([mask]);
  return closerThan(5, exhibit, fewIn(exhibit));
}

describe("happy: how closely hidden numbers can be made out", () => {
  const close = crossTable({ r1: [1, 2, 30], r2: [2, 1, 40], r3: [20, 25, 35] }, COLUMNS);

  it("keeps back more where a range is too narrow", () => {
    const plain = protect({ code: "r1", population: close, tables: TABLES });
    const audited = protect({ code: "r1", population: close, tables: TABLES }, { solver });
    expect([plain.isAudited, audited.isAudited]).toEqual([false, true]);
    expect(narrowIn(plain).length).toBeGreaterThan(0);
    expect(narrowIn(audited)).toEqual([]);
    expect(audited.exposed).toEqual([]);
    expect(audited.withheld.length).toBeGreaterThan(plain.withheld.length);
  });

  it("keeps back no more where all are wide enough", () => {
    const { rows, columns } = vectors["lone-contributor"];
    const population = crossTable(rows, columns);
    const tables = [{ code: "t", by: ["row", "column"] }];
    expect(protect({ code: "r1", population, tables }, { solver }).tables).toEqual(
      protect({ code: "r1", population, tables }).tables,
    );
  });

  it("tells of its steps, deciding and auditing in turn", () => {
    const steps: ProtectionStep[] = [];
    protect({ code: "r1", population: close, tables: TABLES }, { solver, onStep: (step) => steps.push(step) });
    expect(steps.slice(0, 4)).toEqual(["counted", "guarded", "decided", "audited"]);
    expect(steps.slice(-2)).toEqual(["decided", "audited"]);
    expect(steps.length).toBeGreaterThan(4);
  });

  it("what was kept back beside it stays so, though nobody looks so closely later", () => {
    const first = protect({ code: "r1", population: close, tables: TABLES }, { solver });
    const beside = first.withheld.filter(({ because }) => because === "too-narrow" || because === "secondary");
    const parts = crossTable({ r1: [1, 2, 30], r2: [2, 1, 40], r3: [20, 25, 35] }, COLUMNS);
    const next = protect({ code: "r2", population: parts, tables: TABLES, earlier: [first.release] });
    expect(beside.length).toBeGreaterThan(0);
    expect(next.tables).toEqual(first.tables);
  });

  it("what was kept back beside it is not told in two parts either", () => {
    const halves = {
      axes: [...close.axes, { name: "half", categories: ["first", "second"] }],
      cells: close.cells.flatMap(({ at, people }) => [
        { at: { ...at, half: "first" }, people: Math.floor(people / 2) },
        { at: { ...at, half: "second" }, people: Math.ceil(people / 2) },
      ]),
    };
    const first = protect({ code: "r1", population: halves, tables: TABLES }, { solver });
    expect(first.withheld.find(({ because }) => because === "too-narrow")?.at).toEqual({ row: "r3", column: "c3" });
    const parts = [{ code: "p", by: ["half"], where: { row: ["r3"], column: ["c3"] }, totals: false }];
    const next = protect({ code: "r2", population: halves, tables: parts, earlier: [first.release] });
    expect(next.withheld.length).toBe(1);
  });
});

describe("error: a solver that cannot be trusted", () => {
  const population = crossTable({ r1: [1, 2, 30], r2: [2, 1, 40], r3: [20, 25, 35] }, COLUMNS);

  it.each<[string, Solver]>([
    ["finds nothing", () => undefined],
    ["finds what does not agree with what is told", ({ unknowns }) => Array.from({ length: unknowns }, () => 50)],
    ["finds less than nobody", ({ unknowns }) => Array.from({ length: unknowns }, () => -1)],
    ["finds half a person", ({ unknowns }) => Array.from({ length: unknowns }, () => 0.5)],
    ["leaves out what it did not find", () => []],
  ])("that %s makes more kept back, and nothing known", (_, untrusted) => {
    const mask = protect({ code: "r1", population, tables: TABLES }, { solver: untrusted });
    const trusted = protect({ code: "r1", population, tables: TABLES }, { solver });
    expect(mask.withheld.length).toBeGreaterThanOrEqual(trusted.withheld.length);
    expect(narrowIn(mask)).toEqual([]);
  });

  it("writes what `highs` reads, in lines that are short enough", () => {
    const written: string[] = [];
    const told = solverOf({
      solve: (problem) => {
        written.push(problem);
        return { Status: "Optimal", Columns: { x0: { Primal: 2.0000001 }, x1: {} } };
      },
    });
    const problem: Problem = {
      unknowns: 2,
      constraints: [
        { more: [0, 1], less: [], least: 7, most: 7 },
        { more: [0], less: [1], least: 1, most: Number.POSITIVE_INFINITY },
        { more: Array.from({ length: 300 }, () => 0), less: [], least: Number.NEGATIVE_INFINITY, most: 9 },
      ],
      greatest: { more: [0], less: [1] },
    };
    expect(told(problem)).toEqual([2, 0]);
    expect(written[0]).toContain("Maximize\n + x0 - x1\nSubject To\n + x0 + x1 = 7\n + x0 - x1 >= 1\n");
    expect(Math.max(...(written[0] ?? "").split("\n").map((line) => line.length))).toBeLessThan(560);
  });
});

describe("security: whoever tries every table there could be", () => {
  it("makes out no number of too few people within less than five", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const mask = protect({ code: "r1", population: crossTable(rows, COLUMNS), tables: TABLES }, { solver });
        expect(narrowIn(mask)).toEqual([]);
        expect(mask.exposed).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
