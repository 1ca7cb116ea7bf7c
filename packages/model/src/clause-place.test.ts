import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "./catalogue/index.js";
import { ClauseCode, ClauseKind, compareClauses } from "./clause.js";
import { codeAfter, kindsBelow, parentOf, placeFault } from "./clause-place.js";

const clause = (code: string, kind: ClauseKind) => ({ code, kind });

describe("kindsBelow", () => {
  it("never mixes objectives, tasks and areas", () => {
    const branch = (kind: ClauseKind): ClauseKind[] => [
      ...new Set(kindsBelow(kind).flatMap((next) => (next === kind ? [next] : [next, ...branch(next)]))),
    ];
    expect(branch("objective")).toEqual(["sub-target"]);
    expect(branch("task-group")).toEqual(["task"]);
    expect(branch("area")).toEqual(["area-item"]);
  });

  it("puts every kind somewhere, and what is an item of something never on top", () => {
    const below = new Set(ClauseKind.options.flatMap((kind) => kindsBelow(kind)));
    expect(ClauseKind.options.filter((kind) => !below.has(kind) && !kindsBelow().includes(kind))).toEqual([]);
    expect(ClauseKind.options.filter((kind) => !kindsBelow().includes(kind))).toEqual([
      "sub-target",
      "task",
      "area-item",
    ]);
  });
});

describe("parentOf", () => {
  it.each([
    ["II", undefined],
    ["4", undefined],
    ["M.3", undefined],
    ["II.2", "II"],
    ["I.2.a.1", "I.2.a"],
  ])("of %s is %s", (code, parent) => {
    expect(parentOf(code)).toBe(parent);
  });
});

describe("placeFault", () => {
  const among = [clause("I", "part"), clause("I.1", "objective"), clause("II", "part"), clause("II.1", "task-group")];

  it.each(PROGRAMMES)("finds none in $code", (programme) => {
    expect(programme.clauses.filter((each) => placeFault(each, programme.clauses) !== undefined)).toEqual([]);
  });

  it("asks for the clause one step above", () => {
    expect(placeFault(clause("II.1.a", "task"), among)).toBeUndefined();
    expect(placeFault(clause("II.2.a", "task"), among)).toBe("no-parent");
    expect(placeFault(clause("II.1.a.1", "task"), among)).toBe("no-parent");
  });

  it("asks for a kind that belongs there", () => {
    expect(placeFault(clause("I.1.a", "task"), among)).toBe("wrong-kind");
    expect(placeFault(clause("II.1.a", "sub-target"), among)).toBe("wrong-kind");
    expect(placeFault(clause("III", "part"), among)).toBeUndefined();
    expect(placeFault(clause("III", "task"), among)).toBe("wrong-kind");
  });

  it("puts purposes and nothing else under M", () => {
    expect(placeFault(clause("M.1", "purpose"), among)).toBeUndefined();
    expect(placeFault(clause("M.1", "objective"), among)).toBe("wrong-kind");
    expect(placeFault(clause("M", "part"), among)).toBe("wrong-kind");
  });
});

describe("codeAfter", () => {
  it.each([
    ["II.2.d", "II.2.đ"],
    ["II.2.đ", "II.2.e"],
    ["II.2.e", "II.2.g"],
    ["II.2.i", "II.2.k"],
    ["II.2.y", undefined],
    ["I", "II"],
    ["IX", "X"],
    ["XXXIX", undefined],
    ["IIII", undefined],
    ["I.2.a.1", "I.2.a.2"],
    ["5.9", "5.10"],
    ["5.99", undefined],
    ["M.3", "M.4"],
    ["M", undefined],
  ])("%s is %s", (code, next) => {
    expect(codeAfter(code)).toBe(next);
  });

  it("comes next in legal order, in the same row, with nothing between", () => {
    const step = fc.oneof(fc.constantFrom(..."abcdđeghiklmnopqrstuvx"), fc.integer({ min: 1, max: 98 }).map(String));
    fc.assert(
      fc.property(fc.constantFrom("I", "XIV", "M", "3"), fc.array(step, { maxLength: 3 }), (first, steps) => {
        const code = [first, ...steps].join(".");
        const next = codeAfter(code);
        if (next === undefined) {
          expect(code).toBe("M");
          return;
        }
        expect(ClauseCode.parse(next)).toBe(next);
        expect(parentOf(next)).toBe(parentOf(code));
        expect(compareClauses(code, next)).toBe(-1);
      }),
    );
  });
});
