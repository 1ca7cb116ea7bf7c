import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./date.js";
import { known } from "./on-record.js";
import {
  FunctionHolding,
  type Held,
  handoversIn,
  holdingOn,
  successionFlaws,
  successionIn,
  successorIn,
} from "./succession.js";

const AGENCIES = ["a", "b", "c", "d", "e"];
const FIRST = "2020-01-01";

/** Who held one function, each for how many days; whether its beginning and its end are known. */
const spell = fc.record({
  agencies: fc.shuffledSubarray(AGENCIES, { minLength: 1 }),
  lengths: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: AGENCIES.length, maxLength: AGENCIES.length }),
  begun: fc.boolean(),
  ended: fc.boolean(),
});

const table = fc
  .array(spell, { minLength: 1, maxLength: 4 })
  .map((spells) => spells.flatMap((one, index) => holdingsOf(`f${index}`, one)))
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

type Spell = typeof spell extends fc.Arbitrary<infer Value> ? Value : never;

function holdingsOf(code: string, { agencies, lengths, begun, ended }: Spell): Held[] {
  let start = FIRST;
  return agencies.map((agency, index) => {
    const end = addDays(start, (lengths[index] ?? 1) - 1);
    const onRecord = { start, end };
    const validFrom = index > 0 || begun ? { validFrom: start } : {};
    const validTo = index < agencies.length - 1 || ended ? { validTo: end } : {};
    start = addDays(end, 1);
    return { function: code, agency, onRecord, ...validFrom, ...validTo };
  });
}

const day = fc.integer({ min: -5, max: 210 }).map((days) => addDays(FIRST, days));

describe("a sound table", () => {
  it("has no flaws", () => {
    fc.assert(
      fc.property(table, (holdings) => {
        expect(successionFlaws(holdings)).toEqual([]);
      }),
    );
  });

  it("knows one holder for each day from the first to the last on record, and none to be sure of outside", () => {
    fc.assert(
      fc.property(table, day, (holdings, on) => {
        const succession = successionIn(holdings, "f0");
        const answer = holdingOn(holdings, "f0", on);
        const last = succession.at(-1);
        if (on < FIRST) expect(answer.status).toBe(succession[0]?.validFrom === undefined ? "unknown" : "none");
        else if (last !== undefined && last.onRecord.end < on) {
          expect(answer.status).toBe(last.validTo === undefined ? "unknown" : "none");
        } else expect(known(answer)?.onRecord).toSatisfy((days) => days.start <= on && on <= days.end);
      }),
    );
  });

  it("passes each function on as often as it has holders, less one, from one day to the next", () => {
    fc.assert(
      fc.property(table, (holdings) => {
        const functions = new Set(holdings.map((holding) => holding.function));
        const handovers = handoversIn(holdings);
        expect(handovers).toHaveLength(holdings.length - functions.size);
        for (const { from, to } of handovers) {
          expect(to.function).toBe(from.function);
          expect(daysBetween(from.onRecord.end, to.onRecord.start)).toBe(1);
        }
      }),
    );
  });

  it("gives the same successor step by step and at once", () => {
    const from = fc.constantFrom(...AGENCIES);
    fc.assert(
      fc.property(table, from, day, day, (holdings, agency, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const step = known(successorIn(holdings, agency, "f0", first));
        fc.pre(step !== undefined);
        expect(successorIn(holdings, step?.agency ?? "", "f0", second)).toEqual(
          successorIn(holdings, agency, "f0", second),
        );
      }),
    );
  });
});

describe("successorIn", () => {
  const holdings = [
    ...holdingsOf("f", { agencies: ["a", "b", "c"], lengths: [10, 10, 10], begun: false, ended: false }),
    ...holdingsOf("g", { agencies: ["d", "b"], lengths: [10, 10], begun: true, ended: true }),
  ];

  it("is the agency itself while it holds the function, and then whoever came last", () => {
    expect(known(successorIn(holdings, "a", "f", "2020-01-10"))?.agency).toBe("a");
    expect(known(successorIn(holdings, "a", "f", "2020-01-11"))?.agency).toBe("b");
    expect(known(successorIn(holdings, "a", "f", "2020-01-21"))?.agency).toBe("c");
  });

  it("is none for an agency that never held the function, or not yet", () => {
    expect(successorIn(holdings, "d", "f", "2020-01-15")).toEqual({ status: "none" });
    expect(successorIn(holdings, "b", "f", "2020-01-10")).toEqual({ status: "none" });
    expect(successorIn(holdings, "a", "no-such-function", "2020-01-10")).toEqual({ status: "none" });
  });

  it("is unknown where the record does not reach, and none after a known end", () => {
    expect(successorIn(holdings, "a", "f", "2019-12-31").status).toBe("unknown");
    expect(successorIn(holdings, "a", "f", "2020-01-31").status).toBe("unknown");
    expect(successorIn(holdings, "d", "g", "2020-01-21")).toEqual({ status: "none" });
  });
});

describe("successionFlaws", () => {
  const held = (agency: string, start: string, end: string): Held => ({
    function: "f",
    agency,
    validFrom: start,
    validTo: end,
    onRecord: { start, end },
  });
  const a = held("a", "2020-01-01", "2020-01-10");
  const b = held("b", "2020-01-11", "2020-01-20");
  const c = held("c", "2020-01-21", "2020-01-30");

  it("finds a function that nobody held for a while", () => {
    expect(successionFlaws([a, c])).toEqual([{ kind: "hole", between: [a, c] }]);
  });

  it("finds a function that two held at once", () => {
    const early = held("c", "2020-01-20", "2020-01-30");
    expect(successionFlaws([a, b, early])).toEqual([{ kind: "overlap", between: [b, early] }]);
  });

  it("finds a function that came back", () => {
    const again = { ...c, agency: "a" };
    expect(successionFlaws([again, b, a])).toEqual([{ kind: "cycle", between: [a, again] }]);
  });

  it("looks at each function by itself", () => {
    const others = [{ ...c, agency: "a" }, { ...a, agency: "b" }, b].map((row) => ({ ...row, function: "g" }));
    expect(successionFlaws([a, b, c, ...others.slice(0, 2), { ...b, function: "g", agency: "c" }])).toEqual([]);
  });
});

describe("FunctionHolding", () => {
  const holding = {
    function: "gender-equality",
    agency: "moha",
    validFrom: "2025-03-01",
    onRecord: { start: "2025-03-01", end: "2025-12-31" },
    acts: ["176-2025-qh15"],
    basis: "stated",
    sources: ["s1"],
  };

  it("takes a holding, and refuses one without a source or without days", () => {
    expect(FunctionHolding.safeParse(holding).success).toBe(true);
    expect(FunctionHolding.safeParse({ ...holding, sources: [] }).success).toBe(false);
    expect(FunctionHolding.safeParse({ ...holding, onRecord: undefined }).success).toBe(false);
  });
});
