/** Counting tests: what the runners report, as one kind of number. */

/** What came of one step's tests. */
export interface Tally {
  passed: number;
  failed: number;
  /** The skipped tests by name, with the reason where the runner's report has one. */
  skipped: string[];
}

/** The part of Vitest's JSON report that is counted here. */
export interface VitestReport {
  testResults: {
    status: "passed" | "failed";
    assertionResults: { fullName: string; status: "passed" | "failed" | "skipped" | "todo" | "pending" }[];
  }[];
}

/** The part of Playwright's JSON report that is counted here. */
export interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}

interface PlaywrightSuite {
  specs: {
    title: string;
    tests: {
      projectName: string;
      status: "expected" | "unexpected" | "flaky" | "skipped";
      annotations: { type: string; description?: string }[];
    }[];
  }[];
  suites?: PlaywrightSuite[];
}

/**
 * A check that only passes or fails counts as one test.
 *
 * @example
 * tallyOfCheck(0); // { passed: 1, failed: 0, skipped: [] }
 */
export function tallyOfCheck(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] };
}

/** A file that could not even be loaded counts as one failed test. */
export function tallyOfVitest({ testResults }: VitestReport): Tally {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const broken = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
    skipped: tests.filter((test) => !["passed", "failed"].includes(test.status)).map((test) => test.fullName),
  };
}

/** A test that passed only when tried again is a failure: it may not be believed. */
export function tallyOfPlaywright({ suites, errors }: PlaywrightReport): Tally {
  const tests = suites.flatMap(testsOf);
  return {
    passed: tests.filter((test) => test.status === "expected").length,
    failed: tests.filter((test) => ["unexpected", "flaky"].includes(test.status)).length + errors.length,
    skipped: tests.filter((test) => test.status === "skipped").map((test) => test.name),
  };
}

function testsOf(suite: PlaywrightSuite): { name: string; status: string }[] {
  const here = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, annotations }) => {
      const why = annotations.find((note) => note.type === "skip" || note.type === "fixme")?.description;
      return { name: `${title} (${projectName})${why ? `: ${why}` : ""}`, status };
    }),
  );
  return [...here, ...(suite.suites ?? []).flatMap(testsOf)];
}

/**
 * Holds a tally against the exit code: a run that failed has at least one failure, and a run that saw no test has failed.
 *
 * @example
 * believed({ passed: 3, failed: 0, skipped: [] }, 1); // { passed: 3, failed: 1, skipped: [] }
 * believed({ passed: 0, failed: 0, skipped: [] }, 0); // { passed: 0, failed: 1, skipped: [] }
 */
export function believed(tally: Tally, exitCode: number): Tally {
  const sawNothing = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (exitCode !== 0 || sawNothing) ? { ...tally, failed: 1 } : tally;
}
