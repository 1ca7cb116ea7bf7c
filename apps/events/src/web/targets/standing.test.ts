import type { Observation, Unit } from "@wps/model";
import { getFramework, getTarget, observationsOf } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { standingOf } from "./standing.ts";

const people: Unit = { kind: "share", of: "person" };
const { period } = getFramework("gender-equality-strategy-2021-2030");
const keyLeaders = { target: getTarget("gender-equality-strategy-2021-2030", "O1.1"), period };

const observed = (date: string, percent: string, scope?: string): Observation => ({
  indicator: "agencies-with-woman-key-leader",
  ...(scope && { scope }),
  date,
  printed: { kind: "exact", value: percent },
  basis: "stated",
  sources: ["s1"],
});

describe("standingOf", () => {
  it("takes the milestone of the time, and the last one after that", () => {
    const by = (date: string) => {
      const standing = standingOf(keyLeaders, observed(date, "70"), people);
      return standing?.kind === "judged" ? [standing.milestone.by, standing.verdict.status] : standing;
    };
    expect(by("2024-12")).toEqual(["2025", "met"]);
    expect(by("2026")).toEqual(["2030", "not-met"]);
    expect(by("2035")).toEqual(["2030", "not-met"]);
  });

  it("does not hold a baseline against a target that did not yet exist", () => {
    expect(standingOf(keyLeaders, observed("2019", "70"), people)).toEqual({ kind: "before" });
    expect(standingOf({ target: keyLeaders.target }, observed("2019", "70"), people)?.kind).toBe("judged");
  });

  it("leaves an “about” undecided, and says beside it what it shows if it is taken at its word", () => {
    const about = (value: string): Observation => ({ ...observed("2024", value), printed: { kind: "about", value } });
    const undecided = { verdict: { status: "unknown", doubt: "not-certain" } };
    expect(standingOf(keyLeaders, about("46"), people)).toMatchObject({ ...undecided, asPrinted: "not-met" });
    expect(standingOf(keyLeaders, about("72"), people)).toMatchObject({ ...undecided, asPrinted: "met" });
    expect(standingOf(keyLeaders, about("60"), people)).toMatchObject({ ...undecided, asPrinted: undefined });
    expect(standingOf(keyLeaders, observed("2024", "46"), people)).toMatchObject({ asPrinted: undefined });
  });

  it("says nothing of a part the target is not about", () => {
    const troops = getTarget("un-uniformed-gender-parity-2018-2028", "military-contingents");
    expect(standingOf({ target: troops }, observed("2024", "70", "police"), people)).toBeUndefined();
    const standings = observationsOf("women-in-un-peacekeeping").map((row) =>
      standingOf({ target: troops }, row, people),
    );
    expect(standings.filter((standing) => standing !== undefined)).toMatchObject([
      { milestone: { by: "2021" }, verdict: { status: "not-met" } },
    ]);
  });

  it("says nothing where no milestone was seen", () => {
    const target = getTarget("women-leadership-2021-2030", "ethnic-minority-areas");
    expect(standingOf({ target }, observed("2024", "70"), people)).toBeUndefined();
  });
});
