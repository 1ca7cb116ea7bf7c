import type { ScopeCode, Unit } from "@wps/model";
import { type KnownIndicatorCode, observationsOf } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { tell } from "./headline.ts";

const people: Unit = { kind: "share", of: "person" };

const told = (code: KnownIndicatorCode, date: string, scope?: ScopeCode, unit: Unit = people) => {
  const observation = observationsOf(code).find((row) => row.date === date && row.scope === scope);
  if (observation === undefined) throw new Error(`There is no ${code} of ${date}`);
  return tell(observation, unit);
};

describe("tell", () => {
  it("puts what was printed first while its counts bear it out", () => {
    expect(told("agencies-with-woman-key-leader", "2023-12", "provinces")).toEqual({
      headline: { kind: "printed", figure: { kind: "exact", value: "74.6" } },
    });
  });

  it("puts what the counts give first where the print is something else", () => {
    expect(told("women-sent-to-peacekeeping", "2023-05")).toEqual({
      headline: { kind: "computed", value: "15.31" },
      misprinted: { kind: "exact", value: "15.5" },
      cutOff: false,
    });
    expect(told("women-in-un-peacekeeping", "2023-05-31", "police").cutOff).toBe(true);
  });

  it("claims no decimals that nobody printed, and no number where the counts are not exact", () => {
    expect(told("women-in-viet-nam-peacekeeping", "2022-03")).toEqual({ headline: { kind: "computed", value: "20" } });
    expect(told("women-sent-to-peacekeeping", "2022-11").headline).toEqual({ kind: "counts" });
    expect(told("world-rank", "2024", undefined, { kind: "rank" })).toEqual({ headline: { kind: "counts" } });
  });
});
