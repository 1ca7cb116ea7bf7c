import { describe, expect, it } from "vitest";
import { EvidenceFact, EvidenceTier, evidenceTier } from "./evidence-tier.js";
import { ResultContribution } from "./result-contribution.js";

const ENDED = "2025-03-10";
const tierOf = (...evidence: [tier: number, gathered: string | null][]) =>
  EvidenceTier.parse(
    evidenceTier(
      ENDED,
      evidence.map(([tier, gathered]) => EvidenceFact.parse({ event: "e", tier, gathered })),
    ),
  );
const shown = (...evidence: [number, string | null][]) => {
  const { measurement, standing } = tierOf(...evidence);
  return measurement.status === "ok" ? [measurement.value.numerator, standing] : [measurement.status];
};

describe("evidenceTier", () => {
  it("is the highest with dated evidence", () => {
    expect(shown([1, ENDED], [3, ENDED])).toEqual([3, "not-asked"]);
    expect(shown([3, ENDED], [7, "2025-08-01"], [5, "2025-04-01"])).toEqual([7, "not-asked"]);
  });

  it.each([
    [4, ENDED, 4, "not-certified"],
    [5, ENDED, 4, "not-certified"],
    [6, "2025-03-12", 4, "not-certified"],
    [8, ENDED, 4, "not-certified"],
    [4, "2025-03-13", 4, "certified"],
    [6, "2025-03-13", 6, "certified"],
    [8, "2025-09-01", 8, "not-asked"],
  ])("takes tier %i gathered on %s for tier %i, %s", (tier, gathered, value, standing) => {
    expect(shown([tier, gathered])).toEqual([value, standing]);
  });

  it("is certified by a later test beside a quiz on the day", () => {
    expect(shown([4, ENDED], [4, "2025-04-01"])).toEqual([4, "certified"]);
    expect(shown([4, "2025-04-01"], [6, ENDED])).toEqual([4, "certified"]);
  });

  it("does not count evidence without a date, and says that it might be more", () => {
    expect(tierOf([2, ENDED], [6, null]).measurement).toMatchObject({
      n: 1,
      unknown: 1,
      value: { numerator: 2 },
      bounds: { lower: { numerator: 2 }, upper: { numerator: 6 } },
    });
    expect(tierOf([6, null])).toMatchObject({ measurement: { status: "missing", reason: "no-evidence", unknown: 1 } });
    expect(tierOf().standing).toBeUndefined();
  });
});

it("a result contributed to is told in words, with its sources", () => {
  const result = {
    event: "e",
    observed: "2025-09-01",
    change: { en: "Two units named a gender focal point." },
    contribution: { en: "Both heads of unit had taken the course." },
    indicators: [],
    tasks: [],
    sources: ["s1"],
  };
  expect(ResultContribution.parse(result)).toEqual(result);
  expect(ResultContribution.safeParse({ ...result, sources: [] }).success).toBe(false);
  expect(ResultContribution.safeParse({ ...result, value: 3 }).success).toBe(false);
});
