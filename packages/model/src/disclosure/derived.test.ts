import { describe, expect, it } from "vitest";
import { crossTable } from "../../test/populations.js";
import type { OpenMeasurement } from "../indicators/index.js";
import { decimalsOfShare, derived, type MadeOf, protect, type ShownCount } from "./index.js";

const told = (people: number): ShownCount => ({ status: "published", people });
const hidden: ShownCount = { status: "suppressed" };

/** A share of what is published. */
const shareOf = ([numerator = 0, denominator = 1]: readonly number[]): OpenMeasurement => {
  const value = { numerator, denominator };
  const basis = { measure: "PRT-08", version: 1, n: denominator, unknown: 0, flags: [] } as const;
  return { ...basis, flags: [], status: "ok", value, bounds: { lower: value, upper: value } };
};
const statusOf = (kind: MadeOf["kind"], ...counts: ShownCount[]) => derived("PRT-08", { kind, counts }, shareOf).status;

describe("happy: a figure made of published counts", () => {
  it("is computed of the numbers as they were published", () => {
    expect(derived("PRT-08", { kind: "share", counts: [told(22), told(65)] }, shareOf)).toEqual(shareOf([22, 65]));
  });

  it.each<[MadeOf["kind"], number, string]>([
    ["count", 5, "ok"],
    ["share", 9, "ok"],
    ["mean", 9, "suppressed"],
    ["mean", 10, "ok"],
    ["cost", 9, "suppressed"],
    ["cost", 10, "ok"],
  ])("a %s of %i people is %s", (kind, people, status) => {
    expect(statusOf(kind, told(people))).toBe(status);
  });

  it("has decimals only where they do not tell how many there are", () => {
    expect([99, 100].map(decimalsOfShare)).toEqual([0, 1]);
  });
});

describe("security: a figure that would tell of a hidden count", () => {
  it.each<[string, readonly ShownCount[]]>([
    ["the part", [hidden, told(65)]],
    ["the whole", [told(22), hidden]],
    ["the rest", [told(22), told(65), hidden]],
  ])("is kept back where %s is, and says nothing else", (_, counts) => {
    expect(derived("PRT-08", { kind: "share", counts }, shareOf)).toEqual({
      status: "suppressed",
      measure: "PRT-08",
      version: 1,
    });
  });

  it("is not computed at all", () => {
    const calculate = () => {
      throw new Error("It is computed.");
    };
    expect(derived("PRT-08", { kind: "share", counts: [hidden] }, calculate).status).toBe("suppressed");
  });

  it("of a mask has published counts only", () => {
    const population = crossTable({ e1: [3, 40], e2: [22, 35] }, ["woman", "man"]);
    const { tables } = protect({ code: "r1", population, tables: [{ code: "t", by: ["row", "column"] }] });
    const countAt = (row: string, column?: string) =>
      tables[0]?.cells.find(({ at }) => at.row === row && at.column === column)?.count ?? hidden;
    const shares = ["e1", "e2"].map((row) => statusOf("share", countAt(row, "woman"), countAt(row)));
    expect(shares).toEqual(["suppressed", "suppressed"]);
  });
});
