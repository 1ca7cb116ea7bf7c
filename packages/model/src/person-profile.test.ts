import { describe, expect, it } from "vitest";
import { AgeGroup, ageGroupOn, PersonProfile } from "./person-profile.js";

describe("ageGroupOn", () => {
  it.each([
    [2002, "under-25"],
    [2001, "25-34"],
    [1992, "25-34"],
    [1991, "35-44"],
    [1981, "45-54"],
    [1971, "55-and-over"],
  ] as const)("of somebody born in %i is %s in 2026", (year, group) => {
    expect(ageGroupOn(year, "2026-03-08")).toBe(group);
  });

  it("tells nothing of a day before the birth", () => {
    expect(ageGroupOn(2027, "2026-03-08")).toBeUndefined();
  });

  it("knows no groups but those of the schema", () => {
    const met = new Set(Array.from({ length: 100 }, (_, age) => ageGroupOn(2026 - age, "2026-01-01")));
    expect([...met].sort()).toEqual(AgeGroup.options.toSorted());
  });
});

describe("PersonProfile", () => {
  it("has no place for what must not be kept", () => {
    for (const field of ["survivor", "ethnicity", "religion", "health", "note"]) {
      expect(PersonProfile.safeParse({ sex: "woman", [field]: "x" }).success).toBe(false);
    }
  });
});
