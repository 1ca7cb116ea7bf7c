import { FUNCTIONS } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { stretchesOf } from "./stretches.ts";

const marks = (day: string) =>
  stretchesOf("gender-equality", day).map((stretch) => {
    const what = stretch.kind === "held" ? stretch.holding.agency : stretch.kind;
    return stretch.chosen ? `[${what}]` : what;
  });

describe("stretchesOf", () => {
  it("marks who holds the function that day", () => {
    expect(marks("2025-02-28")).toEqual(["before", "[molisa]", "moha", "after"]);
    expect(marks("2025-03-01")).toEqual(["before", "molisa", "[moha]", "after"]);
  });

  it("marks the silence before and after the record", () => {
    expect(marks("2021-07-22")).toEqual(["[before]", "molisa", "moha", "after"]);
    expect(marks("2021-07-23")).toEqual(["before", "[molisa]", "moha", "after"]);
    expect(marks("2025-12-31")).toEqual(["before", "molisa", "[moha]", "after"]);
    expect(marks("2026-01-01")).toEqual(["before", "molisa", "moha", "[after]"]);
  });

  it("marks one stretch on any day, for every function", () => {
    for (const { code } of FUNCTIONS) {
      for (const day of ["1990-01-01", "2021-07-23", "2025-02-28", "2025-03-01", "2026-11-21"]) {
        expect(stretchesOf(code, day).filter(({ chosen }) => chosen)).toHaveLength(1);
      }
    }
  });
});
