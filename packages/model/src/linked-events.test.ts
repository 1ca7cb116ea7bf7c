import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinationProgramme, nationalActionProgramme as nap } from "./catalogue/index.js";
import { type LinkFact, linkedEvents } from "./linked-events.js";

const on = (day: string) => ({ start: day, end: day });
const BEFORE = on("2022-03-28");
const DURING = on("2025-02-20");
const link = (event: string, clause: string | undefined, dates = DURING): LinkFact => ({
  event,
  programme: nap.code,
  status: "held",
  dates,
  ...(clause === undefined ? {} : { clause }),
});

describe("linkedEvents", () => {
  const tallies = linkedEvents(nap, [
    link("a", "II.2.e"),
    link("a", "II.2.đ"),
    link("b", "II.3"),
    link("c", undefined),
    link("d", "II.2.e", BEFORE),
    { ...link("e", "II.2.e"), programme: "another" },
    { ...link("f", "II.2.e"), status: "cancelled" },
    { ...link("g", "II.3"), status: "postponed" },
  ]);
  const of = (clause?: string) => tallies.find((tally) => tally.clause === clause)?.events;

  it("counts an event once on each clause, once above them and once in total", () => {
    expect(of("II.2.e")).toEqual({ preparation: 1, delivery: 1, afterwards: 0 });
    expect(of("II.2.đ")).toEqual({ preparation: 0, delivery: 1, afterwards: 0 });
    expect(of("II.2")).toEqual({ preparation: 1, delivery: 1, afterwards: 0 });
    expect(of("II")).toEqual({ preparation: 1, delivery: 2, afterwards: 0 });
  });

  it("counts a link to the programme as a whole under the whole alone", () => {
    expect(of()).toEqual({ preparation: 1, delivery: 3, afterwards: 0 });
  });

  it("answers for every clause, with a real zero where there is none", () => {
    expect(tallies.map((tally) => tally.clause)).toEqual([undefined, ...nap.clauses.map((clause) => clause.code)]);
    expect(of("I.2.a")).toEqual({ preparation: 0, delivery: 0, afterwards: 0 });
  });

  it("does not take the signing of an agreement for its delivery", () => {
    const signing = {
      event: "b4",
      programme: coordinationProgramme.code,
      status: "held",
      dates: on("2019-10-17"),
    } as const;
    expect(linkedEvents(coordinationProgramme, [signing])[0]?.events.preparation).toBe(1);
  });

  it("is never more above than the sum below with what is linked there itself, and never less than the most below", () => {
    const codes = nap.clauses.map((clause) => clause.code);
    const links = fc.array(
      fc.record({ event: fc.constantFrom("a", "b", "c", "d"), clause: fc.constantFrom(...codes) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(links, (chosen) => {
        const facts = chosen.map(({ event, clause }) => link(event, clause));
        const counted = new Map(linkedEvents(nap, facts).map((tally) => [tally.clause, tally.events.delivery]));
        for (const { code } of nap.clauses) {
          const own = new Set(chosen.filter(({ clause }) => clause === code).map(({ event }) => event)).size;
          const below = nap.clauses
            .filter(({ parent }) => parent === code)
            .map((child) => counted.get(child.code) ?? 0);
          expect(counted.get(code)).toBeLessThanOrEqual(below.reduce((sum, count) => sum + count, own));
          expect(counted.get(code)).toBeGreaterThanOrEqual(Math.max(own, ...below));
        }
      }),
    );
  });
});
