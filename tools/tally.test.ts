import { describe, expect, test } from "vitest";
import { believed, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

describe("a check", () => {
  test("passes with exit code 0 alone", () => {
    expect(tallyOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: [] });
    expect(tallyOfCheck(2)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

describe("Vitest's report", () => {
  test("is counted by test, and what was skipped is named", () => {
    const tally = tallyOfVitest({
      testResults: [
        {
          status: "failed",
          assertionResults: [
            { fullName: "counts up", status: "passed" },
            { fullName: "counts down", status: "failed" },
            { fullName: "reads ../shared (not here)", status: "skipped" },
          ],
        },
        {
          status: "passed",
          assertionResults: [
            { fullName: "types", status: "passed" },
            { fullName: "to be written", status: "todo" },
          ],
        },
      ],
    });
    expect(tally).toEqual({ passed: 2, failed: 1, skipped: ["reads ../shared (not here)", "to be written"] });
  });

  test("counts a file that could not be loaded as a failure", () => {
    expect(tallyOfVitest({ testResults: [{ status: "failed", assertionResults: [] }] })).toMatchObject({ failed: 1 });
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: "expected" | "unexpected" | "flaky" | "skipped", description?: string) => ({
    title,
    tests: [{ projectName: "phone", status, annotations: description ? [{ type: "skip", description }] : [] }],
  });

  test("is counted through nested groups, and a skip keeps its reason", () => {
    const tally = tallyOfPlaywright({
      suites: [
        {
          specs: [spec("a stranger finds a workshop", "expected")],
          suites: [{ specs: [spec("prints", "skipped", "no printer"), spec("drags", "unexpected")] }],
        },
      ],
      errors: [],
    });
    expect(tally).toEqual({ passed: 1, failed: 1, skipped: ["prints (phone): no printer"] });
  });

  test("does not believe a test that passed at the second try", () => {
    const tally = tallyOfPlaywright({ suites: [{ specs: [spec("opens", "flaky")] }], errors: [] });
    expect(tally).toMatchObject({ passed: 0, failed: 1 });
  });

  test("counts an error outside of the tests, such as a server that did not leave cleanly", () => {
    const tally = tallyOfPlaywright({ suites: [{ specs: [spec("opens", "expected")] }], errors: [{}] });
    expect(tally).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe("a tally beside the exit code", () => {
  const good = { passed: 3, failed: 0, skipped: [] };

  test("stands when they agree", () => {
    expect(believed(good, 0)).toEqual(good);
    expect(believed({ ...good, failed: 2 }, 1)).toEqual({ ...good, failed: 2 });
  });

  test("has a failure when the run failed", () => {
    expect(believed(good, 1)).toEqual({ ...good, failed: 1 });
  });

  test("has a failure when no test ran, even if all was skipped", () => {
    expect(believed({ passed: 0, failed: 0, skipped: ["all of it"] }, 0)).toMatchObject({ failed: 1 });
  });
});
