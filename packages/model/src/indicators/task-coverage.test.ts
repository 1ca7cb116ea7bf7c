import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../fixtures/indicators/task-coverage.json" with { type: "json" };
import { heldFact } from "../../test/event-facts.js";
import { coordinationProgramme, nationalActionProgramme as nap } from "../catalogue/index.js";
import { type Clause, ClauseKind, type Gap } from "../clause.js";
import { parentOf } from "../clause-place.js";
import { EventStatus } from "../event-status.js";
import { taskCoverage, tasksOf, tasksTouchedBy } from "./task-coverage.js";

const CODE = "a-programme";

function clauseOf(written: string): Clause {
  const [code = "", kind] = written.split(":");
  const parent = parentOf(code);
  return {
    code,
    kind: ClauseKind.parse(kind),
    ...(parent === undefined ? {} : { parent }),
    shortTitle: { en: code },
    text: { status: "missing" },
    numbering: { status: "seen" },
  };
}

function gapOf(written: string): Gap {
  const [parent = "", existence] = written.split(":");
  return { parent, existence: existence === "known" ? "known" : "unknown", sought: { en: "Tasks" } };
}

const pair = ([numerator, denominator]: number[]) => ({ numerator, denominator });
const measurement = (written: (typeof cases)[number]["held"] | undefined) => {
  if (written === undefined) return expect.anything();
  const { value, bounds, ...rest } = written;
  const [lower, upper] = bounds ?? [];
  return {
    measure: "COV-01",
    version: 1,
    flags: [],
    ...rest,
    ...(value && { value: pair(value) }),
    ...(lower && upper && { bounds: { lower: pair(lower), upper: pair(upper) } }),
  };
};

describe("taskCoverage", () => {
  it.each(cases)("$title", ({ clauses, gaps, events, held, heldOrPlanned, tasks }) => {
    const programme = { code: CODE, clauses: clauses.map(clauseOf), gaps: gaps.map(gapOf) };
    const facts = events.map(({ status, on }) =>
      heldFact({
        status: EventStatus.parse(status),
        links: on.map((clause) => ({ programme: CODE, clause })),
      }),
    );
    const coverage = taskCoverage(programme, facts);
    expect(coverage.held).toEqual(measurement(held));
    expect(coverage.heldOrPlanned).toEqual(measurement(heldOrPlanned));
    expect(Object.fromEntries(coverage.tasks.map((task) => [task.clause, [task.held, task.planned]]))).toEqual(tasks);
  });

  it("finds the tasks of both programmes, and names what is missing of them", () => {
    expect(tasksOf(nap)).toHaveLength(10);
    expect(tasksOf(coordinationProgramme)).toHaveLength(20);
    const { gaps, held } = taskCoverage(nap, []);
    expect(gaps.map(({ gap }) => [gap.parent, gap.existence])).toEqual([
      ["II.1", "unknown"],
      ["II.2", "unknown"],
      ["II.3", "known"],
      ["II.4", "known"],
      ["II.5", "known"],
    ]);
    expect(held).toMatchObject({ n: 10, unknown: 3 });
    expect(taskCoverage(coordinationProgramme, []).gaps).toEqual([]);
  });

  it("passes over links of another programme, and of the programme as a whole", () => {
    const links = [{ programme: coordinationProgramme.code, clause: "4.2" }, { programme: nap.code }];
    expect(tasksTouchedBy({ links }, nap)).toEqual([]);
    expect(tasksTouchedBy({ links }, coordinationProgramme)).toEqual(["4.2"]);
  });

  it("covers as many tasks as the events touch between them, in any order", () => {
    const codes = nap.clauses.map(({ code }) => code);
    const events = fc.array(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(events, (drawn) => {
        const facts = drawn.map((on) => heldFact({ links: on.map((clause) => ({ programme: nap.code, clause })) }));
        const coverage = taskCoverage(nap, facts);
        const touched = new Set(facts.flatMap((fact) => tasksTouchedBy(fact, nap)));
        expect(
          coverage.tasks
            .filter(({ held }) => held > 0)
            .map(({ clause }) => clause)
            .sort(),
        ).toEqual([...touched].sort());
        if (coverage.held.status === "ok") expect(coverage.held.value.numerator).toBe(touched.size);
        expect(taskCoverage(nap, facts.toReversed())).toEqual(coverage);
      }),
    );
  });
});
