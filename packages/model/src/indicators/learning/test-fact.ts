import * as z from "zod";
import { meaning } from "../../meaning.js";
import type { Provenance } from "../measurement.js";
import type { PairedAnswers } from "../statistics/difference-of-proportions.js";
import type { ScorePair } from "../statistics/effect-size.js";

const Text = z.string().min(1).max(64);
const Points = z.int().min(0).max(100);

/**
 * What somebody who completed an event reached in its tests, in whole points of 100. There is one for everybody who
 * completed, so that those without a test are known to be missing; `null` is "took no test".
 */
export const TestFact = z
  .strictObject({
    event: Text,
    /** Who it was, under a key that says nothing. */
    person: Text,
    before: Points.nullable(),
    after: Points.nullable(),
    /** From how many points on the test is passed; `null` where it has no such mark. */
    passMark: Points.nullable(),
  })
  .meta(
    meaning(
      "TestFact",
      "What somebody who completed an event reached in its tests before and after.",
      "Kết quả kiểm tra trước và sau của một người hoàn thành sự kiện.",
    ),
  );
export interface TestFact extends z.infer<typeof TestFact> {}

/** The scores of a fact, whoever it is about. */
export type Scores = Pick<TestFact, "before" | "after">;

/** Those who took both tests: the only ones whose gain is known. */
export const pairsAmong = (facts: readonly Scores[]): ScorePair[] =>
  facts.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]));

/** How those who took both tests passed them, by the mark of the test. */
export function passesAmong(facts: readonly (Scores & Pick<TestFact, "passMark">)[]): PairedAnswers {
  const told = facts.flatMap(({ passMark, ...scores }) => {
    if (passMark === null) return [];
    return pairsAmong([scores]).map(({ before, after }) => ({ before: before >= passMark, after: after >= passMark }));
  });
  const count = (before: boolean, after: boolean) =>
    told.filter((pair) => pair.before === before && pair.after === after).length;
  return {
    both: count(true, true),
    onlyBefore: count(true, false),
    onlyAfter: count(false, true),
    neither: count(false, false),
  };
}

/** What a number made of tests is made of. */
export const fromTests = (facts: readonly unknown[]): Provenance => ({
  facts: "tests",
  count: facts.length,
  sources: [],
});
