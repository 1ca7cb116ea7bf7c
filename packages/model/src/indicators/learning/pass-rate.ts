import { measured, type OpenMeasurement, quotient } from "../measurement.js";
import type { ValueFlag } from "../reasons.js";
import { FEWEST, sampled } from "../sample.js";
import { shareOf, tally } from "../share.js";
import { newcombePaired } from "../statistics/difference-of-proportions.js";
import { isThinlyPaired } from "./gain.js";
import { fromTests, pairsAmong, passesAmong, type Scores, type TestFact } from "./test-fact.js";

/**
 * The share of those who completed an event and took both tests (LRN-07): below 60 % it is flagged, and so is every gain
 * made of those pairs.
 *
 * @returns *undefined* where nobody completed
 * @example
 * matchedPairs(testedPeople).value; // { numerator: 10, denominator: 12 }
 */
export function matchedPairs(facts: readonly Scores[]): OpenMeasurement {
  const share = shareOf(
    "LRN-07",
    tally(facts, ({ before, after }) => before !== null && after !== null),
    { ofNothing: "nobody-completed", ofUnknown: "no-pair", provenance: fromTests(facts) },
  );
  const isThin = share.status === "ok" && isThinlyPaired(share.value.numerator, share.value.denominator);
  return isThin ? { ...share, flags: ["low-reliability"] } : share;
}

type PassFact = Scores & Pick<TestFact, "passMark">;

/**
 * By how much the share of those who pass changed from the test before to the test after, of the same people (LRN-06), in
 * percentage points once it is told in percent. Tests without a mark to pass have no part in it. The interval is Newcombe’s
 * for paired data; {@link mcNemar} tells how probable such a change is if nothing changed.
 *
 * @returns *not-applicable* where no test has a mark to pass, *missing* where fewer than ten took both
 * @example
 * passRateChange(testedPeople).value; // { numerator: 5, denominator: 10 }
 */
export function passRateChange(facts: readonly PassFact[]): OpenMeasurement {
  const marked = facts.filter(({ passMark }) => passMark !== null);
  const n = pairsAmong(marked).length;
  const basis = { n, unknown: marked.length - n, provenance: fromTests(marked) };
  if (facts.length === 0) {
    return measured("LRN-06", { status: "undefined", ...basis, reason: "nobody-completed" });
  }
  if (marked.length === 0) return measured("LRN-06", { status: "not-applicable", ...basis, reason: "no-pass-mark" });
  if (n < FEWEST) {
    return measured("LRN-06", { status: "missing", ...basis, reason: n === 0 ? "no-pair" : "too-few" });
  }
  const answers = passesAmong(marked);
  const [least, most] = [changeOfAll(marked, 0, 1), changeOfAll(marked, 1, 0)];
  const flags: ValueFlag[] = isThinlyPaired(n, marked.length) ? ["low-reliability"] : [];
  return sampled("LRN-06", {
    ...basis,
    flags,
    value: quotient(answers.onlyAfter - answers.onlyBefore, n),
    bounds: { lower: quotient(least, marked.length), upper: quotient(most, marked.length) },
    interval: () => newcombePaired(answers),
  });
}

/** How many more pass after than before, if everybody untested passes so. */
function changeOfAll(facts: readonly PassFact[], untestedAfter: number, untestedBefore: number): number {
  return facts.reduce((sum, { before, after, passMark }) => {
    const passes = (score: number | null, untested: number) =>
      score === null || passMark === null ? untested : Number(score >= passMark);
    return sum + passes(after, untestedAfter) - passes(before, untestedBefore);
  }, 0);
}
