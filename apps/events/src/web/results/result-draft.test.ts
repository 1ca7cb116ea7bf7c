import { ResultsChange } from "@wps/model";
import { describe, expect, test } from "vitest";
import { RESULTS } from "../../../test/results.ts";
import {
  type IndicatorDraft,
  NEW_INDICATOR,
  NEW_RESULT,
  type ResultDraft,
  readResults,
  toResultDrafts,
  withChanged,
  withOne,
  withoutOne,
} from "./result-draft.ts";
import { NO_VALUE } from "./value-draft.ts";

const drafts = toResultDrafts(RESULTS.results);
const wrongIn = (all: readonly ResultDraft[]) => [...readResults(all).wrong];
const withIndicator = (part: Partial<IndicatorDraft>) =>
  drafts.map((draft) => ({ ...draft, indicators: withChanged(draft.indicators, 0, part) }));
const typed = (number: string) => ({ ...NO_VALUE, status: "known" as const, number });

describe("the form of results", () => {
  test("says what it was given, where nobody types anything", () => {
    expect(readResults(drafts)).toEqual({ change: RESULTS, wrong: new Set() });
  });

  test("keeps numbers as they were printed, and what is withheld, told, unknown or never asked as what it is", () => {
    const period = { start: "2026-01-01", end: "2026-12-31" };
    const statement = { en: "x" };
    const common = { title: statement, ascending: true };
    const given = ResultsChange.parse({
      results: [
        {
          level: "ultimate-outcome",
          statement,
          evidence: [],
          indicators: [
            {
              ...common,
              measure: "percentage",
              baseline: { status: "unknown", on: "2025-06", comment: statement },
              periods: [
                { period, target: { status: "known", value: "50.00" }, actual: { status: "withheld" } },
                {
                  period: { start: "2027-01-01", end: "2027-12-31" },
                  target: { status: "known", value: "1.234" },
                  actual: { status: "unknown" },
                },
              ],
            },
            {
              ...common,
              measure: "qualitative",
              baseline: { status: "told", on: "2025", text: statement },
              periods: [{ period, target: { status: "told", text: statement } }],
            },
            { ...common, measure: "unit", baseline: { status: "not-asked" }, periods: [{ period }] },
          ],
        },
      ],
    });
    expect(readResults(toResultDrafts(given.results)).change).toEqual(given);
  });

  test("leaves an actual out where the number is measured, and never types it in", () => {
    const measuredBy = { is: "measure", measure: "DEL-01" } as const;
    const { change } = readResults(withIndicator({ measuredBy }));
    expect(change?.results[0]?.indicators[0]?.periods[0]).not.toHaveProperty("actual");
  });

  test("says where something is missing, all at once", () => {
    const fresh = withOne<ResultDraft>(drafts, { ...NEW_RESULT, indicators: [{ key: 0, ...NEW_INDICATOR }] });
    expect(wrongIn(fresh)).toEqual(["1.statement", "1.0.title", "1.0.0.period"]);
  });

  test("takes nothing typed for no number, and 0 for one", () => {
    const [period] = drafts[0]?.indicators[0]?.periods ?? [];
    if (period === undefined) throw new Error("the sample has a period");
    expect(wrongIn(withIndicator({ periods: [{ ...period, actual: typed("") }] }))).toEqual(["0.0.0.actual"]);
    const zero = readResults(withIndicator({ periods: [{ ...period, actual: typed("0") }] }));
    expect(zero.change?.results[0]?.indicators[0]?.periods[0]?.actual).toEqual({ status: "known", value: "0" });
  });

  test("asks for the day of a baseline, for words where nothing is counted, and for each period once", () => {
    const [period] = drafts[0]?.indicators[0]?.periods ?? [];
    if (period === undefined) throw new Error("the sample has a period");
    expect(wrongIn(withIndicator({ baseline: typed("3") }))).toEqual(["0.0.baseline"]);
    expect(wrongIn(withIndicator({ measure: "qualitative" }))).toEqual(["0.0.measure"]);
    expect(wrongIn(withIndicator({ periods: [period, { ...period, key: 1 }] }))).toEqual(["0.0.periods"]);
  });
});

test("what is added has a key of its own, and what is taken away is gone", () => {
  const two = withOne(drafts, NEW_RESULT);
  expect(two.map(({ key }) => key)).toEqual([0, 1]);
  expect(withoutOne(two, 0)).toEqual([{ key: 1, ...NEW_RESULT }]);
});
