import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../../test/participation-facts.js";
import { of } from "../../../test/quotients.js";
import { completionRate, completions, noShows, sessionAttendance } from "./attendance.js";

const person = (name: string, fact: Parameters<typeof participation>[0] = {}) =>
  participation({ person: name, ...fact });
const absent = { sessions: { expected: 2, attended: 0 } } as const;

describe("completions", () => {
  it("counts who met the rule, at events that have one", () => {
    const facts = [
      person("lan"),
      person("minh", { completion: "not-met" }),
      person("hoa", { event: "workshop", completion: "no-rule" }),
    ];
    expect(completions(facts)).toMatchObject({ measure: "PRT-04", status: "ok", value: of(1), n: 2 });
  });

  it("does not apply where no event has a rule, as of workshops", () => {
    const workshop = [person("lan", { completion: "no-rule" })];
    expect(completions(workshop)).toMatchObject({ status: "not-applicable", reason: "no-completion-rule" });
    expect(completionRate(workshop)).toMatchObject({ status: "not-applicable", reason: "no-completion-rule" });
  });

  it("is 0 where nobody came", () => {
    expect(completions([])).toMatchObject({ status: "ok", value: of(0) });
    expect(completions([person("lan", absent)])).toMatchObject({ status: "ok", value: of(0) });
  });
});

describe("completionRate", () => {
  const facts = [
    person("lan"),
    person("minh", { completion: "not-met" }),
    person("hoa", { ...absent, completion: "not-met" }),
    person("mai", { registered: false, completion: "not-met" }),
  ];

  it("is another number over those who came than over those registered and walk-ins", () => {
    expect(completionRate(facts)).toMatchObject({ measure: "PRT-05", status: "ok", value: of(1, 3) });
    expect(completionRate(facts, "registered")).toMatchObject({ status: "ok", value: of(1, 4) });
  });

  it("is 0 of five, and undefined of none", () => {
    const five = ["a", "b", "c", "d", "e"].map((name) => person(name, { completion: "not-met" }));
    expect(completionRate(five)).toMatchObject({ status: "ok", value: of(0, 5) });
    expect(completionRate([])).toMatchObject({ status: "undefined", reason: "nobody-started" });
    expect(completionRate([person("lan", absent)])).toMatchObject({ status: "undefined", reason: "nobody-started" });
    expect(completionRate([], "registered")).toMatchObject({ status: "undefined", reason: "nobody-registered" });
  });

  it("has the completions for its numerator", () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        const [rate, count] = [completionRate(drawn), completions(drawn)];
        if (rate.status !== "ok" || count.status !== "ok") return;
        expect(rate.value.numerator).toBe(count.value.numerator);
        expect(rate.value.denominator).toBe(count.n);
      }),
    );
  });
});

describe("sessionAttendance", () => {
  it("expects late joiners from their first session on, as the facts do", () => {
    const late = person("minh", { sessions: { expected: 2, attended: 2 } });
    const early = person("lan", { sessions: { expected: 6, attended: 3 } });
    expect(sessionAttendance([early, late])).toMatchObject({ measure: "PRT-06", status: "ok", value: of(5, 8) });
  });

  it("is about those who came, and undefined where nobody did", () => {
    expect(sessionAttendance([person("lan"), person("hoa", absent)])).toMatchObject({ value: of(2, 2) });
    expect(sessionAttendance([person("hoa", absent)])).toMatchObject({ status: "undefined", reason: "nobody-started" });
  });

  it("sums up events by their sessions, and is no mean of percentages", () => {
    const long = person("lan", { sessions: { expected: 9, attended: 1 } });
    const short = person("lan", { event: "b", sessions: { expected: 1, attended: 1 } });
    expect(sessionAttendance([long, short])).toMatchObject({ value: of(2, 10) });
  });
});

describe("noShows", () => {
  it("adds walk-ins to those registered", () => {
    const facts = [person("lan"), person("hoa", absent), person("mai", { registered: false })];
    expect(noShows(facts)).toMatchObject({ measure: "PRT-07", status: "ok", value: of(1, 3) });
  });

  it("is 0 of walk-ins alone, and never below", () => {
    const walkIns = ["a", "b", "c", "d", "e"].map((name) => person(name, { registered: false }));
    expect(noShows(walkIns)).toMatchObject({ status: "ok", value: of(0, 5) });
  });

  it("is undefined where nobody was registered and nobody came", () => {
    expect(noShows([])).toMatchObject({ status: "undefined", reason: "nobody-registered" });
    const stranger = person("hoa", { ...absent, registered: false });
    expect(noShows([stranger])).toMatchObject({ status: "undefined", reason: "nobody-registered" });
  });
});

it("rolls up as sums over sums", () => {
  fc.assert(
    fc.property(lists, (facts) => {
      for (const measure of [completionRate, sessionAttendance, noShows]) {
        const whole = measure(facts);
        if (whole.status !== "ok") continue;
        const parts = ["a", "b", "c"].map((event) => measure(facts.filter((fact) => fact.event === event)));
        const values = parts.flatMap((part) => (part.status === "ok" ? [part.value] : []));
        expect(whole.value).toEqual(
          of(
            values.reduce((sum, { numerator }) => sum + numerator, 0),
            values.reduce((sum, { denominator }) => sum + denominator, 0),
          ),
        );
      }
    }),
  );
});

it("is the same in any order", () => {
  fc.assert(
    fc.property(lists, (facts) => {
      for (const measure of [completions, completionRate, sessionAttendance, noShows]) {
        expect(measure(facts.toReversed())).toEqual(measure(facts));
      }
    }),
  );
});
