import type { Result } from "@wps/model";
import { describe, expect, test } from "vitest";
import { mergeLists } from "../merging.ts";
import { namedResults } from "./named-results.ts";

const result = (en: string, level: Result["level"] = "output"): Result => ({
  level,
  statement: { en },
  indicators: [],
  evidence: [],
});
const [a, b, c] = [result("A"), result("B"), result("C")];
const namesIn = (results: readonly Result[], base = [a, b]) => [...namedResults(base, results).keys()];

describe("which result of an earlier version a result is", () => {
  test("is the one that says the same, wherever it stands now", () => {
    expect(namesIn([b, a])).toEqual(["1", "0"]);
    expect(namesIn([b])).toEqual(["1"]);
  });

  test("is the one whose place is left, where its words were changed", () => {
    expect(namesIn([result("A, in other words"), b])).toEqual(["0", "1"]);
  });

  test("is none where there is one more", () => {
    expect(namesIn([a, b, c])).toEqual(["0", "1", expect.stringContaining("new")]);
    expect(namesIn([c, a])).toEqual(["1", "0"]);
  });

  test("tells apart what somebody entered twice", () => {
    const twice = [a, b, result("D"), result("D")];
    expect(new Set(namesIn(twice)).size).toBe(4);
  });
});

test("what one took away and another changed elsewhere merges without a trace of either lost", () => {
  const base = [a, b];
  const mine = namedResults(base, [a, { ...b, level: "immediate-outcome" }]);
  const theirs = namedResults(base, [b]);
  expect(mergeLists(mine, theirs, ["0"]).map(({ statement }) => statement.en)).toEqual(["B"]);
});
