import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { came, heldFact, people } from "../../test/event-facts.js";
import { nationalActionProgramme as nap, REFERENCE } from "../catalogue/index.js";
import { EventStatus } from "../event-status.js";
import type { EventFact } from "./event-fact.js";
import { explain } from "./explanation.js";
import { measureProgramme, ProgrammeMeasures } from "./programme-measures.js";

const on = (start: string, end = start) => ({ precision: "day" as const, start, end });
const linked = (...clauses: string[]) => clauses.map((clause) => ({ programme: nap.code, clause }));
const phase = (facts: readonly EventFact[], name: "preparation" | "delivery" | "afterwards") => {
  const found = measureProgramme(nap, facts).phases.find((entry) => entry.phase === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const eventsOf = ({ eventsHeld }: { eventsHeld: { n: number } }) => eventsHeld.n;

describe("measureProgramme", () => {
  it("keeps what prepared a programme apart from what delivers it", () => {
    const facts = [
      heldFact({ links: linked("II.2.e"), dates: on("2022-03-28") }),
      heldFact({ links: linked("II.2.e"), dates: on("2025-02-20") }),
      heldFact({ links: linked("II.2.e"), dates: on("2031-01-01") }),
    ];
    for (const name of ["preparation", "delivery", "afterwards"] as const) {
      expect(eventsOf(phase(facts, name).total)).toBe(1);
    }
  });

  it("counts an event in the year in which it began, so that the years add up", () => {
    const { total, years } = phase(
      [heldFact({ links: linked("II.3"), dates: on("2024-12-30", "2025-01-03") })],
      "delivery",
    );
    expect(years.map(({ year }) => year)).toEqual([2024]);
    expect(eventsOf(total)).toBe(1);
  });

  it("takes an event that is known to the year alone as one of that year", () => {
    const { years } = phase([heldFact({ links: linked("II.3"), dates: on("2024-01-01", "2024-12-31") })], "delivery");
    expect(years.map(({ year }) => year)).toEqual([2024]);
  });

  it("leaves no year out between the first and the last, and shows none for what has not taken place", () => {
    const facts = [
      heldFact({ links: linked("II.3"), dates: on("2024-05-05") }),
      heldFact({ links: linked("II.3"), dates: on("2026-05-05") }),
      heldFact({ links: linked("II.2.e"), dates: on("2027-05-05"), status: "planned" }),
    ];
    const { total, years } = phase(facts, "delivery");
    expect(years.map((entry) => [entry.year, eventsOf(entry), entry.womenShare.status])).toEqual([
      [2024, 1, "missing"],
      [2025, 0, "undefined"],
      [2026, 1, "missing"],
    ]);
    expect(total.taskCoverage.tasks).toContainEqual({ clause: "II.2.e", held: 0, planned: 1 });
  });

  it("counts an event on three tasks once in total", () => {
    const { total } = phase([heldFact({ links: linked("II.2.a", "II.2.b", "II.1.a") })], "delivery");
    expect(eventsOf(total)).toBe(1);
    expect(total.taskCoverage.held).toMatchObject({ value: { numerator: 3, denominator: 10 } });
  });

  it("passes over events of other programmes alone", () => {
    const facts = [heldFact({ links: [{ programme: "another" }] })];
    expect(eventsOf(phase(facts, "delivery").total)).toBe(0);
  });
});

const facts = fc
  .array(
    fc
      .record({
        day: fc.constantFrom("2019-05-05", "2023-09-12", "2024-02-02", "2025-03-07", "2026-01-01", "2031-05-05"),
        status: fc.constantFrom(...EventStatus.options),
        clauses: fc.uniqueArray(fc.constantFrom(...nap.clauses.map(({ code }) => code)), { maxLength: 3 }),
        people,
      })
      .map(({ day, status, clauses, people: { count, women } }) =>
        heldFact({
          status,
          dates: on(day),
          links: [{ programme: nap.code }, ...linked(...clauses)],
          headcounts: came(count, women),
        }),
      ),
    { maxLength: 12 },
  )
  .map((drawn) => drawn.map((fact, index) => ({ ...fact, event: String(index) })));

describe("any programme", () => {
  it("adds up: years to phases, and phases to every event that took place", () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const measures = ProgrammeMeasures.parse(measureProgramme(nap, drawn));
        const held = drawn.filter(({ status }) => ["held", "reported", "verified"].includes(status));
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(measures.phases.map(({ total }) => eventsOf(total)))).toBe(held.length);
        for (const { total, years } of measures.phases) {
          expect(sum(years.map(eventsOf))).toBe(eventsOf(total));
          const parts = years.map((year) => year.participations.parts.exact.people);
          expect(sum(parts)).toBe(total.participations.parts.exact.people);
        }
      }),
    );
  });

  it("explains every number with the events that it is made of", () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        for (const { phase: name, total, years } of measureProgramme(nap, drawn).phases) {
          const cells = [{ ...total, taskCoverage: total.taskCoverage.held, year: undefined }, ...years];
          for (const { year, eventsHeld, participations, womenShare, taskCoverage } of cells) {
            const numbers = {
              "DEL-01": eventsHeld,
              "PRT-01": participations.sum,
              "PRT-08": womenShare,
              "COV-01": taskCoverage,
            };
            for (const measure of ["DEL-01", "PRT-01", "PRT-08", "COV-01"] as const) {
              const { measurement, events } = explain(
                { measure, programme: nap.code, phase: name, where: year === undefined ? {} : { year: String(year) } },
                drawn,
                REFERENCE,
              );
              const counted = events.filter(({ use }) => use.use === "counted");
              expect(measurement).toEqual(numbers[measure]);
              expect(events).toHaveLength(eventsHeld.n);
              const tasks = new Set(counted.flatMap((part) => part.tasks ?? []));
              if (measure !== "COV-01") expect(counted).toHaveLength(countedIn(measurement));
              else if (measurement.status === "ok") expect(tasks.size).toBe(measurement.value.numerator);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

const countedIn = ({ n }: { n: number }) => n;
