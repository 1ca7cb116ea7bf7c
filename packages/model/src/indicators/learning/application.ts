import * as z from "zod";
import { daysBetween } from "../../date.js";
import { meaning } from "../../meaning.js";
import { measured, OpenMeasurement } from "../measurement.js";
import { type FollowUpFact, fromSurveys, sumOf } from "./survey-fact.js";
import { surveyShare } from "./survey-share.js";

/** The use that people make of what they learnt: as they say themselves, and as a second source confirms. */
export const Application = z
  .strictObject({ selfReported: OpenMeasurement, verified: OpenMeasurement })
  .meta(
    meaning(
      "Application",
      "The use people make of what they learnt: self-reported, and verified.",
      "Việc áp dụng kiến thức: theo tự báo cáo và theo xác minh.",
    ),
  );
export interface Application extends z.infer<typeof Application> {}

/** The fewest days that three months can have, and the most that six can. */
const FROM_DAY = 89;
const TO_DAY = 184;

/**
 * The share of those who put something of an event to concrete use, three to six months after it (LRN-08): one number of
 * what people say of themselves, another of what was checked with a second source, each among those of whom it is known.
 * Events that were followed up earlier or later have no part in it.
 *
 * @returns *not-applicable* while it is too early, *missing* where nobody asked in time
 * @example
 * application([
 *   { ended: "2025-03-10", asked: "2025-07-01", population: 40, selfReported: { answered: 30, using: 21 }, verified: { checked: 12, confirmed: 6 } },
 * ]).verified.value; // { numerator: 6, denominator: 12 }
 */
export function application(facts: readonly Omit<FollowUpFact, "event">[]): Application {
  const delays = facts.map(({ ended, asked }) => daysBetween(ended, asked));
  const inTime = facts.filter((_, index) => isInTime(delays[index]));
  if (inTime.length === 0) {
    const basis = { n: 0, unknown: sumOf(facts, ({ population }) => population), provenance: fromSurveys(facts) };
    const isEarly = facts.length > 0 && delays.every((days) => days < FROM_DAY);
    const absent = isEarly
      ? measured("LRN-08", { status: "not-applicable", ...basis, reason: "too-early" })
      : measured("LRN-08", { status: "missing", ...basis, reason: "not-asked" });
    return { selfReported: absent, verified: absent };
  }
  const population = sumOf(inTime, (fact) => fact.population);
  const provenance = fromSurveys(inTime);
  return {
    selfReported: surveyShare(
      "LRN-08",
      {
        population,
        answered: sumOf(inTime, ({ selfReported }) => selfReported.answered),
        so: sumOf(inTime, ({ selfReported }) => selfReported.using),
      },
      { provenance, ofSilence: "nobody-answered" },
    ),
    verified: surveyShare(
      "LRN-08",
      {
        population,
        answered: sumOf(inTime, ({ verified }) => verified.checked),
        so: sumOf(inTime, ({ verified }) => verified.confirmed),
      },
      { provenance, ofSilence: "nothing-checked" },
    ),
  };
}

const isInTime = (days = 0) => days >= FROM_DAY && days <= TO_DAY;
