import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFacts, came, heldFact } from "../../test/event-facts.js";
import { nationalActionProgramme as nap, REFERENCE } from "../catalogue/index.js";
import { OrganisationId } from "../organisation.js";
import type { EventFact } from "./event-fact.js";
import { explain } from "./explanation.js";
import { MeasureTable, measureEvents } from "./measure-events.js";
import {
  type AskedQuestion,
  askedInFull,
  EventDimension,
  EventMeasureCode,
  isOfProgramme,
  MeasureQuestion,
} from "./measure-question.js";

const day = (start: string) => ({ precision: "day" as const, start, end: start });
const linked = (...clauses: string[]) => clauses.map((clause) => ({ programme: nap.code, clause }));
const host = (code: string, agency: string | null = code) => ({ organisation: OrganisationId.parse(code), agency });
const exact = (value: number) => ({ kind: "exact" as const, value });

/** The cells that count something, as `key: value`. */
function filled({ cells }: MeasureTable): Record<string, number> {
  return Object.fromEntries(
    cells.flatMap(({ key, measurement }) =>
      measurement.status === "ok" && measurement.value.numerator > 0
        ? [[key.map((category) => category ?? "?").join(" "), measurement.value.numerator]]
        : [],
    ),
  );
}
const held = (asked: Omit<AskedQuestion, "measure">, facts: Parameters<typeof measureEvents>[1]) =>
  measureEvents({ measure: "DEL-01", ...asked }, facts, REFERENCE);

describe("organisations", () => {
  const training = heldFact({ kind: "training", dates: day("2023-06-01"), hosts: [host("molisa")] });
  const now = (code: string) => ({ as: "now", function: code, on: "2025-03-01" }) as const;

  it("a training of 2023 stands under the ministry of then, and under whoever has its work now", () => {
    const by = { by: ["organisation"] } satisfies Partial<AskedQuestion>;
    expect(filled(held(by, [training]))).toEqual({ molisa: 1 });
    expect(filled(held({ ...by, organisations: now("gender-equality") }, [training]))).toEqual({ moha: 1 });
    expect(filled(held({ ...by, organisations: now("children") }, [training]))).toEqual({ moh: 1 });
  });

  it("who never had the function stays who it was, and so does who is no agency", () => {
    const facts = [heldFact({ hosts: [host("mofa"), host("un-women", null)] })];
    const table = held({ by: ["organisation"], organisations: now("children") }, facts);
    expect(filled(table)).toEqual({ mofa: 1, "un-women": 1 });
  });

  it("beyond the record the last holder that is on it stands", () => {
    const view = { as: "now", function: "gender-equality", on: "2026-11-22" } as const;
    expect(filled(held({ by: ["organisation"], organisations: view }, [training]))).toEqual({ moha: 1 });
  });

  it("an event of two counts for both, once in the total", () => {
    const facts = [heldFact({ hosts: [host("mps"), host("vwu")] })];
    const table = held({ by: ["organisation"] }, facts);
    expect(filled(table)).toEqual({ mps: 1, vwu: 1 });
    expect(table).toMatchObject({ total: { value: { numerator: 1 } }, overlapping: true });
  });

  it("two predecessors that are one agency now count an event of both once", () => {
    const facts = [heldFact({ dates: day("2024-01-10"), hosts: [host("molisa"), host("moha")] })];
    expect(filled(held({ by: ["organisation"], organisations: now("gender-equality") }, facts))).toEqual({ moha: 1 });
  });

  it("the mergers of 1 March 2025 break a series of organisations as they were, and none as they are", () => {
    const facts = [training, heldFact({ dates: day("2025-06-01"), hosts: [host("moha")] })];
    const by = ["organisation", "year"] as const;
    expect(held({ by: [...by] }, facts).breaks).toEqual([{ dimension: "organisation", on: "2025-03-01" }]);
    expect(held({ by: [...by], organisations: now("gender-equality") }, facts).breaks).toEqual([]);
    expect(held({ by: [...by] }, [training]).breaks).toEqual([]);
  });
});

describe("provinces", () => {
  const phuYen = heldFact({ dates: day("2023-03-01"), province: { code: "54", list: "2004" } });
  const dakLak = heldFact({ dates: day("2025-08-01"), province: { code: "66", list: "2025" } });

  it("as they were, under the code of the time; as they are now, under that of today", () => {
    expect(filled(held({ by: ["province"] }, [phuYen, dakLak]))).toEqual({ "2004-54": 1, "2025-66": 1 });
    const now = held({ by: ["province"], provinces: "as-now" }, [phuYen, dakLak]);
    expect(filled(now)).toEqual({ "2025-66": 2 });
    expect(now.breaks).toEqual([]);
  });

  it("a province that was not merged is who it was, whatever its code and its name", () => {
    const hue = (start: string, code: string, list: "2004" | "2025") =>
      heldFact({ dates: day(start), province: { code, list } });
    const facts = [hue("2022-05-05", "46", "2004"), hue("2026-05-05", "46", "2025")];
    expect(filled(held({ by: ["province"] }, facts))).toEqual({ "2025-46": 2 });
  });

  it("the mergers of 1 July 2025 break a series of provinces as they were", () => {
    const { breaks } = held({ by: ["year", "province"] }, [phuYen, dakLak]);
    expect(breaks).toEqual([{ dimension: "province", on: "2025-07-01" }]);
  });

  it("no province on record is a category of its own, the last one", () => {
    const { categories } = held({ by: ["province"] }, [heldFact(), dakLak]);
    expect(categories).toEqual([["2025-66", null]]);
  });
});

describe("tasks and plans", () => {
  it("an event on three tasks counts once for each and once in total", () => {
    const facts = [heldFact({ links: linked("II.2.e", "II.2.đ", "II.1.a") })];
    const table = held({ programme: nap.code, by: ["task"] }, facts);
    expect(filled(table)).toEqual({ "II.1.a": 1, "II.2.đ": 1, "II.2.e": 1 });
    expect(table.total).toMatchObject({ value: { numerator: 1 } });
    expect(filled(held({ programme: nap.code, by: ["task-group"] }, facts))).toEqual({ "II.1": 1, "II.2": 1 });
  });

  it("every task has a row, also one that nobody has begun, and what is on no task has one of its own", () => {
    const { categories } = held({ programme: nap.code, by: ["task"] }, [heldFact({ links: linked("II.3") })]);
    expect(categories[0]).toHaveLength(11);
    expect(categories[0]?.at(-1)).toBeNull();
  });

  it("what supports a programme counts for it when asked, an event on both once", () => {
    const both = [{ programme: "mps-wps-plan" }, { programme: nap.code }];
    const facts = [heldFact({ links: both }), heldFact({ event: "b", links: [{ programme: "mps-wps-plan" }] })];
    expect(held({ programme: nap.code }, facts).total).toMatchObject({ n: 1 });
    const rolledUp = held({ programme: nap.code, subPlans: true, by: ["programme"] }, facts);
    expect(rolledUp.total).toMatchObject({ n: 2 });
    expect(filled(rolledUp)).toEqual({ [nap.code]: 1, "mps-wps-plan": 2 });
  });

  it("coverage of objectives is over those that a cell is about, and tells nothing of tasks", () => {
    const facts = [heldFact({ links: linked("I.2.a", "II.2.e") })];
    const objectives = (by: AskedQuestion["by"]) =>
      measureEvents({ measure: "COV-02", programme: nap.code, by: by ?? [] }, facts, REFERENCE);
    expect(objectives([]).total).toMatchObject({ value: { numerator: 1, denominator: 4 } });
    expect(filled(objectives(["objective"]))).toEqual({ "I.2.a": 1 });
    expect(objectives(["task"]).cells[0]?.measurement).toMatchObject({ status: "undefined", reason: "no-objective" });
  });

  it("funded tasks: what may have been funded opens the bounds, by funder too", () => {
    const funders = { status: "listed" as const, items: [OrganisationId.parse("un-women")] };
    const facts = [heldFact({ links: linked("II.2.e"), funders }), heldFact({ event: "b", links: linked("II.1.a") })];
    const { total, cells } = measureEvents(
      { measure: "COV-04", programme: nap.code, by: ["funder"] },
      facts,
      REFERENCE,
    );
    const of = (numerator: number) => ({ numerator, denominator: 10 });
    expect(total).toMatchObject({ status: "bounded", bounds: { lower: of(1), upper: of(2) }, unknown: 1 });
    expect(cells.map(({ key, measurement }) => [key[0], "bounds" in measurement && measurement.bounds])).toEqual([
      ["un-women", { lower: of(1), upper: of(1) }],
      [null, { lower: of(0), upper: of(1) }],
    ]);
  });

  it("coverage of a group is over its own tasks", () => {
    const facts = [heldFact({ links: linked("II.2.e", "II.1.a") })];
    const table = measureEvents({ measure: "COV-01", programme: nap.code, by: ["task-group"] }, facts, REFERENCE);
    const shares = table.cells.map(({ key, measurement }) => [
      key[0],
      measurement.status === "ok"
        ? `${measurement.value.numerator}/${measurement.value.denominator}`
        : measurement.status,
    ]);
    expect(Object.fromEntries(shares)).toEqual({
      "II.1": "1/3",
      "II.2": "1/7",
      "II.3": "missing",
      "II.4": "missing",
      "II.5": "missing",
    });
  });
});

describe("times", () => {
  it("follow each other without a hole", () => {
    const facts = [heldFact({ dates: day("2023-11-05") }), heldFact({ dates: day("2024-02-05") })];
    expect(held({ by: ["year"] }, facts).categories).toEqual([["2023", "2024"]]);
    expect(held({ by: ["quarter"] }, facts).categories).toEqual([["2023-Q4", "2024-Q1"]]);
    expect(held({ by: ["month"] }, facts).categories).toEqual([["2023-11", "2023-12", "2024-01", "2024-02"]]);
  });

  it("a date known to a year is in no quarter and in no month", () => {
    const facts = [heldFact({ dates: { precision: "year", start: "2024-01-01", end: "2024-12-31" } })];
    expect(held({ by: ["year", "quarter"] }, facts).categories).toEqual([["2024"], [null]]);
    expect(held({ by: ["month"] }, facts).categories).toEqual([[null]]);
  });

  it("two thousand years apart, only the two are told", () => {
    const facts = [heldFact({ dates: day("0099-01-05") }), heldFact({ dates: day("2099-01-05") })];
    expect(held({ by: ["month"] }, facts).categories).toEqual([["0099-01", "2099-01"]]);
  });
});

describe("a plan", () => {
  const approved = (event: string, planned: string, dates: string, status: EventFact["status"] = "held") =>
    heldFact({ event, status, planned: day(planned), dates: day(dates) });
  const facts = [
    approved("a", "2025-05-05", "2025-05-05"),
    approved("b", "2025-11-05", "2026-02-05"),
    approved("c", "2026-03-03", "2026-03-03", "cancelled"),
    heldFact({ event: "d", dates: day("2026-06-06") }),
    heldFact({ event: "e", dates: day("2027-06-06"), status: "planned" }),
  ];
  const shares = (asked: Omit<AskedQuestion, "measure">) => {
    const { total, cells } = measureEvents({ measure: "DEL-02", ...asked }, facts, REFERENCE);
    const told = (one: typeof total) =>
      one.status === "ok" ? `${one.value.numerator}/${one.value.denominator}` : one.status;
    return {
      total: told(total),
      ...Object.fromEntries(cells.map(({ key, measurement }) => [key[0], told(measurement)])),
    };
  };

  it("is carried out on the days that it was approved for: held later is not held then", () => {
    expect(shares({ by: ["year"] })).toEqual({ total: "2/3", 2025: "1/2", 2026: "0/1" });
    expect(shares({ by: ["quarter"], where: { year: "2025" } })).toMatchObject({ "2025-Q2": "1/1", "2025-Q4": "0/1" });
    expect(shares({ by: ["month"] })).toMatchObject({ "2025-05": "1/1", "2025-06": "undefined", "2026-06": "missing" });
    expect(shares({ period: { start: "2025-06-01", end: "2026-12-31" } })).toMatchObject({ total: "1/2" });
  });

  it("names each event with its days, and leaves out what was not approved", () => {
    const { events, excluded } = explain({ measure: "DEL-02", where: { year: "2025" } }, facts, REFERENCE);
    expect(events).toEqual([
      { event: "a", plan: { days: day("2025-05-05"), isHeldInTime: true }, use: { use: "counted" } },
      { event: "b", plan: { days: day("2025-11-05"), isHeldInTime: false }, use: { use: "counted" } },
    ]);
    expect(excluded).toEqual([{ because: "other-category", events: ["c", "d", "e"] }]);
    const whole = explain({ measure: "DEL-02" }, facts, REFERENCE);
    expect(whole.events.at(-1)).toEqual({ event: "d", use: { use: "left-out", because: "plan-not-kept" } });
    expect(whole.excluded).toEqual([{ because: "not-planned", events: ["e"] }]);
  });

  it.each(["month:2025-13", "quarter:2025-Q9", "year:soon", "month:whenever", "quarter:the-last"])(
    "nothing stands in a time that there is not: %s",
    (when) => {
      const [dimension = "", category = ""] = when.split(":");
      expect(shares({ where: { [dimension]: category } })).toMatchObject({ total: "undefined" });
    },
  );
});

describe("any question", () => {
  const NAP_ONLY = ["objective", "task-group", "task"];
  const question = fc
    .record({
      measure: fc.constantFrom(...EventMeasureCode.options),
      by: fc.uniqueArray(fc.constantFrom(...EventDimension.options), { maxLength: 2 }),
      subPlans: fc.boolean(),
      phase: fc.constantFrom(undefined, "preparation" as const, "delivery" as const),
      provinces: fc.constantFrom("as-was" as const, "as-now" as const),
      isOfNap: fc.boolean(),
    })
    .map(({ isOfNap, phase, ...asked }): AskedQuestion => {
      const needs =
        isOfNap || phase || isOfProgramme(asked.measure) || asked.by.some((name) => NAP_ONLY.includes(name));
      return { ...asked, ...(phase && { phase }), ...(needs && { programme: nap.code }) };
    });

  it("is answered in the shape that is promised", () => {
    fc.assert(
      fc.property(question, anyFacts, (asked, facts) => {
        expect(MeasureQuestion.parse(asked)).toEqual(askedInFull(asked));
        expect(MeasureTable.safeParse(measureEvents(asked, facts, REFERENCE)).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it("gives every cell the number that its own question has, and explains it", () => {
    fc.assert(
      fc.property(question, anyFacts, (asked, facts) => {
        const { cells } = measureEvents(asked, facts, REFERENCE);
        for (const { key, measurement } of cells) {
          const where = Object.fromEntries(key.map((category, index) => [asked.by?.[index], category]));
          const own = { ...asked, by: [], where };
          expect(measureEvents(own, facts, REFERENCE).total).toEqual(measurement);
          const { events, excluded, ...explained } = explain(own, facts, REFERENCE);
          expect(explained.measurement).toEqual(measurement);
          const named = [...events.map(({ event }) => event), ...excluded.flatMap(({ events: left }) => left)];
          expect(named.sort()).toEqual(facts.map(({ event }) => event).sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it("where nothing overlaps, sums are sums and ratios are sums over sums", () => {
    const by = fc.constantFrom("year" as const, "quarter" as const, "province" as const, "event-kind" as const);
    fc.assert(
      fc.property(by, anyFacts, (dimension, facts) => {
        const numbers = (measure: "DEL-01" | "PRT-08") => measureEvents({ measure, by: [dimension] }, facts, REFERENCE);
        const events = numbers("DEL-01");
        const sum = events.cells.reduce((total, { measurement }) => total + measurement.n, 0);
        expect(sum).toBe(events.total.n);
        const { total, cells } = numbers("PRT-08");
        if (total.status !== "ok") return;
        const parts = cells.flatMap(({ measurement }) => (measurement.status === "ok" ? [measurement.value] : []));
        // A part that its own bounds leave out is told as bounds, so that parts may be fewer, and never more.
        expect(parts.reduce((women, { numerator }) => women + numerator, 0)).toBeLessThanOrEqual(total.value.numerator);
        if (cells.every(({ measurement }) => measurement.status !== "bounded")) {
          expect(parts.reduce((women, { numerator }) => women + numerator, 0)).toBe(total.value.numerator);
          expect(parts.reduce((all, { denominator }) => all + denominator, 0)).toBe(total.value.denominator);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of the facts", () => {
    fc.assert(
      fc.property(question, anyFacts, (asked, facts) => {
        expect(measureEvents(asked, facts.toReversed(), REFERENCE)).toEqual(measureEvents(asked, facts, REFERENCE));
      }),
      { numRuns: 100 },
    );
  });
});

describe("what cannot be asked", () => {
  it.each([
    { measure: "COV-01" },
    { measure: "COV-02" },
    { measure: "COV-04" },
    { measure: "DEL-01", by: ["task"] },
    { measure: "DEL-01", phase: "delivery" },
    { measure: "DEL-01", clause: "II.2" },
    { measure: "DEL-01", where: { objective: null } },
  ])("$measure without the programme it needs: $by $phase $clause", (asked) => {
    const { error } = MeasureQuestion.safeParse(asked);
    expect(error?.issues.map(({ path }) => path)).toEqual([["programme"]]);
  });

  it("one dimension twice, three of them, one that there is not", () => {
    for (const by of [["year", "year"], ["year", "month", "province"], ["colour"]]) {
      expect(MeasureQuestion.safeParse({ measure: "DEL-01", by }).success).toBe(false);
    }
  });

  it("a programme that the reference lacks", () => {
    expect(() => held({ programme: "nap-2040" }, [])).toThrow("There is no programme nap-2040.");
  });
});

it("women's share by year says what each year says", () => {
  const facts = [
    heldFact({ dates: day("2024-05-05"), headcounts: came(exact(18), exact(4)) }),
    heldFact({ dates: day("2025-05-05"), headcounts: came({ kind: "more-than", value: 100 }) }),
    heldFact({ dates: day("2025-06-05"), headcounts: came(exact(40), exact(40)) }),
  ];
  const { total, cells } = measureEvents({ measure: "PRT-08", by: ["year"] }, facts, REFERENCE);
  expect(total).toMatchObject({ value: { numerator: 44, denominator: 58 }, n: 2, unknown: 1 });
  expect(cells.map(({ key, measurement }) => [key[0], "value" in measurement && measurement.value])).toEqual([
    ["2024", { numerator: 4, denominator: 18 }],
    ["2025", { numerator: 40, denominator: 40 }],
  ]);
});
