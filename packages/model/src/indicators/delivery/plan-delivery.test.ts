import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { of } from "../../../test/quotients.js";
import { EVENT_STATUSES } from "../../event-status.js";
import { PlannedEventFact, planDelivery } from "./plan-delivery.js";

const year = { start: "2025-01-01", end: "2025-12-31" };
const day = (on: string) => ({ start: on, end: on });
const fact = (given: Partial<PlannedEventFact> = {}): PlannedEventFact => ({
  event: "a",
  status: "held",
  planned: day("2025-05-05"),
  dates: day("2025-05-05"),
  ...given,
});

describe("planDelivery", () => {
  it("leaves what was cancelled or postponed in the plan", () => {
    const facts = [fact(), fact({ status: "cancelled" }), fact({ status: "postponed" }), fact({ status: "confirmed" })];
    expect(planDelivery(facts, year).rate).toMatchObject({ measure: "DEL-02", status: "ok", value: of(1, 4), n: 4 });
  });

  it("does not take what was held later for delivered in time, nor for planned there", () => {
    const late = fact({ dates: day("2026-02-01") });
    expect(planDelivery([late], year)).toMatchObject({ rate: { value: of(0, 1) }, unplanned: 0 });
    expect(planDelivery([late], { start: "2026-01-01", end: "2026-12-31" })).toMatchObject({
      rate: { status: "undefined", reason: "nothing-planned" },
      unplanned: 1,
    });
  });

  it("reports beside the share what nobody planned, and never lets it make up for anything", () => {
    const facts = [fact({ status: "cancelled" }), fact({ planned: null }), fact({ planned: null, status: "idea" })];
    expect(planDelivery(facts, year)).toMatchObject({ rate: { value: of(0, 1) }, unplanned: 1 });
  });

  it("says what events without a kept plan may have done to the share, and takes no idea for one", () => {
    const unkept = [fact({ planned: null }), fact({ planned: null }), fact({ planned: null, status: "cancelled" })];
    const ideas = [fact({ planned: null, status: "idea" }), fact({ planned: null, status: "planned" })];
    const facts = [fact(), fact({ status: "postponed" }), ...unkept, ...ideas];
    expect(planDelivery(facts, year).rate).toMatchObject({
      value: of(1, 2),
      n: 2,
      unknown: 3,
      bounds: { lower: of(1, 3), upper: of(3, 4) },
    });
    expect(planDelivery(unkept, year).rate).toMatchObject({ status: "missing", reason: "plan-not-kept", unknown: 3 });
    expect(planDelivery(ideas, year).rate).toMatchObject({ status: "undefined", unknown: 0 });
  });

  it("is of any day where no period is given", () => {
    expect(planDelivery([fact({ dates: day("2031-01-01") })]).rate).toMatchObject({ value: of(1, 1) });
  });

  it("counts by the first day, also where an event runs on into the next period", () => {
    const newYear = { start: "2025-12-30", end: "2026-01-02" };
    expect(planDelivery([fact({ planned: newYear, dates: newYear })], year).rate).toMatchObject({ value: of(1, 1) });
  });

  it("is undefined where nothing was planned", () => {
    expect(planDelivery([], year).rate).toMatchObject({ status: "undefined", reason: "nothing-planned" });
  });

  it("rolls up as sums over sums, in any order", () => {
    const half = fc.constantFrom(day("2025-02-03"), day("2025-08-01"));
    const anyFact = fc
      .record({ status: fc.constantFrom(...EVENT_STATUSES), planned: fc.option(half), dates: half })
      .map((drawn) => PlannedEventFact.parse(fact(drawn)));
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 8 }), (facts) => {
        const whole = planDelivery(facts, year);
        expect(planDelivery(facts.toReversed(), year)).toEqual(whole);
        const [one, two] = [facts.slice(0, 3), facts.slice(3)].map((part) => planDelivery(part, year));
        expect(whole.unplanned).toBe((one?.unplanned ?? 0) + (two?.unplanned ?? 0));
        const values = [one, two].flatMap((part) => (part?.rate.status === "ok" ? [part.rate.value] : []));
        if (whole.rate.status !== "ok") return;
        expect(whole.rate.value).toEqual(
          of(
            values.reduce((sum, { numerator }) => sum + numerator, 0),
            values.reduce((sum, { denominator }) => sum + denominator, 0),
          ),
        );
      }),
    );
  });
});
