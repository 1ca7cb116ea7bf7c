import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clause } from "./clause.js";
import { type ClauseNode, clausesUnder, clauseTree, phaseOf } from "./programme.js";

const clause = (code: string): Clause => {
  const parent = code.includes(".") ? code.slice(0, code.lastIndexOf(".")) : undefined;
  return {
    code,
    kind: "task",
    ...(parent === undefined ? {} : { parent }),
    shortTitle: { vi: code },
    text: { status: "missing" },
    numbering: { status: "seen" },
  };
};
const CODES = ["I", "I.1", "I.2", "I.2.a", "I.2.đ", "I.2.e", "II", "II.1", "II.2", "II.10"];
const codesOf = (nodes: readonly ClauseNode[]): string[] =>
  nodes.flatMap((node) => [node.clause.code, ...codesOf(node.children)]);

describe("clauseTree", () => {
  it("nests and orders, however the clauses are listed", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CODES, { minLength: CODES.length }), (shuffled) => {
        const tree = clauseTree({ clauses: shuffled.map(clause) });
        expect(tree.map((node) => node.clause.code)).toEqual(["I", "II"]);
        expect(codesOf(tree)).toEqual(CODES);
      }),
    );
  });

  it("does not disturb the programme's own list", () => {
    const clauses = ["II", "I"].map(clause);
    clauseTree({ clauses });
    expect(clauses.map(({ code }) => code)).toEqual(["II", "I"]);
  });
});

describe("clausesUnder", () => {
  const programme = { clauses: CODES.map(clause) };

  it("gives the clause and its branch", () => {
    expect(clausesUnder(programme, "I.2")).toEqual(["I.2", "I.2.a", "I.2.đ", "I.2.e"]);
  });

  it("does not take II.10 for a part of II.1", () => {
    expect(clausesUnder(programme, "II.1")).toEqual(["II.1"]);
  });

  it("is empty for a clause that does not exist", () => {
    expect(clausesUnder(programme, "IX")).toEqual([]);
  });
});

describe("phaseOf", () => {
  const programme = {
    period: { start: "2024-01-01", end: "2030-12-31" },
    instrument: {
      kind: "decision",
      title: { vi: "Quyết định" },
      signatories: [],
      date: "2024-01-25",
      sources: ["s1"],
    },
  } as const;
  const on = (start: string, end = start) => ({ start, end });
  const inForceLater = { ...programme, instrument: { ...programme.instrument, inForce: "2024-03-01" } };
  const asProgramme = (value: typeof programme | typeof inForceLater) => ({
    ...value,
    instrument: { ...value.instrument, signatories: [], sources: ["s1"] },
  });

  it.each([
    ["2022-03-28", "2022-03-28", "preparation"],
    ["2024-01-24", "2024-01-24", "preparation"],
    ["2024-01-25", "2024-01-25", "preparation"],
    ["2024-01-25", "2024-01-26", "delivery"],
    ["2030-12-31", "2031-01-02", "delivery"],
    ["2031-01-01", "2031-01-01", "afterwards"],
  ] as const)("from %s to %s is %s", (start, end, phase) => {
    expect(phaseOf(on(start, end), asProgramme(programme))).toBe(phase);
  });

  it("begins when the instrument is in force, if that is known", () => {
    expect(phaseOf(on("2024-02-10"), asProgramme(inForceLater))).toBe("preparation");
  });
});
