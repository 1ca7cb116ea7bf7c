import type { MeasureTable } from "@wps/model/indicators";
import { describe, expect, test } from "vitest";
import { askOf, chosenIn, measuresFor, readComparison } from "./compare-search.ts";

const held = (count: number) => ({
  measure: "DEL-01",
  version: "1",
  status: "ok",
  value: { numerator: count, denominator: 1 },
  bounds: { lower: { numerator: count, denominator: 1 }, upper: { numerator: count, denominator: 1 } },
  n: count,
  unknown: 0,
  flags: [],
  provenance: [],
});
const table = {
  categories: [["a", "b", "c", null]],
  cells: [
    { key: ["a"], measurement: held(1) },
    { key: ["b"], measurement: held(0) },
    { key: ["c"], measurement: held(4) },
    { key: [null], measurement: held(9) },
  ],
} as unknown as Pick<MeasureTable, "categories" | "cells">;

test("where nothing is named, the two with most are compared, and never what is not on record", () => {
  expect(chosenIn(undefined, table)).toEqual({ offered: ["a", "b", "c"], chosen: ["c", "a"] });
  expect(chosenIn("b", table).chosen).toEqual(["b", "c"]);
});

test("what is named stays in its order, once each; what is unknown does not stand", () => {
  expect(chosenIn("b,a,b,nowhere", table).chosen).toEqual(["b", "a"]);
});

test("no more than five stand side by side", () => {
  const many = ["a", "b", "c", "d", "e", "f"];
  expect(chosenIn(many.join(), { categories: [many], cells: [] }).chosen).toHaveLength(5);
});

test("the server is asked about all, and only a programme has tasks to cover", () => {
  const search = readComparison({ by: "province", of: "01,04", why: "DEL-01", cell: "01", provinces: "as-now" });
  expect(JSON.parse(JSON.stringify(askOf(search, "PRT-08")))).toEqual({
    measure: "PRT-08",
    by: "province",
    provinces: "as-now",
  });
  expect(measuresFor({ by: "province" })).not.toContain("COV-01");
  expect(measuresFor({ by: "province", programme: "nap-wps-2024-2030" })).toContain("COV-01");
});

describe("the measures side by side", () => {
  test("are those that what is compared can have", () => {
    expect(measuresFor({ by: "organisation" })).toEqual(["DEL-01", "PRT-01", "PRT-08", "DEL-02"]);
    const programme = "nap-wps-2024-2030";
    expect(measuresFor({ by: "task", programme })).not.toContain("COV-02");
    expect(measuresFor({ by: "objective", programme })).toEqual(["DEL-01", "PRT-01", "PRT-08", "DEL-02", "COV-02"]);
  });
});

describe("the days", () => {
  test("end no earlier than they begin", () => {
    expect(readComparison({ from: "2025-06-01", to: "2025-01-01" })).toMatchObject({
      from: "2025-06-01",
      to: undefined,
    });
    expect(readComparison({ from: "2025-01-01", to: "2025-06-01" })).toMatchObject({ to: "2025-06-01" });
  });
});
