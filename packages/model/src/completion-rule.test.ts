import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AttendanceState, isThere } from "./attendance.js";
import { type CompletionRule, completionOf, USUAL_RULE } from "./completion-rule.js";

const states = fc.array(fc.constantFrom<(AttendanceState | undefined)[]>(...AttendanceState.options, undefined), {
  maxLength: 8,
});
const rules: fc.Arbitrary<CompletionRule> = fc.record({
  percent: fc.integer({ min: 1, max: 100 }),
  excused: fc.constantFrom("absent", "left-out"),
});

/** All ways in which the marks that are missing may turn out. */
function turnsOf(marks: readonly (AttendanceState | undefined)[]): AttendanceState[][] {
  return marks.reduce<AttendanceState[][]>(
    (turns, mark) =>
      turns.flatMap((turn) => (mark ? [mark] : AttendanceState.options).map((state) => [...turn, state])),
    [[]],
  );
}

describe("completionOf", () => {
  it("is exact at the border: four of five are 80 per cent", () => {
    const four = ["present", "late", "present", "present"] as const;
    expect(completionOf(USUAL_RULE, [...four, "absent"])).toEqual({
      status: "met",
      attended: 4,
      expected: 5,
      unmarked: 0,
    });
    expect(completionOf({ ...USUAL_RULE, percent: 81 }, [...four, "absent"]).status).toBe("not-met");
  });

  it("takes an excuse for an absence, or leaves the part out, as the rule says", () => {
    const marks = ["present", "excused"] as const;
    expect(completionOf({ percent: 100, excused: "absent" }, marks)).toMatchObject({ status: "not-met", expected: 2 });
    expect(completionOf({ percent: 100, excused: "left-out" }, marks)).toMatchObject({ status: "met", expected: 1 });
  });

  it("is met by nobody who was excused from everything", () => {
    expect(completionOf({ percent: 1, excused: "left-out" }, ["excused", "excused"]).status).toBe("not-met");
  });

  it("is open exactly as long as what is not marked decides", () => {
    fc.assert(
      fc.property(
        rules,
        fc.array(fc.constantFrom(...AttendanceState.options, undefined), { maxLength: 4 }),
        (rule, marks) => {
          const turns = new Set(turnsOf(marks).map((turn) => completionOf(rule, turn).status));
          const [only] = turns;
          expect(completionOf(rule, marks).status).toBe(turns.size === 1 ? only : "open");
        },
      ),
    );
  });

  it("never asks less of those who came less", () => {
    fc.assert(
      fc.property(rules, states, fc.nat(7), (rule, marks, at) => {
        fc.pre(isThere(marks[at]));
        const fewer = marks.with(at, "absent");
        if (completionOf(rule, fewer).status === "met") expect(completionOf(rule, marks).status).toBe("met");
      }),
    );
  });
});
