import { Result } from "@wps/model";
import { describe, expect, it } from "vitest";
import { RESULTS } from "../../test/results.ts";
import { aimRows, lastPeriod, takenResults } from "./result-rows.ts";

const words = {
  said: ({ vi, en }: { vi?: string | undefined; en?: string | undefined }) => vi ?? en ?? "",
  level: (level: string) => level,
  unit: (measure: string) => measure,
  status: (status: string) => status,
  measured: (by: string) => `see ${by}`,
  origin: "https://example.org",
};
const [sample] = RESULTS.results;
const rowsOf = (change: object) =>
  takenResults(
    aimRows(
      { vi: "Hội thảo" },
      "/events/1",
      [sample].map((result) => Result.parse({ ...result, indicators: [{ ...result?.indicators[0], ...change }] })),
    ),
    words,
  );
const JUNE = { period: { start: "2026-01-01", end: "2026-06-30" } };
const YEAR = { period: { start: "2026-07-01", end: "2026-12-31" } };
const known = (value: string) => ({ status: "known", value });

describe("takenResults", () => {
  it("says of each period what was aimed at and reached, by which definition, and where it is shown", () => {
    expect(rowsOf({})).toEqual([
      [
        "Hội thảo",
        "immediate-outcome",
        "Cán bộ biết cách tiếp nhận tin báo của nạn nhân",
        "Số cán bộ đạt yêu cầu bài kiểm tra",
        "unit",
        0,
        "2026-01-01",
        "2026-06-30",
        40,
        36,
        90,
        "ok",
        "TGT-01 v1",
        "https://example.org/events/1",
      ],
    ]);
  });

  it("keeps apart what is not known, withheld, not reported, and 0", () => {
    const periods = [
      { ...JUNE, target: known("40"), actual: { status: "withheld" } },
      { ...YEAR, target: known("40"), actual: { status: "unknown" } },
      { period: { start: "2027-01-01", end: "2027-06-30" }, target: known("40") },
      { period: { start: "2027-07-01", end: "2027-12-31" }, target: known("40"), actual: known("0") },
    ];
    const told = rowsOf({ periods }).map((row) => row.slice(9, 12));
    expect(told).toEqual([
      ["withheld", null, "suppressed"],
      ["unknown", null, "missing"],
      [null, null, "missing"],
      [0, 0, "ok"],
    ]);
  });

  it("names the measure of what is measured, and has a line for what has no period yet", () => {
    const measuredBy = { is: "measure", measure: "PRT-02" };
    expect(rowsOf({ measuredBy, periods: [{ ...JUNE, target: known("40") }] })[0]?.[9]).toBe("see PRT-02");
    expect(rowsOf({ periods: [] })).toHaveLength(1);
  });
});

describe("lastPeriod", () => {
  it("is the one that ends last, whatever their order", () => {
    expect(lastPeriod({ periods: [YEAR, JUNE] })).toBe(YEAR);
    expect(lastPeriod({ periods: [] })).toBeUndefined();
  });
});
