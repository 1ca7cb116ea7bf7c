import { expect, test } from "vitest";
import { toLine, toSummary } from "./summary.ts";

const types = { name: "types", tally: { passed: 1, failed: 0, skipped: [] }, took: 1_249 };
const unit = { name: "unit tests", tally: { passed: 120, failed: 2, skipped: ["reads ../shared"] }, took: 61_000 };

test("a step is one line", () => {
  expect(toLine(types)).toBe("✓ types: 1 passed (1.2 s)");
  expect(toLine(unit)).toBe("✗ unit tests: 120 passed, 2 failed, 1 skipped (61.0 s)");
});

test("the summary says what ran and what was skipped, and closes with the line for machines", () => {
  expect(toSummary([types, unit]).split("\n")).toEqual([
    "",
    "            passed  failed skipped     time",
    "types            1       0       0    1.2 s",
    "unit tests     120       2       1   61.0 s",
    "",
    "Skipped:",
    "  unit tests: reads ../shared",
    "121 passed, 2 failed, 1 skipped",
  ]);
});

test("nothing skipped is said as well", () => {
  expect(toSummary([types])).toMatch(/Nothing was skipped\.\n1 passed, 0 failed, 0 skipped$/);
});
