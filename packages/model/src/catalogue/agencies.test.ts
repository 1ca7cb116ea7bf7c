import { describe, expect, it } from "vitest";
import { valuesOf } from "../../test/values-of.js";
import { Agency, AgencyGap } from "../agency.js";
import { addDays } from "../date.js";
import { Office } from "../office.js";
import { flawsOf, known, type Recorded } from "../on-record.js";
import { daysMeant } from "../partial-date.js";
import { overlap } from "../period.js";
import { Source } from "../source.js";
import { AgencyFunction, FunctionHolding } from "../succession.js";
import { FUNCTIONS } from "./agencies/functions.js";
import { AGENCY_GAPS } from "./agencies/gaps.js";
import { HOLDINGS } from "./agencies/holdings.js";
import { OFFICES } from "./agencies/offices.js";
import { AGENCY_SOURCES } from "./agencies/sources.js";
import { GOVERNMENT_RECORD } from "./agencies/structures.js";
import { AGENCIES, agenciesOn, findAgency, nameOn, parentOn } from "./agencies.js";
import { findLegalAct } from "./legal-acts.js";

const tables = [
  { name: "agencies", schema: Agency, rows: AGENCIES },
  { name: "functions", schema: AgencyFunction, rows: FUNCTIONS },
  { name: "holdings", schema: FunctionHolding, rows: HOLDINGS },
  { name: "offices", schema: Office, rows: OFFICES },
  { name: "gaps", schema: AgencyGap, rows: AGENCY_GAPS },
  { name: "sources", schema: Source, rows: AGENCY_SOURCES },
];

const data = tables.map(({ rows }) => rows);

describe.each(tables)("the $name", ({ schema, rows }) => {
  it("pass their own schema unchanged, are in NFC, and cannot be altered", () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(schema.parse(row)).toStrictEqual(row);
      expect(Object.isFrozen(row)).toBe(true);
    }
    expect(() => Array.prototype.reverse.call(rows)).toThrow(TypeError);
    const text = JSON.stringify(rows);
    expect(text.normalize("NFC")).toBe(text);
  });
});

describe("the tables together", () => {
  it("cite the sources that are listed, list those that are cited, and rest on acts that are there", () => {
    const keys = AGENCY_SOURCES.map((source) => source.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(valuesOf("sources", data))).toEqual(new Set(keys));
    const acts = valuesOf("acts", data).map(String);
    expect(acts.length).toBeGreaterThan(50);
    expect(acts.filter((act) => findLegalAct(act) === undefined)).toEqual([]);
  });

  it("name each code once, and no code that is not there", () => {
    for (const rows of [AGENCIES, FUNCTIONS]) expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    const named = valuesOf("agency", data).map(String);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((code) => findAgency(code) === undefined)).toEqual([]);
  });

  it("say everything in both languages, but for short names that were seen in one", () => {
    for (const { code, names } of AGENCIES) {
      for (const { name } of names) expect([code, Object.keys(name)]).toEqual([code, ["vi", "en"]]);
    }
    for (const text of ["name", "note", "sought", "title"].flatMap((field) => valuesOf(field, data))) {
      if (typeof text === "object" && text !== null) expect(Object.keys(text)).toEqual(["vi", "en"]);
    }
  });
});

describe("the agencies", () => {
  it.each(AGENCIES)("$code bears its names, and has its parents, one after the other while it exists", (agency) => {
    const lines: (readonly Recorded[])[] = [agency.names, agency.partOf ?? []];
    for (const rows of lines) {
      expect(flawsOf(rows)).toEqual([]);
      for (const { onRecord } of rows) {
        expect(agency.onRecord.start <= onRecord.start && onRecord.end <= agency.onRecord.end).toBe(true);
      }
    }
  });

  it("have the first and the last day of their names", () => {
    const ends = AGENCIES.filter(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);
    expect(ends).toHaveLength(9);
    for (const { names, validFrom, validTo } of ends) {
      expect(names.at(0)?.validFrom).toBe(validFrom);
      expect(names.at(-1)?.validTo).toBe(validTo);
    }
  });

  it("are part of agencies that are part of no other", () => {
    const parts = AGENCIES.filter(({ partOf }) => partOf !== undefined);
    expect(parts.map(({ code }) => code)).toEqual(["vndpko", "mps-pko", "a05", "vndma"]);
    for (const { partOf = [] } of parts) {
      for (const { agency } of partOf) expect(findAgency(agency)?.partOf).toBeUndefined();
    }
  });

  it("bear as short names no letters that only mark their documents", () => {
    const short = AGENCIES.flatMap(({ names }) => names.flatMap(({ shortName }) => shortName?.vi ?? []));
    expect(short.length).toBeGreaterThan(3);
    expect(short.filter((name) => /^B[A-Z]{2}$/.test(name))).toEqual([]);
  });

  it("hold their functions only while they exist", () => {
    for (const { function: code, agency, onRecord } of HOLDINGS) {
      const days = findAgency(agency)?.onRecord;
      expect([code, days && days.start <= onRecord.start && onRecord.end <= days.end]).toEqual([code, true]);
    }
  });

  it("end and begin with the structure of the Government", () => {
    const of = (pick: (agency: Agency) => boolean) => AGENCIES.filter(pick).map(({ code }) => code);
    expect(of(({ validTo }) => validTo === "2025-02-28")).toEqual([
      "molisa",
      "mpi",
      "mard",
      "monre",
      "mic",
      "mot",
      "cema",
    ]);
    expect(of(({ validFrom }) => validFrom === "2025-03-01")).toEqual(["mae", "mera"]);
  });
});

describe("the functions", () => {
  it("say so where only the name of a ministry speaks for them, as their holdings do", () => {
    const inferred = new Set(HOLDINGS.filter(({ basis }) => basis === "inferred").map((row) => row.function));
    const named = FUNCTIONS.filter(({ note }) => note?.en?.includes("do not list this function"));
    expect(named).toHaveLength(11);
    expect(named.filter(({ code }) => !inferred.has(code))).toEqual([]);
  });

  it("are not stated to have passed on the word of a plan alone", () => {
    const plans = AGENCY_SOURCES.filter(({ note }) => /plan of|proposal/.test(note?.en ?? "")).map(({ key }) => key);
    expect(plans).toHaveLength(3);
    const stated = HOLDINGS.filter(({ basis }) => basis === "stated");
    expect(stated.filter(({ sources }) => sources.every((key) => plans.includes(key)))).toEqual([]);
  });
});

describe("agenciesOn", () => {
  const codesOn = (day: string, existence: "known" | "unknown") =>
    agenciesOn(day).flatMap((entry) => (entry.existence === existence ? [entry.agency.code] : []));

  it("knows every ministry and agency of that level of both structures, as their acts count them", () => {
    const governing = (day: string) =>
      (["ministry", "ministerial-level-agency"] as const).map(
        (kind) => codesOn(day, "known").filter((code) => findAgency(code)?.kind === kind).length,
      );
    expect(governing("2025-02-28")).toEqual([18, 4]);
    expect(governing("2025-03-01")).toEqual([14, 3]);
    const { subject } = findLegalAct("08-2021-qh15") ?? {};
    expect(subject?.en).toContain("18 ministries and 4 ministerial-level agencies");
    expect(findLegalAct("176-2025-qh15")?.subject.en).toContain("14 ministries and 3 ministerial-level agencies");
  });

  it("is not all that the Government has", () => {
    expect(AGENCY_GAPS.some(({ agency, sought }) => agency === undefined && /attached/.test(sought.en ?? ""))).toBe(
      true,
    );
  });

  it("leaves out only what is known not to have existed", () => {
    expect(codesOn("2025-02-28", "known")).toContain("molisa");
    expect(codesOn("2025-02-28", "known")).not.toContain("mae");
    expect(agenciesOn("2025-03-01").map(({ agency }) => agency.code)).not.toContain("molisa");
  });

  it("claims nothing for days that the record does not reach", () => {
    const { start, end } = GOVERNMENT_RECORD;
    expect(codesOn(addDays(start, -1), "known")).toEqual(["molisa", "vwu", "vndma"]);
    expect(codesOn(addDays(start, -1), "unknown")).toHaveLength(AGENCIES.length - 3 - 2);
    expect(codesOn(addDays(end, 1), "known")).toEqual([]);
    expect(codesOn(addDays(end, 1), "unknown")).toHaveLength(AGENCIES.length - 7);
    expect(codesOn("1990-01-01", "known")).toEqual([]);
  });
});

describe("nameOn and parentOn", () => {
  it("keep the Ministry of Home Affairs one agency before and after 1 March 2025", () => {
    expect(known(nameOn("moha", "2025-02-28"))).toBe(known(nameOn("moha", "2025-03-01")));
    expect(nameOn("moha", "2025-03-01").status).toBe("known");
  });

  it("tell a ministry that had ended from one of which nothing is known", () => {
    expect(nameOn("molisa", "2025-03-01").status).toBe("none");
    expect(nameOn("mae", "2025-02-28").status).toBe("none");
    expect(nameOn("mofa", "2021-07-22").status).toBe("unknown");
    expect(nameOn("mofa", "2026-01-01").status).toBe("unknown");
  });

  it("give the disaster authority the name and the ministry of its time", () => {
    expect(known(nameOn("vndma", "2022-03-07"))?.name.vi).toBe("Tổng cục Phòng, chống thiên tai");
    expect(nameOn("vndma", "2023-06-01").status).toBe("unknown");
    expect(nameOn("vndma", "2025-04-27").status).toBe("unknown");
    expect(known(nameOn("vndma", "2025-10-01"))?.name.vi).toBe("Cục Quản lý đê điều và Phòng, chống thiên tai");
    expect(known(parentOn("vndma", "2025-02-28"))?.agency).toBe("mard");
    expect(known(parentOn("vndma", "2025-03-01"))?.agency).toBe("mae");
  });

  it("know no parent of a ministry", () => {
    expect(parentOn("mofa", "2025-01-01").status).toBe("unknown");
  });
});

describe("the offices", () => {
  it("lie within the days on which their agency may have existed", () => {
    for (const { person, agency, seen } of OFFICES) {
      const { validFrom, validTo } = (agency && findAgency(agency)) || {};
      for (const date of seen) {
        const possible = { start: validFrom ?? "1900-01-01", end: validTo ?? "2199-12-31" };
        expect([person, overlap(daysMeant(date), possible)]).toEqual([person, true]);
      }
    }
  });

  it("show one person in one place after another", () => {
    const of = (name: string) => OFFICES.filter(({ person }) => person === name).map(({ agency }) => agency);
    expect(of("Nguyễn Thị Hà")).toEqual(["molisa", "ncfaw", "moha"]);
    expect(of("Phạm Thị Thanh Trà")).toEqual(["moha", undefined]);
  });

  it("show one minister after another, from one day to the next", () => {
    const ministers = OFFICES.filter(({ title }) => title.en === "Minister of Home Affairs");
    expect(ministers.map(({ person, began, ended }) => [person, began, ended])).toEqual([
      ["Phạm Thị Thanh Trà", "2021-04-08", "2025-10-25"],
      ["Đỗ Thanh Bình", "2025-10-25", undefined],
    ]);
  });
});

describe("the gaps", () => {
  it("keep what was looked for apart from what nobody looked for", () => {
    expect(AGENCY_GAPS.map(({ agency, status }) => `${agency ?? "government"}: ${status}`)).toEqual([
      "government: not-found",
      "government: not-checked",
      "government: not-checked",
      "ncfaw: not-found",
      "vwu: not-checked",
      "vndma: not-found",
    ]);
  });
});

describe("findAgency", () => {
  it("finds nothing where there is nothing", () => {
    expect(findAgency("moha-2021")).toBeUndefined();
    expect(findAgency("constructor")).toBeUndefined();
  });
});
