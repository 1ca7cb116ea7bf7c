import { describe, expect, it } from "vitest";
import { breaksBetween, daysObserved, linesOf, Observation, SeriesBreak } from "./observation.js";

const observation = {
  indicator: "agencies-with-woman-key-leader",
  scope: "provinces",
  date: "2023-12",
  numerator: { kind: "exact", value: 47 },
  denominator: { kind: "exact", value: 63 },
  printed: { kind: "exact", value: "74.6" },
  basis: "stated",
  sources: ["s1"],
} as const;

describe("Observation", () => {
  it("may be made of two shares that are compared, each of which gives a number", () => {
    const { numerator: _n, denominator: _d, printed: _p, ...rest } = observation;
    const share = { numerator: { kind: "exact", value: 12 }, denominator: { kind: "exact", value: 80 } };
    const shares = { share, comparedWith: { printed: { kind: "exact", value: "14.7" } } };
    expect(Observation.parse({ ...rest, shares })).toEqual({ ...rest, shares });
    expect(Observation.safeParse({ ...rest, shares: { ...shares, comparedWith: {} } }).success).toBe(false);
  });

  it("keeps counts and printed figure side by side", () => {
    expect(Observation.parse(observation)).toEqual(observation);
  });

  it("needs a source and a number; a whole span is a date as well", () => {
    const { numerator: _n, denominator: _d, printed: _p, ...empty } = observation;
    expect(Observation.safeParse(empty).success).toBe(false);
    expect(Observation.safeParse({ ...observation, sources: [] }).success).toBe(false);
    const span = { ...observation, date: { start: "2021-01-01", end: "2026-12-31" } };
    expect(Observation.parse(span)).toEqual(span);
    expect(daysObserved(span)).toEqual(span.date);
    expect(daysObserved(observation)).toEqual({ start: "2023-12-01", end: "2023-12-31" });
  });
});

const provinces = SeriesBreak.parse({
  indicator: observation.indicator,
  scope: "provinces",
  on: "2025-07-01",
  before: { kind: "exact", value: 63 },
  after: { kind: "exact", value: 34 },
  acts: [],
  basis: "stated",
  note: { en: "63 became 34." },
  sources: ["s1"],
});
const at = (date: string, scope?: string) => ({ date, ...(scope && { scope }) });

describe("breaksBetween", () => {
  it("finds a break between two observations of the part that broke", () => {
    expect(breaksBetween([provinces], at("2024-12", "provinces"), at("2025-07-01", "provinces"))).toEqual([provinces]);
    expect(breaksBetween([provinces], at("2024-12", "provinces"), at("2025-06-30", "provinces"))).toEqual([]);
    expect(breaksBetween([provinces], at("2025-07-01", "provinces"), at("2026", "provinces"))).toEqual([]);
    expect(breaksBetween([provinces], at("2024-12", "communes"), at("2026", "communes"))).toEqual([]);
  });

  it("does not overlook one that a date may lie on either side of", () => {
    expect(breaksBetween([provinces], at("2024", "provinces"), at("2025", "provinces"))).toEqual([provinces]);
  });

  it("counts a break of the whole for each of its parts", () => {
    const { scope: _, ...whole } = provinces;
    expect(breaksBetween([whole], at("2024", "communes"), at("2026", "communes"))).toEqual([whole]);
  });
});

describe("linesOf", () => {
  const dates = (lines: readonly (readonly { date: unknown }[])[]) => lines.map((line) => line.map(({ date }) => date));
  const seen = (...given: Observation["date"][]) => given.map((date) => ({ date, scope: "provinces" }));

  it("draws one line in the order of time where nothing broke", () => {
    expect(dates(linesOf(seen("2024-12", "2022", "2023-12"), [provinces]))).toEqual([["2022", "2023-12", "2024-12"]]);
    expect(linesOf([], [provinces])).toEqual([]);
  });

  it("leads no line over a break", () => {
    expect(dates(linesOf(seen("2026", "2024", "2025-06-30", "2025-07-01"), [provinces]))).toEqual([
      ["2024", "2025-06-30"],
      ["2025-07-01", "2026"],
    ]);
    const others = seen("2024", "2026").map(({ date }) => ({ date, scope: "communes" }));
    expect(linesOf(others, [provinces])).toHaveLength(1);
  });

  it("lets what may lie on either side of a break stand alone", () => {
    const year = { start: "2023-07-01", end: "2025-12-31" };
    expect(dates(linesOf(seen("2024", "2025", "2026", "2027"), [provinces]))).toEqual([
      ["2024"],
      ["2025"],
      ["2026", "2027"],
    ]);
    expect(dates(linesOf(seen(year, "2025-12-31", "2024"), [provinces]))).toEqual([["2024"], [year], ["2025-12-31"]]);
    expect(dates(linesOf(seen(year, "2025-09"), [provinces]))).toEqual([["2025-09"], [year]]);
  });

  it("keeps several of one date, in the order given", () => {
    const both = [
      { date: "2024", scope: "provinces", source: "s1" },
      { date: "2024", scope: "provinces", source: "s2" },
    ];
    expect(linesOf(both, [provinces])).toEqual([both]);
  });
});
