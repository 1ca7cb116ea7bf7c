import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../test/participation-facts.js";
import { nationalActionProgramme as nap, REFERENCE } from "../catalogue/index.js";
import { measureParticipations, ParticipationTable } from "./measure-participations.js";
import {
  type AskedOfParticipations,
  PARTICIPATION_DIMENSIONS,
  PARTICIPATION_MEASURES,
  ParticipationQuestion,
} from "./participation-question.js";

const ask = (asked: AskedOfParticipations, facts: Parameters<typeof measureParticipations>[1]) =>
  measureParticipations(asked, facts, REFERENCE);

/** The cells that count something, as `key: value`. */
const filled = ({ cells }: ParticipationTable): Record<string, number> =>
  Object.fromEntries(
    cells.flatMap(({ key, measurement }) =>
      measurement.status === "ok" && measurement.value.numerator > 0
        ? [[key.map((category) => category ?? "?").join(" "), measurement.value.numerator]]
        : [],
    ),
  );

describe("persons", () => {
  const lan = (event: string, more = {}) => participation({ event, person: "lan", sex: "woman", ...more });

  it("who comes to three events is one person in the total and in each of them", () => {
    const table = ask({ measure: "PRT-02", by: ["event"] }, [lan("a"), lan("b"), lan("c")]);
    expect(table.total).toMatchObject({ value: { numerator: 1 } });
    expect(filled(table)).toEqual({ a: 1, b: 1, c: 1 });
  });

  it("an event on three tasks counts its people once for each and once in total", () => {
    const links = ["II.2.e", "II.2.đ", "II.1.a"].map((clause) => ({ programme: nap.code, clause }));
    const table = ask({ measure: "PRT-01", programme: nap.code, by: ["task"] }, [lan("a", { links })]);
    expect(filled(table)).toEqual({ "II.1.a": 1, "II.2.đ": 1, "II.2.e": 1 });
    expect(table).toMatchObject({ total: { value: { numerator: 1 } }, overlapping: true });
  });

  it("two roles are two cells and one participation", () => {
    const table = ask({ measure: "PRT-01", by: ["role"] }, [lan("a", { roles: ["speaker", "chair"] })]);
    expect(filled(table)).toEqual({ chair: 1, speaker: 1 });
    expect(table.total).toMatchObject({ value: { numerator: 1 } });
  });

  it("registered twice at one event, with and without an attribute, is one participation of that attribute", () => {
    const twice = [lan("a", { positionLevel: null }), lan("a", { positionLevel: "leader" })];
    expect(filled(ask({ measure: "PRT-01", by: ["position-level"] }, twice))).toEqual({ leader: 1 });
  });

  it("a ministry of then stands as it was, and as whoever has its work now", () => {
    const facts = [lan("a", { day: "2023-06-01", organisation: "molisa" })];
    const now = { as: "now", function: "children", on: "2025-03-01" } as const;
    expect(filled(ask({ measure: "PRT-01", by: ["organisation"] }, facts))).toEqual({ molisa: 1 });
    expect(filled(ask({ measure: "PRT-01", by: ["organisation"], organisations: now }, facts))).toEqual({ moh: 1 });
  });

  it("a code of a province means the one of the day", () => {
    const facts = [lan("a", { day: "2025-06-30", province: "24" }), lan("b", { day: "2025-07-01", province: "24" })];
    expect(filled(ask({ measure: "PRT-01", by: ["province"] }, facts))).toEqual({ "2004-24": 1, "2025-24": 1 });
    const now = ask({ measure: "PRT-01", by: ["province"], provinces: "as-now" }, facts);
    expect(filled(now)).toEqual({ "2025-24": 2 });
  });
});

it("a series breaks where there is something before the day and from it on", () => {
  const breaks = (...days: string[]) =>
    ask(
      { measure: "PRT-01", by: ["province"] },
      days.map((day, nth) => participation({ day, event: `E${nth}` })),
    ).breaks;
  expect(breaks("2025-06-30", "2025-07-01")).toEqual([{ dimension: "province", on: "2025-07-01" }]);
  expect([breaks("2025-06-29", "2025-06-30"), breaks("2025-07-01", "2025-07-02"), breaks()]).toEqual([[], [], []]);
});

describe("any question", () => {
  const NAP_ONLY = ["objective", "task-group", "task"];
  const question = fc
    .record({
      measure: fc.constantFrom(...PARTICIPATION_MEASURES),
      by: fc.uniqueArray(fc.constantFrom(...PARTICIPATION_DIMENSIONS), { maxLength: 2 }),
      isOfNap: fc.boolean(),
    })
    .map(({ isOfNap, ...asked }): AskedOfParticipations => {
      const needs = isOfNap || asked.by.some((name) => NAP_ONLY.includes(name));
      return { ...asked, ...(needs && { programme: nap.code }) };
    });

  it("is answered in the shape that is promised, whatever the order of the facts", () => {
    fc.assert(
      fc.property(question, lists, (asked, facts) => {
        const table = ask(asked, facts);
        expect(ParticipationTable.safeParse(table).error).toBeUndefined();
        expect(table.question).toEqual(ParticipationQuestion.parse(asked));
        expect(ask(asked, facts.toReversed())).toEqual(table);
      }),
      { numRuns: 200 },
    );
  });

  it("gives every cell the number that its own question has", () => {
    fc.assert(
      fc.property(question, lists, (asked, facts) => {
        const table = ask(asked, facts);
        for (const { key, measurement } of table.cells) {
          const where = Object.fromEntries(key.map((category, index) => [asked.by?.[index], category]));
          expect(ask({ ...asked, by: [], where }, facts).total).toEqual(measurement);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("people never add up to fewer than they are, and participations of one dimension add up where none overlaps", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("sex" as const, "year" as const, "mode" as const, "event" as const),
        lists,
        (by, facts) => {
          const sum = (measure: "PRT-01" | "PRT-02") =>
            ask({ measure, by: [by] }, facts).cells.reduce(
              (total, { measurement }) => total + ("bounds" in measurement ? measurement.bounds.lower.numerator : 0),
              0,
            );
          const { total } = ask({ measure: "PRT-01" }, facts);
          expect(sum("PRT-01")).toBe(total.status === "ok" ? total.value.numerator : undefined);
          const people = ask({ measure: "PRT-02" }, facts).total;
          if ("bounds" in people) expect(sum("PRT-02")).toBeGreaterThanOrEqual(people.bounds.lower.numerator);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it("what cannot be asked is refused", () => {
  for (const wrong of [
    { measure: "DEL-01" },
    { measure: "PRT-01", by: ["task"] },
    { measure: "PRT-01", by: ["event-kind"] },
    { measure: "PRT-01", by: ["sex", "sex"] },
    { measure: "PRT-01", where: { sex: 1 } },
  ]) {
    expect(ParticipationQuestion.safeParse(wrong).success).toBe(false);
  }
});
