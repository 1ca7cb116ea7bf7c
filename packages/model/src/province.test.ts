import { describe, expect, it } from "vitest";
import { Province } from "./province.js";

const phuYen = {
  code: "54",
  list: "2004",
  name: { vi: "Phú Yên", en: "Phú Yên" },
  kind: "province",
  validTo: "2025-06-30",
  successor: "66",
  acts: ["202-2025-qh15"],
  basis: "stated",
  sources: ["s1"],
};

describe("Province", () => {
  it("takes a unit of either list", () => {
    expect(Province.parse(phuYen)).toEqual(phuYen);
    const { successor, validTo, ...unit } = phuYen;
    const dakLak = { ...unit, code: "66", list: "2025", centreIn: "66", validFrom: "2025-07-01" };
    expect(Province.parse(dakLak)).toEqual(dakLak);
  });

  it.each([
    ["a successor on the last list", { list: "2025", centreIn: "66" }],
    ["a centre in a unit of the same list", { centreIn: "66" }],
    ["a code of one digit", { code: "5" }],
    ["a number for a code", { code: 54 }],
    ["a kind that is not of this level", { kind: "district" }],
    ["no act", { acts: [] }],
    ["an end before the beginning", { validFrom: "2025-07-01" }],
    ["no name", { name: {} }],
  ])("refuses %s", (_, part) => {
    expect(Province.safeParse({ ...phuYen, ...part }).success).toBe(false);
  });
});
