import { describe, expect, test } from "vitest";
import { addressOf, questionIn, readMeasureSearch } from "./question.ts";

const QUESTION = { programme: "nap-wps-2024-2030", measure: "PRT-08", phase: "delivery", year: 2025 } as const;

describe("an address", () => {
  test("asks about a number, which reads back as the same question", () => {
    const address = new URL(addressOf(QUESTION), "http://localhost");
    const { year, ...texts } = Object.fromEntries(address.searchParams);
    const search = readMeasureSearch({ ...texts, year: Number(year) });
    expect(address.pathname).toBe("/measures");
    expect(questionIn(search, QUESTION.programme)).toEqual(QUESTION);
  });

  test("asks about no number where a part of the question is missing or wrong", () => {
    expect(questionIn(readMeasureSearch({ measure: "PRT-08" }), "x")).toBeUndefined();
    expect(questionIn(readMeasureSearch({ measure: "happiness", phase: "delivery" }), "x")).toBeUndefined();
    expect(readMeasureSearch({ year: "soon", programme: "///" })).toEqual({});
  });
});
