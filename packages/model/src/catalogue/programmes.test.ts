import { describe, expect, it } from "vitest";
import { keysCited } from "../../test/values-of.js";
import { compareClauses } from "../clause.js";
import { Programme } from "../programme.js";
import { findClause, findProgramme, PROGRAMMES } from "./programmes.js";

describe.each(PROGRAMMES)("$code", (programme: Programme) => {
  const codes = programme.clauses.map((clause) => clause.code);

  it("passes its own schema unchanged", () => {
    expect(Programme.parse(programme)).toStrictEqual(programme);
  });

  it("is written in NFC throughout", () => {
    const text = JSON.stringify(programme);
    expect(text.normalize("NFC")).toBe(text);
  });

  it("goes through its clauses in legal order", () => {
    expect(codes.toSorted(compareClauses)).toEqual(codes);
  });

  it("says what was looked for in vain, in both languages", () => {
    expect(programme.gaps.length).toBeGreaterThan(0);
    for (const { sought } of programme.gaps) expect(Object.keys(sought)).toEqual(["vi", "en"]);
  });

  it("lists the sources it cites, and no others", () => {
    expect(new Set(keysCited(programme))).toEqual(new Set(programme.sources.map((source) => source.key)));
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
