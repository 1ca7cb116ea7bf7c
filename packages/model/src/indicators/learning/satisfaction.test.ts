import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../statistics/proportion.js";
import { application } from "./application.js";
import { responseRate, Satisfaction, satisfaction } from "./satisfaction.js";
import { type FivePoints, FollowUpFact, SurveyFact } from "./survey-fact.js";

const survey = (population: number, ...answers: FivePoints) => SurveyFact.parse({ event: "e", population, answers });

describe("satisfaction", () => {
  it("is the share of the two best answers, with what the silent would make of it, and the answers", () => {
    expect(Satisfaction.parse(satisfaction([survey(40, 1, 2, 5, 12, 10)]))).toEqual({
      satisfied: {
        measure: "LRN-01",
        version: 1,
        status: "ok",
        n: 30,
        unknown: 10,
        flags: [],
        provenance: { facts: "surveys", count: 1, sources: [] },
        value: { numerator: 22, denominator: 30 },
        bounds: { lower: { numerator: 22, denominator: 40 }, upper: { numerator: 32, denominator: 40 } },
        interval: wilson({ part: 22, of: 30 }, 40),
      },
      answers: [1, 2, 5, 12, 10],
    });
  });

  it("has no interval where everybody answered", () => {
    expect(satisfaction([survey(30, 1, 2, 5, 12, 10)]).satisfied).not.toHaveProperty("interval");
  });

  it("is flagged where fewer than half answered", () => {
    expect(satisfaction([survey(60, 1, 2, 5, 12, 10)]).satisfied.flags).toEqual([]);
    expect(satisfaction([survey(61, 1, 2, 5, 12, 10)]).satisfied.flags).toEqual(["low-reliability"]);
  });

  it("tells neither share nor answers of fewer than ten", () => {
    expect(satisfaction([survey(9, 0, 0, 0, 0, 9)])).toEqual({
      satisfied: expect.objectContaining({ status: "missing", reason: "too-few", n: 9 }),
    });
    expect(satisfaction([survey(40, 0, 0, 0, 0, 0)]).satisfied).toMatchObject({ reason: "nobody-answered" });
    expect(satisfaction([]).satisfied).toMatchObject({ reason: "nobody-completed" });
    expect(satisfaction([survey(10, 10, 0, 0, 0, 0)]).satisfied).toMatchObject({ value: { numerator: 0 } });
  });

  it("adds events up and averages no percentages", () => {
    const [small, large] = [survey(10, 0, 0, 0, 0, 10), survey(90, 45, 0, 0, 45, 0)];
    expect(satisfaction([small, large]).satisfied).toMatchObject({ value: { numerator: 55, denominator: 100 } });
    const surveys = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(20)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(surveys, (drawn) => {
        const facts = drawn.map(([a, b, c, d, e, silent]) => survey(a + b + c + d + e + silent, a, b, c, d, e));
        const { satisfied } = satisfaction(facts);
        expect(satisfaction(facts.toReversed()).satisfied).toEqual(satisfied);
        if (satisfied.status !== "ok") return;
        expect(satisfied.value.numerator).toBe(drawn.reduce((sum, [, , , d, e]) => sum + d + e, 0));
        expect(satisfied.value.denominator + satisfied.unknown).toBe(satisfied.bounds.lower.denominator);
      }),
    );
  });

  it("takes no more answers than people", () => {
    expect(SurveyFact.safeParse({ event: "e", population: 4, answers: [1, 1, 1, 1, 1] }).success).toBe(false);
  });
});

describe("responseRate", () => {
  it("is the share of those who answered, 0 where nobody did, and undefined where nobody could", () => {
    expect(responseRate([survey(40, 1, 2, 5, 12, 10)])).toMatchObject({ value: { numerator: 30, denominator: 40 } });
    expect(responseRate([survey(4, 0, 0, 0, 0, 0)])).toMatchObject({ status: "ok", value: { numerator: 0 } });
    expect(responseRate([])).toMatchObject({ status: "undefined", reason: "nobody-completed" });
  });
});

describe("application", () => {
  const followUp = (
    ended: string,
    asked: string,
    [answered, using, checked, confirmed]: readonly number[] = [30, 21, 12, 6],
  ) =>
    FollowUpFact.parse({
      event: "e",
      ended,
      asked,
      population: 40,
      selfReported: { answered, using },
      verified: { checked, confirmed },
    });

  it("keeps what people say apart from what was verified", () => {
    expect(application([followUp("2025-03-10", "2025-07-01")])).toMatchObject({
      selfReported: {
        n: 30,
        unknown: 10,
        value: { numerator: 21, denominator: 30 },
        interval: wilson({ part: 21, of: 30 }, 40),
      },
      verified: { n: 12, unknown: 28, value: { numerator: 6, denominator: 12 }, flags: ["low-reliability"] },
    });
  });

  it("tells what was checked of fewer than ten no more than what was not checked at all", () => {
    const told = (numbers: readonly number[]) => application([followUp("2025-03-10", "2025-07-01", numbers)]);
    expect(told([30, 21, 9, 9])).toMatchObject({ selfReported: { status: "ok" }, verified: { reason: "too-few" } });
    expect(told([30, 21, 0, 0])).toMatchObject({
      selfReported: { status: "ok" },
      verified: { reason: "nothing-checked" },
    });
    expect(told([0, 0, 12, 6])).toMatchObject({
      selfReported: { reason: "nobody-answered" },
      verified: { status: "ok" },
    });
  });

  it.each([
    ["2025-02-01", "2025-04-30", "too-early"],
    ["2025-02-01", "2025-05-01", "ok"],
    ["2025-03-01", "2025-09-01", "ok"],
    ["2025-03-01", "2025-09-02", "not-asked"],
  ])("asks three to six months after the end: %s → %s is %s", (ended, asked, said) => {
    const { selfReported } = application([followUp(ended, asked)]);
    expect("reason" in selfReported ? selfReported.reason : selfReported.status).toBe(said);
  });

  it("leaves out what was asked at another time, and is missing where nobody asked", () => {
    const both = application([followUp("2025-03-10", "2025-07-01"), followUp("2025-03-10", "2025-03-11")]);
    expect(both.selfReported).toMatchObject({ n: 30, unknown: 10 });
    expect(application([]).verified).toMatchObject({ status: "missing", reason: "not-asked" });
  });
});
