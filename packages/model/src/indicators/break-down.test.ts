import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFacts, heldFact } from "../../test/event-facts.js";
import { nationalActionProgramme as nap, REFERENCE } from "../catalogue/index.js";
import { OrganisationId } from "../organisation.js";
import { type AskedBreakDown, breakDown, explainBreakDown, type Measurable } from "./break-down.js";
import { fundedTaskCoverage, objectiveCoverage } from "./delivery/coverage.js";
import { mayStandInPlan, type PlannedEventFact, planDelivery } from "./delivery/plan-delivery.js";
import { type EventFact, heldAmong } from "./event-fact.js";
import { eventsHeld } from "./events-held.js";
import { responseRate } from "./learning/satisfaction.js";
import type { SurveyFact } from "./learning/survey-fact.js";
import { measureEvents } from "./measure-events.js";
import { EVENT_MEASURES, type EventMeasureCode } from "./measure-question.js";
import type { MoneyFact } from "./money/money-fact.js";
import { expenditure } from "./money/sums.js";
import { participations } from "./participations.js";
import type { PlacedDimension } from "./placed.js";
import type { Table } from "./tabulate.js";
import { branchOfAll, taskCoverage } from "./task-coverage.js";
import { womenAmong } from "./women-share.js";

const day = (start: string) => ({ precision: "day" as const, start, end: start });
const EVENTS = {
  hue: heldFact({
    event: "hue",
    dates: day("2023-06-01"),
    hosts: [{ organisation: OrganisationId.parse("molisa"), agency: "molisa" }],
    province: { code: "46", list: "2004" },
    links: ["II.2.e", "II.1.a"].map((clause) => ({ programme: nap.code, clause })),
  }),
  hanoi: heldFact({
    event: "hanoi",
    dates: day("2025-06-01"),
    hosts: [{ organisation: OrganisationId.parse("moha"), agency: "moha" }],
    links: [{ programme: nap.code, clause: "II.2.e" }],
  }),
} satisfies Record<string, EventFact>;
type EventName = keyof typeof EVENTS;

const survey = (event: EventName, population: number, answered: number): SurveyFact & { event: EventName } => ({
  event,
  population,
  answers: [0, 0, 0, 0, answered],
});
const surveys = {
  facts: [survey("hue", 40, 10), survey("hue", 10, 10), survey("hanoi", 30, 15)],
  placed: ({ event }) => EVENTS[event],
  own: { event: ({ event }) => [event] },
  calculate: responseRate,
} satisfies Measurable<SurveyFact & { event: EventName }, "event">;

/** Each cell as `key: value`. */
const told = ({ cells }: Pick<Table<never>, "cells">) =>
  Object.fromEntries(
    cells.map(({ key, measurement }) => [
      key.join(" "),
      measurement.status === "ok"
        ? `${measurement.value.numerator}/${measurement.value.denominator}`
        : measurement.status,
    ]),
  );

describe("any measure by any dimension", () => {
  it("surveys roll up as sum over sum, wherever their events were", () => {
    const table = breakDown({ by: ["event"] }, surveys, REFERENCE);
    expect(told(table)).toEqual({ hanoi: "15/30", hue: "20/50" });
    expect(table.total).toMatchObject({ value: { numerator: 35, denominator: 80 } });
    expect(table.overlapping).toBe(false);
  });

  it("a survey of an event on two tasks counts for both, once in the total", () => {
    const table = breakDown({ programme: nap.code, by: ["task"] }, surveys, REFERENCE);
    expect(told(table)).toMatchObject({ "II.1.a": "20/50", "II.2.e": "35/80" });
    expect(table.overlapping).toBe(true);
  });

  it("organisations as they were, with the break between them, and as they are", () => {
    const was = breakDown({ by: ["organisation"] }, surveys, REFERENCE);
    expect(told(was)).toEqual({ moha: "15/30", molisa: "20/50" });
    expect(was.breaks).toEqual([{ dimension: "organisation", on: "2025-03-01" }]);
    const organisations = { as: "now", function: "gender-equality", on: "2025-03-01" } as const;
    expect(told(breakDown({ by: ["organisation"], organisations }, surveys, REFERENCE))).toEqual({ moha: "35/80" });
  });

  it("payments stand on their own day, under their own funder, and two who gave together under both", () => {
    const paid = (on: string, minor: number, funders: string[]): MoneyFact => ({
      kind: "expenditure",
      entry: on,
      level: "event",
      on,
      amount: { status: "known", money: { minor, currency: "VND" } },
      rate: null,
      funders,
      domestic: null,
      donorActivity: null,
      marker: "not-screened",
      sources: [],
    });
    const payments: Measurable<MoneyFact, "funder"> = {
      facts: [
        paid("2024-12-30", 3, ["un-women"]),
        paid("2025-01-02", 5, ["canada", "un-women"]),
        paid("2025-01-03", 7, []),
      ],
      placed: ({ on }) => ({ ...EVENTS.hue, dates: day(on) }),
      own: { funder: ({ funders }) => funders },
      calculate: (facts) => expenditure(facts, { currency: "VND", level: "event" }),
    };
    expect(told(breakDown({ by: ["year"] }, payments, REFERENCE))).toEqual({ 2024: "3/1", 2025: "12/1" });
    const byFunder = breakDown({ by: ["funder"] }, payments, REFERENCE);
    expect(told(byFunder)).toEqual({ canada: "5/1", "un-women": "8/1", "": "7/1" });
    expect(byFunder).toMatchObject({ overlapping: true, total: { value: { numerator: 15 } } });
  });

  it("the delivery of a plan by quarter: planned for it and held in it", () => {
    const planned = (event: EventName, status: PlannedEventFact["status"]): PlannedEventFact & { event: EventName } => {
      const { start, end } = EVENTS[event].dates;
      return { event, status, planned: { start, end }, dates: { start, end } };
    };
    const plans: Measurable<PlannedEventFact & { event: EventName }> = {
      facts: [planned("hue", "held"), planned("hue", "cancelled"), planned("hanoi", "postponed")],
      placed: ({ event }) => EVENTS[event],
      calculate: (facts, _clauses, days) => planDelivery(facts, days).rate,
    };
    expect(told(breakDown({ by: ["year"] }, plans, REFERENCE))).toEqual({
      2023: "1/2",
      2024: "undefined",
      2025: "0/1",
    });
  });

  it("coverage of objectives and by funded events, a year each", () => {
    const funded = {
      ...EVENTS.hanoi,
      funders: { status: "listed" as const, items: [OrganisationId.parse("un-women")] },
    };
    const events: Measurable<EventFact> = {
      facts: [EVENTS.hue, funded],
      placed: (fact) => fact,
      calculate: (facts) => fundedTaskCoverage(nap, facts),
    };
    expect(told(breakDown({ by: ["year"] }, events, REFERENCE))).toMatchObject({ 2025: "1/10" });
    const ofGroups: typeof events = {
      ...events,
      calculate: (facts, clauses) => fundedTaskCoverage(branchOfAll(nap, clauses), facts),
    };
    const groups = breakDown({ programme: nap.code, by: ["task-group"] }, ofGroups, REFERENCE);
    expect(told(groups)).toMatchObject({ "II.1": "bounded", "II.2": "1/7", "II.3": "missing" });
    const objectives = { ...events, calculate: (facts: readonly EventFact[]) => objectiveCoverage(nap, facts) };
    expect(told(breakDown({ by: ["year"] }, objectives, REFERENCE))).toMatchObject({ 2025: "0/4" });
  });

  it.each<[string, AskedBreakDown<PlacedDimension>]>([
    ["by: name each dimension once", { by: ["year", "year"] }],
    ["by: name two dimensions at most", { by: ["year", "month", "quarter"] }],
    ["programme: say of which programme", { by: ["task"] }],
    ["There is no programme nowhere.", { programme: "nowhere" }],
  ])("refuses what contradicts itself: %s", (message, asked) => {
    expect(() => breakDown(asked, surveys, REFERENCE)).toThrow(new RangeError(message));
  });

  it("of events it is what measureEvents answers", () => {
    const dimensions = fc.uniqueArray(
      fc.constantFrom<PlacedDimension>("year", "quarter", "month", "programme", "task", "organisation", "province"),
      { maxLength: 2 },
    );
    const asItWas = { own: heldAmong, placed: (fact: EventFact) => fact };
    const asPlanned = {
      own: (facts: readonly EventFact[]) => facts.filter(mayStandInPlan),
      placed: (fact: EventFact) => ({ ...fact, dates: fact.planned ?? fact.dates }),
    };
    interface Way extends Omit<Measurable<EventFact>, "facts"> {
      readonly own: (facts: readonly EventFact[]) => readonly EventFact[];
    }
    const WAYS: Readonly<Record<EventMeasureCode, Way>> = {
      "DEL-01": { ...asItWas, calculate: eventsHeld },
      "PRT-01": { ...asItWas, calculate: (facts) => participations(facts).sum },
      "PRT-08": { ...asItWas, calculate: womenAmong },
      "DEL-02": { ...asPlanned, calculate: (facts, _clauses, days) => planDelivery(facts, days).rate },
      "COV-01": { ...asItWas, calculate: (facts, clauses) => taskCoverage(branchOfAll(nap, clauses), facts).held },
      "COV-02": { ...asItWas, calculate: (facts, clauses) => objectiveCoverage(branchOfAll(nap, clauses), facts) },
      "COV-04": { ...asItWas, calculate: (facts, clauses) => fundedTaskCoverage(branchOfAll(nap, clauses), facts) },
    };
    const period = fc.constantFrom(undefined, { start: "2025-01-01", end: "2025-12-31" });
    fc.assert(
      fc.property(dimensions, fc.constantFrom(...EVENT_MEASURES), period, anyFacts, (by, measure, within, facts) => {
        const asked = { programme: nap.code, by, ...(within && { period: within }) };
        const { total, cells, categories } = measureEvents({ measure, ...asked }, facts, REFERENCE);
        const { own, ...way } = WAYS[measure];
        expect(breakDown(asked, { facts: own(facts), ...way }, REFERENCE)).toMatchObject({ total, cells, categories });
      }),
      { numRuns: 300 },
    );
  });
});

describe("why", () => {
  it("every fact is counted or excluded, with the first reason", () => {
    const asked = { programme: nap.code, where: { year: "2025" } } as const;
    const { measurement, definition, facts, excluded } = explainBreakDown("LRN-02", asked, surveys, REFERENCE);
    expect(measurement).toEqual(breakDown(asked, surveys, REFERENCE).total);
    expect(definition).toMatchObject({ code: "LRN-02", aggregation: "ratio-of-sums" });
    expect(facts).toEqual([surveys.facts[2]]);
    expect(excluded).toEqual([{ because: "other-category", facts: surveys.facts.slice(0, 2) }]);
  });

  it("a cell is the answer to its own question", () => {
    const { cells } = breakDown({ programme: nap.code, by: ["task", "year"] }, surveys, REFERENCE);
    for (const { key, measurement } of cells) {
      const where = { task: key[0] ?? null, year: key[1] ?? null };
      expect(explainBreakDown("LRN-02", { programme: nap.code, where }, surveys, REFERENCE).measurement).toEqual(
        measurement,
      );
    }
  });
});
