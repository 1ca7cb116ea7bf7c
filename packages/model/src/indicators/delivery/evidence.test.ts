import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allows, of } from "../../../test/quotients.js";
import { DocumentFact, evidenceCompleteness } from "./evidence.js";

const documents = (...states: DocumentFact["state"][]): DocumentFact[] =>
  states.map((state, index) => ({ grant: "g1", kind: `document-${index}`, state }));

describe("evidenceCompleteness", () => {
  it("is what is there of what is required", () => {
    expect(evidenceCompleteness(documents("present", "absent"))).toMatchObject({
      measure: "COV-05",
      status: "ok",
      value: of(1, 2),
    });
    const five = documents("absent", "absent", "absent", "absent", "absent");
    expect(evidenceCompleteness(five)).toMatchObject({ status: "ok", value: of(0, 5) });
  });

  it("is undefined where nothing is required, and not 100 %", () => {
    expect(evidenceCompleteness([])).toMatchObject({ status: "undefined", reason: "nothing-required" });
  });

  it("does not take what nobody looked for for absent", () => {
    expect(evidenceCompleteness(documents("unknown"))).toMatchObject({
      status: "missing",
      reason: "document-not-sought",
    });
    expect(evidenceCompleteness(documents("present", "absent", "unknown"))).toMatchObject({
      value: of(1, 2),
      bounds: { lower: of(1, 3), upper: of(2, 3) },
      n: 2,
      unknown: 1,
    });
  });

  it("lies within its bounds, whatever is found, in any order", () => {
    const state = fc.constantFrom(...DocumentFact.shape.state.options);
    const found = fc.constantFrom<DocumentFact["state"]>("present", "absent");
    fc.assert(
      fc.property(fc.array(fc.tuple(state, found), { maxLength: 8 }), (drawn) => {
        const told = evidenceCompleteness(documents(...drawn.map(([first]) => first)));
        const so = evidenceCompleteness(
          documents(...drawn.map(([first, then]) => (first === "unknown" ? then : first))),
        );
        if (so.status === "ok") expect(allows(told, so.value)).toBe(true);
        expect(evidenceCompleteness(documents(...drawn.map(([first]) => first).toReversed()))).toEqual(told);
      }),
    );
  });
});
