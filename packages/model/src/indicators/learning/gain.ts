import type { MeasureCode } from "../../measure.js";
import { type Bounds, estimate, measured, type OpenMeasurement, quotient } from "../measurement.js";
import type { ValueFlag } from "../reasons.js";
import { FEWEST, sampled } from "../sample.js";
import { hedgesAverage, hedgesInterval, smallSampleFactor } from "../statistics/effect-size.js";
import { meanInterval } from "../statistics/mean.js";
import { fromTests, pairsAmong, type Scores } from "./test-fact.js";

const FULL = 100;
const MILLION = 1_000_000;

/** Too few of those who completed took both tests for their gain to speak for all: less than 60 %. */
export const isThinlyPaired = (pairs: number, facts: number): boolean => pairs * 5 < facts * 3;

/** The pairs, as long as there are enough of them to say anything; else what there is to say instead. */
function enoughPairs(measure: MeasureCode, facts: readonly Scores[]) {
  const pairs = pairsAmong(facts);
  const basis = { n: pairs.length, unknown: facts.length - pairs.length, provenance: fromTests(facts) };
  if (facts.length === 0) {
    return { absent: measured(measure, { status: "undefined", ...basis, reason: "nobody-completed" }) };
  }
  if (pairs.length < FEWEST) {
    const reason = pairs.length === 0 ? "no-pair" : "too-few";
    return { absent: measured(measure, { status: "missing", ...basis, reason }) };
  }
  const flags: ValueFlag[] = isThinlyPaired(pairs.length, facts.length) ? ["low-reliability"] : [];
  return { pairs, basis, flags };
}

/**
 * By how many points people improved on average from the test before to the test after, of those who took both (LRN-03). The
 * bounds hold whatever the others would have reached. The interval is Student’s, as if those who took both were drawn by
 * chance; where everybody did, there is none.
 *
 * @returns *undefined* where nobody completed, *missing* where fewer than ten took both tests
 * @example
 * rawGain(testedPeople).value; // { numerator: 170, denominator: 10 }
 * rawGain(testedPeople.slice(1)).reason; // "too-few"
 */
export function rawGain(facts: readonly Scores[]): OpenMeasurement {
  const { absent, pairs, basis, flags } = enoughPairs("LRN-03", facts);
  if (absent) return absent;
  const gains = pairs.map(({ before, after }) => after - before);
  const value = quotient(total(gains), pairs.length);
  return sampled("LRN-03", {
    ...basis,
    flags,
    value,
    bounds: boundsOfGain(facts),
    interval: () => meanInterval(gains),
  });
}

/** Between what the mean gain of everybody lies: the untested may have had nothing or everything. */
function boundsOfGain(facts: readonly Scores[]): Bounds {
  const least = facts.map(({ before, after }) => (after ?? 0) - (before ?? FULL));
  const most = facts.map(({ before, after }) => (after ?? FULL) - (before ?? 0));
  return { lower: quotient(total(least), facts.length), upper: quotient(total(most), facts.length) };
}

/**
 * How much of what was left to gain was gained: (after − before) / (100 − before) of the mean scores of those who took both
 * tests, Hake’s ⟨g⟩ (LRN-04). It favours groups that knew much before: compare the sexes by the effect size instead.
 *
 * @returns *undefined* where everybody had full points before; flagged `negative-gain` where the mean fell
 * @example
 * normalisedGain(testedPeople).value; // { numerator: 170, denominator: 500 }
 */
export function normalisedGain(facts: readonly Scores[]): OpenMeasurement {
  const { absent, pairs, basis, flags } = enoughPairs("LRN-04", facts);
  if (absent) return absent;
  const left = lossesOf(pairs).before.least;
  const gained = total(pairs.map(({ before, after }) => after - before));
  if (left === 0) return measured("LRN-04", { status: "undefined", ...basis, reason: "perfect-before" });
  const ofAll = lossesOf(facts);
  const bounds = {
    lower: quotient(ofAll.before.least - ofAll.after.most, ofAll.before.least),
    upper: quotient(ofAll.before.most - ofAll.after.least, ofAll.before.most),
  };
  return sampled("LRN-04", {
    ...basis,
    flags: gained < 0 ? [...flags, "negative-gain"] : flags,
    value: quotient(gained, left),
    bounds,
    interval: () => undefined,
  });
}

/** How many points were not reached before and after, at least and at most. */
function lossesOf(facts: readonly Scores[]) {
  const sum = (of: keyof Scores, untested: number) => total(facts.map((fact) => FULL - (fact[of] ?? untested)));
  const range = (of: keyof Scores) => ({ least: sum(of, FULL), most: sum(of, 0) });
  return { before: range("before"), after: range("after") };
}

/**
 * How large the gain is beside the spread of the scores (LRN-05): the mean gain over the average of the two standard
 * deviations, corrected for small samples after Hedges. The interval is a bias-corrected and accelerated bootstrap with a
 * fixed seed. An estimate, to six decimals.
 *
 * @returns *undefined* where the scores have no spread, *missing* where fewer than ten took both tests
 * @example
 * effectSize(testedPeople).value; // { numerator: 1294402, denominator: 1000000 }
 */
export function effectSize(facts: readonly Scores[]): OpenMeasurement {
  const { absent, pairs, basis, flags } = enoughPairs("LRN-05", facts);
  if (absent) return absent;
  const effect = hedgesAverage(pairs);
  if (effect === undefined) return measured("LRN-05", { status: "undefined", ...basis, reason: "no-spread" });
  const value = estimate(effect);
  const bounds = basis.unknown === 0 ? { lower: value, upper: value } : boundsOfEffect(facts);
  return sampled("LRN-05", {
    ...basis,
    flags: ["estimated", ...flags],
    value,
    bounds,
    interval: () => hedgesInterval(pairs),
  });
}

/**
 * Bounds that hold whatever the others would have reached, wider than need be: what is known of the squares about the mean
 * cannot shrink when more people are counted, and no scores of 0 to 100 spread further than half at either end.
 */
function boundsOfEffect(facts: readonly Scores[]): Bounds {
  const all = facts.length;
  const leastOf = (of: keyof Scores) => Math.sqrt(squaresAbout(facts.flatMap((fact) => fact[of] ?? [])) / (all - 1));
  const least = (leastOf("before") + leastOf("after")) / 2;
  const most = (FULL / 2) * Math.sqrt(all / (all - 1));
  const gain = boundsOfGain(facts);
  const [low, high] = [gain.lower.numerator / all, (gain.upper?.numerator ?? 0) / all];
  const factor = smallSampleFactor(all) * MILLION;
  return {
    lower: quotient(Math.floor((low / (low < 0 ? least : most)) * factor), MILLION),
    upper: quotient(Math.ceil((high / (high > 0 ? least : most)) * factor), MILLION),
  };
}

function squaresAbout(scores: readonly number[]): number {
  const mean = total(scores) / scores.length;
  return total(scores.map((score) => (score - mean) ** 2));
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
