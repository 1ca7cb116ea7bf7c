import { getIndicator, type KnownIndicatorCode, observationsOf, seriesBreaksOf } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { byAge, newestOf, seriesOf } from "./series.ts";

const series = (code: KnownIndicatorCode) => seriesOf(getIndicator(code), observationsOf(code), seriesBreaksOf(code));

describe("seriesOf", () => {
  it("tells part by part, the newest first, with the break where it happened", () => {
    const parts = series("agencies-with-woman-key-leader");
    expect(parts.map(({ scope }) => scope)).toEqual([
      "ministries",
      "government-agencies",
      "ministries-and-government-agencies",
      "provinces",
      "districts",
      "communes",
    ]);
    expect(parts.find(({ scope }) => scope === "provinces")?.entries.map(({ kind, on }) => [kind, on])).toEqual([
      ["break", "2025-07-01"],
      ["observation", "2024-12-01"],
      ["observation", "2023-12-01"],
    ]);
    expect(parts.find(({ scope }) => scope === "government-agencies")?.entries.map(({ kind }) => kind)).toEqual([
      "observation",
    ]);
  });

  it("puts the sources that disagree into one entry before all others, and tells each number once", () => {
    const [sent] = series("women-sent-to-peacekeeping");
    expect(sent?.entries.map(({ kind, on }) => [kind, on])).toEqual([
      ["disagreement", "2022-07-01"],
      ["observation", "2025-01-01"],
      ["observation", "2023-05-01"],
      ["observation", "2021-12-01"],
    ]);
    const disputed = sent?.entries.find(({ kind }) => kind === "disagreement");
    expect(disputed?.kind === "disagreement" && disputed.observations.map(({ date }) => date)).toEqual([
      "2022-07",
      "2022-11",
      "2022-11",
    ]);
  });

  it("tells every observation once", () => {
    for (const code of ["women-in-un-peacekeeping", "women-in-viet-nam-peacekeeping"] as const) {
      const told = series(code).flatMap(({ entries }) =>
        entries.flatMap((entry) => {
          if (entry.kind === "break") return [];
          return entry.kind === "observation" ? [entry.observation] : entry.observations;
        }),
      );
      expect(told).toHaveLength(observationsOf(code).length);
      expect(new Set(told)).toEqual(new Set(observationsOf(code)));
    }
  });
});

describe("newestOf", () => {
  it("is the newest figure of a part, and with it those that contradict it", () => {
    const provinces = series("agencies-with-woman-key-leader").find(({ scope }) => scope === "provinces");
    expect(provinces && newestOf(provinces).map(({ date }) => date)).toEqual(["2024-12"]);
    const [sent] = seriesOf(
      getIndicator("women-sent-to-peacekeeping"),
      observationsOf("women-sent-to-peacekeeping").filter(({ date }) => date === "2022-07" || date === "2022-11"),
      [],
    );
    expect(sent && newestOf(sent).map(({ date }) => date)).toEqual(["2022-07", "2022-11", "2022-11"]);
  });
});

describe("byAge", () => {
  it("sets aside the parts that nobody observed in the newest year, never the whole", () => {
    const { current, older } = byAge(series("agencies-with-woman-key-leader"));
    expect(older.map(({ scope }) => scope)).toEqual(["ministries-and-government-agencies"]);
    expect(current).toHaveLength(5);
    const ours = byAge(series("women-in-viet-nam-peacekeeping"));
    expect(ours.current.map(({ scope }) => scope)).toContain(undefined);
    expect(ours.older).toEqual([]);
  });
});
