import { describe, expect, it } from "vitest";
import { LegalAct } from "../legal-act.js";
import { daysMeant } from "../partial-date.js";
import { LEGAL_ACT_SOURCES } from "./legal-acts/sources.js";
import { findLegalAct, LEGAL_ACTS } from "./legal-acts.js";
import { PROGRAMMES } from "./programmes.js";

describe("the legal acts", () => {
  it.each(LEGAL_ACTS)("$code passes its own schema unchanged", (act) => {
    expect(LegalAct.parse(act)).toStrictEqual(act);
  });

  it("each have a code of their own, and go by date", () => {
    const codes = LEGAL_ACTS.map((act) => act.code);
    expect(new Set(codes).size).toBe(codes.length);
    const meant = LEGAL_ACTS.map((act) => daysMeant(act.date));
    for (const [index, earlier] of meant.entries()) {
      for (const later of meant.slice(index + 1)) expect(later.end >= earlier.start).toBe(true);
    }
  });

  it("cite the sources that are listed, and list those that are cited", () => {
    const keys = LEGAL_ACT_SOURCES.map((source) => source.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(LEGAL_ACTS.flatMap((act) => act.sources))).toEqual(new Set(keys));
  });

  it("replace acts that are there, and came later", () => {
    const replacing = LEGAL_ACTS.map((act): LegalAct => act).filter((act) => act.replaces !== undefined);
    expect(replacing.map((act) => act.code)).toEqual(["176-2025-qh15", "19-2025-qd-ttg"]);
    for (const act of replacing) {
      const replaced = findLegalAct(act.replaces ?? "");
      expect(replaced?.date && replaced.date < act.date).toBe(true);
    }
  });

  it("tell the day an act took effect from the day on which what it set up began to work", () => {
    const structure = findLegalAct("176-2025-qh15");
    expect([structure?.date, structure?.inForce]).toEqual(["2025-02-18", "2025-02-18"]);
    expect(structure?.subject.en).toContain("at work from 1 March 2025");
    const districts = LEGAL_ACTS.filter(({ subject }) => subject.en?.includes("districts end"));
    expect(districts.map(({ code, inForce }) => [code, inForce])).toEqual([["203-2025-qh15", "2025-06-16"]]);
  });

  it("hold every ground that a programme names", () => {
    const named = PROGRAMMES.flatMap(({ legalBases }) => (legalBases.status === "listed" ? legalBases.items : []));
    expect(named).toHaveLength(6);
    expect(named.filter(({ act }) => findLegalAct(act) === undefined)).toEqual([]);
  });

  it("cannot be altered, and are in NFC", () => {
    expect(() => Array.prototype.reverse.call(LEGAL_ACTS)).toThrow(TypeError);
    const text = JSON.stringify([LEGAL_ACTS, LEGAL_ACT_SOURCES]);
    expect(text.normalize("NFC")).toBe(text);
  });
});

describe("findLegalAct", () => {
  it("finds nothing where there is nothing", () => {
    expect(findLegalAct("202-2025")).toBeUndefined();
    expect(findLegalAct("constructor")).toBeUndefined();
  });
});
