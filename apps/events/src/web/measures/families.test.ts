import { MEASURES } from "@wps/model/catalogue";
import * as indicators from "@wps/model/indicators";
import { describe, expect, test } from "vitest";
import { CALCULATORS, commandsFor } from "./calculators.ts";
import { FAMILIES, familyOf, measuresOf, needsOf, whereTold } from "./families.ts";

const codes = MEASURES.map(({ code }) => code);

describe("families", () => {
  test("every measure is in one, in the order of the catalogue", () => {
    expect(FAMILIES.flatMap((family) => measuresOf(family).map(({ code }) => code))).toEqual(codes);
    expect(codes.map(familyOf)).not.toContain(undefined);
  });

  test("of what has no numbers here the page names a need that is not met, or that only a page is missing", () => {
    const unmet = (code: (typeof codes)[number]) => needsOf(code).some(({ isRecorded }) => !isRecorded);
    const untold = codes.filter((code) => whereTold(code) === "nowhere");
    expect(untold).toHaveLength(55 - 7 - 11 - 4);
    expect(untold.filter((code) => !unmet(code))).toEqual([
      "PRT-09",
      "PRT-10",
      "PRT-11",
      "PRT-15",
      "TGT-04",
      "QLT-01",
      "QLT-03",
    ]);
    expect(needsOf("COV-03").filter(({ isRecorded }) => !isRecorded)).toEqual([
      { need: "assignments", isRecorded: false },
    ]);
    expect(codes.filter((code) => whereTold(code) === "targets").every((code) => !unmet(code))).toBe(true);
  });
});

describe("for developers", () => {
  test("every measure has a calculator of its own; what is no number has a shape", () => {
    const names = codes.map((code) => CALCULATORS[code]);
    expect(new Set(names).size).toBe(codes.length);
    const offered = new Map<string, unknown>(Object.entries(indicators));
    expect(names.filter((name) => typeof offered.get(name) !== "function")).toEqual(["ResultContribution"]);
  });

  test("the command line is named for the records that it takes", () => {
    expect(commandsFor("PRT-08")).toEqual([
      "npx @wps/model measure events.csv --indicator PRT-08 --by year",
      "npx @wps/model measure people.csv --indicator PRT-08 --by year",
    ]);
    expect(commandsFor("COV-02")).toEqual([
      "npx @wps/model measure events.csv --indicator COV-02 --programme nap-wps-2024-2030 --by year",
    ]);
    expect(commandsFor("FIN-01")).toEqual([]);
  });
});
