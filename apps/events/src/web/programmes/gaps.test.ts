import { nationalActionProgramme, PROGRAMMES } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { gapsAfter, gapsWithin } from "./gaps.ts";

describe.each(PROGRAMMES)("$code", (programme) => {
  it("shows each gap once, in its place", () => {
    const places = [undefined, ...programme.clauses.map((clause) => clause.code)];
    const shown = places.flatMap((code) => [
      ...gapsWithin(programme, code),
      ...(code === undefined ? [] : gapsAfter(programme, code)),
    ]);
    expect(shown).toHaveLength(programme.gaps.length);
    expect(new Set(shown)).toEqual(new Set(programme.gaps));
  });
});

describe("the National Action Programme", () => {
  it("misses items after II.2.g, and says so there", () => {
    expect(gapsAfter(nationalActionProgramme, "II.2.g")).toHaveLength(1);
    expect(gapsWithin(nationalActionProgramme, "II.2")).toEqual([]);
  });
});
