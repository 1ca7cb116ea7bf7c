import { describe, expect, it } from "vitest";
import { compareClauses } from "../clause.js";
import { Programme } from "../programme.js";
import { clauseRef, findClause, findProgramme, PROGRAMMES } from "./programmes.js";

function keysCited(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "sources" && Array.isArray(part) && part.every((key) => typeof key === "string") ? part : keysCited(part),
  );
}

describe.each(PROGRAMMES)("$code", (programme: Programme) => {
  const codes = programme.clauses.map((clause) => clause.code);

  it("passes its own schema unchanged", () => {
    expect(Programme.parse(programme)).toStrictEqual(programme);
  });

  it("is written in NFC throughout", () => {
    const text = JSON.stringify(programme);
    expect(text.normalize("NFC")).toBe(text);
  });

  it("names each clause once, in legal order", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort(compareClauses)).toEqual(codes);
  });

  it("hangs each clause below its parent by one step", () => {
    for (const { code, parent } of programme.clauses) {
      if (parent === undefined) continue;
      expect(codes).toContain(parent);
      expect(code.slice(0, code.lastIndexOf("."))).toBe(parent);
    }
    const withoutParent = programme.clauses.filter((clause) => clause.parent === undefined);
    expect(withoutParent.filter((clause) => clause.code.includes(".") && clause.kind !== "purpose")).toEqual([]);
  });

  it("places each gap by clauses that exist", () => {
    expect(programme.gaps.length).toBeGreaterThan(0);
    for (const { parent, after, sought } of programme.gaps) {
      expect(Object.keys(sought)).toEqual(["vi", "en"]);
      if (parent !== undefined) expect(codes).toContain(parent);
      if (after !== undefined) expect(findClause({ programme: programme.code, clause: after })?.parent).toBe(parent);
    }
  });

  it("cites the sources it lists, and lists the sources it cites", () => {
    const listed = programme.sources.map((source) => source.key);
    expect(new Set(listed).size).toBe(listed.length);
    expect(new Set(keysCited(programme))).toEqual(new Set(listed));
  });

  it("has a short title in both languages for every clause, short enough for a menu", () => {
    for (const { shortTitle } of programme.clauses) {
      expect(shortTitle.vi?.length).toBeLessThanOrEqual(50);
      expect(shortTitle.en?.split(" ").length).toBeLessThanOrEqual(7);
    }
    const titles = programme.clauses.flatMap(({ shortTitle }) => [`vi ${shortTitle.vi}`, `en ${shortTitle.en}`]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("says how it was inferred wherever a number was inferred", () => {
    const silent = programme.clauses.filter(({ numbering }) => numbering.status === "inferred" && !numbering.note);
    expect(silent).toEqual([]);
  });

  it("cannot be altered", () => {
    expect(() => Array.prototype.reverse.call(programme.clauses)).toThrow(TypeError);
    expect(() => Object.assign(programme.instrument, { date: "2024-01-21" })).toThrow(TypeError);
  });
});

describe("findProgramme", () => {
  it("finds a programme by its code, and nothing by another", () => {
    expect(findProgramme("molisa-vwu-2019-2022")?.kind).toBe("coordination-programme");
    expect(findProgramme("nap-wps")).toBeUndefined();
    expect(findProgramme("constructor")).toBeUndefined();
  });
});

describe("findClause", () => {
  it("finds a clause in its own programme only", () => {
    expect(findClause({ programme: "nap-wps-2024-2030", clause: "II.2.đ" })?.kind).toBe("task");
    expect(findClause({ programme: "molisa-vwu-2019-2022", clause: "II.2.đ" })).toBeUndefined();
    expect(findClause({ programme: "nap-wps-2024-2030", clause: "4" })).toBeUndefined();
    expect(findClause({ programme: "nap-wps", clause: "II.2.đ" })).toBeUndefined();
  });

  it("finds no clause for a programme as a whole", () => {
    expect(findClause({ programme: "nap-wps-2024-2030" })).toBeUndefined();
  });
});

describe("clauseRef", () => {
  it("refers to a clause, or to the whole programme without naming a clause", () => {
    expect(clauseRef("molisa-vwu-2019-2022", "4.2")).toStrictEqual({
      programme: "molisa-vwu-2019-2022",
      clause: "4.2",
    });
    expect(clauseRef("nap-wps-2024-2030")).toStrictEqual({ programme: "nap-wps-2024-2030" });
  });
});
