import { describe, expect, it } from "vitest";
import { coordinationProgramme } from "./catalogue/coordination-programme.js";
import { nationalActionProgramme as nap } from "./catalogue/national-action-programme.js";
import type { Clause } from "./clause.js";
import { clausesByTextStatus, outlineOf, searchClauses } from "./programme-outline.js";

const codes = (clauses: readonly Clause[]) => clauses.map((clause) => clause.code);

describe("outlineOf", () => {
  it("goes by law, whatever order it is given", () => {
    const mixed = { clauses: [...nap.clauses].reverse() };
    expect(outlineOf(mixed).map(({ clause }) => clause.code)).toEqual(codes(nap.clauses));
    expect(codes(outlineOf(nap).map(({ clause }) => clause)).slice(16, 20)).toEqual([
      "II.2.c",
      "II.2.d",
      "II.2.đ",
      "II.2.e",
    ]);
  });

  it("leads from the part down to the parent", () => {
    const paths = new Map(outlineOf(nap).map(({ clause, path }) => [clause.code, codes(path)]));
    expect(paths.get("I")).toEqual([]);
    expect(paths.get("I.2.a.1")).toEqual(["I", "I.2", "I.2.a"]);
  });
});

describe("searchClauses", () => {
  it("finds words without marks, in either language, in any order", () => {
    expect(codes(searchClauses(nap, "bao luc gioi hieu qua"))).toEqual(["II.2"]);
    expect(codes(searchClauses(nap, "cyberspace"))).toEqual(["II.2.e"]);
    expect(codes(searchClauses(coordinationProgramme, "tổng đài 111"))).not.toEqual([]);
  });

  it("finds a phrase only as it stands, and a clause by its code", () => {
    expect(codes(searchClauses(nap, '"không gian mạng"'))).toEqual(["II.2.e"]);
    expect(codes(searchClauses(nap, '"mạng không gian"'))).toEqual([]);
    expect(codes(searchClauses(nap, "II.2.đ"))).toContain("II.2.đ");
  });

  it.each(["", "  ", "…", '""'])("finds nothing for %j", (query) => {
    expect(searchClauses(nap, query)).toEqual([]);
  });
});

describe("clausesByTextStatus", () => {
  it("puts every clause in one list", () => {
    const lists = Object.values(clausesByTextStatus(nap));
    expect(lists.flat()).toHaveLength(nap.clauses.length);
    expect(new Set(codes(lists.flat())).size).toBe(nap.clauses.length);
    expect(codes(clausesByTextStatus(nap).paraphrase)).toEqual([
      "I.2.a.1",
      "II.2.a",
      "II.2.b",
      "II.2.c",
      "II.2.d",
      "II.2.đ",
      "II.2.g",
    ]);
  });
});
