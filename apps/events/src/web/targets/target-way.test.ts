import { Observation, SeriesBreak, type Target } from "@wps/model";
import { describe, expect, test } from "vitest";
import { PERIOD, seen, TARGET } from "../../../test/observations.ts";
import { sayAttained, sayProjected, sayStanding, sayTrend, type WayWord } from "./say-way.ts";
import { daysOfBreaks, pathOf } from "./target-path.ts";
import { type Asked, isOfPartsOnly, wayOf } from "./target-way.ts";

const asked = (
  observations: readonly Observation[],
  more: Partial<Target> = {},
  breaks: Asked["breaks"] = [],
): Asked => ({
  against: { target: { ...TARGET, ...more } as Asked["against"]["target"], period: PERIOD },
  observations,
  breaks,
  unit: { kind: "share", of: "person" },
});
const breakOn = (on: string, scope?: string) =>
  SeriesBreak.parse({
    indicator: TARGET.indicator,
    ...(scope && { scope }),
    on,
    before: { kind: "exact", value: 63 },
    after: { kind: "exact", value: 34 },
    acts: [],
    basis: "stated",
    note: { vi: "a" },
    sources: ["s1"],
  });

/** Words stand for themselves, with what is put into them. */
const say = (key: WayWord, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(" ");
const speaker = { language: "en", say } as const;

describe("where a target stands", () => {
  test("is told against the last value from before its years", () => {
    const way = wayOf(asked([seen("2019", "44"), seen("2020", "45.00"), seen("2025", "50.00")]));
    expect(way.baseline?.printed?.value).toBe("45.00");
    expect(sayStanding(way, speaker)).toBe("covered standing.on-track 100%");
    expect(sayAttained(way, speaker)).toBe("attained.way 33.3%");
  });

  test("stays open without such a value, and the bare share is called that", () => {
    const way = wayOf(asked([seen("2023", "50.9"), seen("2024", "50.9")]));
    expect(sayStanding(way, speaker)).toBe("reason.no-baseline");
    expect(sayAttained(way, speaker)).toBe("attained.bare 84.8%");
  });

  test("is not told by a baseline alone, nor by two of one day that differ", () => {
    expect(sayStanding(wayOf(asked([seen("2019", "9.6")])), speaker)).toBe("reason.only-baseline");
    expect(wayOf(asked([seen("2020", "45"), seen("2020", "46", { sources: ["s2"] })])).baseline).toBeUndefined();
  });

  test("is never told by a part", () => {
    const way = wayOf(asked([seen("2020", "45", { scope: "p" }), seen("2024", "90", { scope: "p" })]));
    expect(isOfPartsOnly(way)).toBe(true);
    expect(sayStanding(way, speaker)).toBe("reason.part-only");
  });

  test("may be several things, and none is chosen", () => {
    expect(sayStanding(wayOf(asked([seen("2020", "45"), seen("2025", "50")])), speaker)).toMatch(/^undetermined/);
    const counts = { numerator: { kind: "at-least", value: 48 }, denominator: { kind: "exact", value: 100 } };
    const wide = Observation.parse({ ...seen("2025", "1"), printed: undefined, ...counts });
    const told = sayStanding(wayOf(asked([seen("2020", "45"), wide])), speaker);
    expect(told).toBe("undetermined standing.ahead, standing.on-track, or standing.behind");
  });

  test("is told for each of several sources of one day", () => {
    const way = wayOf(
      asked([seen("2020", "45.00"), seen("2025", "50.00"), seen("2025", "46.00", { sources: ["s2"] })]),
    );
    expect(sayStanding(way, speaker)).toBe("covered standing.on-track 100%; covered standing.off-track 20%");
  });
});

describe("a trend and what follows from it", () => {
  const years = (...values: string[]) => values.map((value, index) => seen(`202${index + 1}`, value));

  test("are told from enough dates on, and not before", () => {
    const [few, some, enough] = [years("50", "51"), years("50", "51", "52"), years("50", "51", "52", "53", "54")].map(
      (observations) => wayOf(asked(observations)),
    );
    if (!few || !some || !enough) throw new Error("three ways");
    expect(sayTrend(few, speaker)).toBe("reason.too-few.trend");
    expect(sayTrend(some, speaker)).toBe("trend.up 1");
    expect(sayProjected(some, speaker)).toBe("reason.too-few.projected");
    expect(sayProjected(enough, speaker)).toBe("projected.value 59%");
  });

  test("forget what lies before a break", () => {
    const way = wayOf(asked(years("50", "51", "52", "53"), {}, [breakOn("2023-07-01")]));
    expect(sayTrend(way, speaker)).toBe("reason.too-few.trend");
  });
});

describe("the drawing", () => {
  const words = {
    nameOf: (scope: string | undefined) => scope ?? "",
    sayObserved: ({ printed }: Observation) => printed?.value ?? "",
    sayMilestone: ({ by }: { by: string }) => by,
    sayBaseline: () => "start",
  };

  test("leads from the baseline through the milestones", () => {
    const path = pathOf(asked([seen("2020", "45"), seen("2024", "50.9")]), words);
    expect(path?.goals).toEqual([
      { on: "2020-12-31", value: 45, says: "start" },
      { on: "2025-12-31", value: 50, says: "2025" },
      { on: "2030-12-31", value: 60, says: "2030" },
    ]);
    expect(path?.lines).toEqual([
      [
        { on: "2020-12-31", name: "", says: "45", shape: { kind: "value", value: 45 } },
        { on: "2024-12-31", name: "", says: "50.9", shape: { kind: "value", value: 50.9 } },
      ],
    ]);
  });

  test("has a gap at a break, and a line for each part", () => {
    const parts = [seen("2023-12", "47", { scope: "p" }), seen("2026-12", "20", { scope: "p" }), seen("2024", "9")];
    const breaks = [breakOn("2025-07-01", "p"), breakOn("2025-03-01", "q")];
    const path = pathOf(asked(parts, {}, breaks), words);
    expect(path?.lines.map((joined) => joined.map(({ says }) => says))).toEqual([["47"], ["20"], ["9"]]);
    // A break of what is not drawn is not drawn either.
    expect(daysOfBreaks(asked(parts, {}, breaks))).toEqual(["2025-07-01"]);
  });

  test("is as sure as its source", () => {
    const shapeOf = (printed: object) => pathOf(asked([seen("2024", "1", { printed })]), words)?.lines[0]?.[0]?.shape;
    expect(shapeOf({ kind: "about", value: "16" })).toEqual({ kind: "about", value: 16 });
    expect(shapeOf({ kind: "at-least", value: "16" })).toEqual({ kind: "range", lower: 16, upper: 100 });
  });

  test("is not there where there is nothing to hold against each other", () => {
    expect(pathOf(asked([]), words)).toBeUndefined();
    expect(pathOf(asked([seen("2024", "5")], { milestones: { status: "not-given" } }), words)).toBeUndefined();
    expect(pathOf({ ...asked([seen("2024", "5")]), unit: { kind: "count" } as Asked["unit"] }, words)).toBeUndefined();
  });
});
