import * as z from "zod";
import { meaning } from "../../meaning.js";
import { OpenMeasurement } from "../measurement.js";
import { shareOf } from "../share.js";
import { answeredIn, FivePoints, fromSurveys, type SurveyFact, sumOf } from "./survey-fact.js";
import { surveyShare } from "./survey-share.js";

/** Satisfaction, and how many chose each answer, which a mean of ranks would hide; absent where too few answered. */
export const Satisfaction = z
  .strictObject({ satisfied: OpenMeasurement, answers: FivePoints.optional() })
  .meta(
    meaning(
      "Satisfaction",
      "Satisfaction, with how many chose each answer.",
      "Mức độ hài lòng và số người chọn từng mức.",
    ),
  );
export interface Satisfaction extends z.infer<typeof Satisfaction> {}

type Survey = Pick<SurveyFact, "population" | "answers">;

/**
 * The share of those who chose one of the two best of five answers, among those who answered (LRN-01). Several events are
 * added up, never averaged. Wilson’s interval, corrected for the known number of those who could answer; where fewer than
 * half did, it is flagged.
 *
 * @returns *undefined* where nobody answered, *missing* where fewer than ten did: then the answers are not told either
 * @example
 * satisfaction([{ population: 40, answers: [1, 2, 5, 12, 10] }]).satisfied.value; // { numerator: 22, denominator: 30 }
 * satisfaction([{ population: 9, answers: [0, 0, 0, 0, 9] }]).satisfied.reason; // "too-few"
 */
export function satisfaction(facts: readonly Survey[]): Satisfaction {
  const added = FIVE.map((rank) => sumOf(facts, ({ answers }) => answers[rank]));
  const [worst = 0, bad = 0, middle = 0, good = 0, best = 0] = added;
  const answers: FivePoints = [worst, bad, middle, good, best];
  const satisfied = surveyShare(
    "LRN-01",
    { population: sumOf(facts, ({ population }) => population), answered: answeredIn({ answers }), so: good + best },
    { provenance: fromSurveys(facts), ofSilence: "nobody-answered" },
  );
  return satisfied.status === "ok" ? { satisfied, answers } : { satisfied };
}

const FIVE = [0, 1, 2, 3, 4] as const;

/**
 * The share of those who answered among those who completed and could have (LRN-02).
 *
 * @returns *undefined* where nobody completed
 * @example
 * responseRate([{ population: 40, answers: [1, 2, 5, 12, 10] }]).value; // { numerator: 30, denominator: 40 }
 */
export function responseRate(facts: readonly Survey[]): OpenMeasurement {
  const yes = sumOf(facts, answeredIn);
  return shareOf(
    "LRN-02",
    { yes, no: sumOf(facts, ({ population }) => population) - yes, unknown: 0 },
    { ofNothing: "nobody-completed", ofUnknown: "not-asked", provenance: fromSurveys(facts) },
  );
}
