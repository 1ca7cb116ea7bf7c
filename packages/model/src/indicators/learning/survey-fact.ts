import * as z from "zod";
import { PlainDate } from "../../date.js";
import { meaning } from "../../meaning.js";
import type { Provenance } from "../measurement.js";

const Text = z.string().min(1).max(64);
const Whole = z.int().min(0).max(1_000_000);

/** How many chose each of five answers in their order, the worst first. */
export const FivePoints = z
  .tuple([Whole, Whole, Whole, Whole, Whole])
  .meta(meaning("FivePoints", "How many chose each of five answers.", "Số người chọn từng mức trong năm mức."));
export type FivePoints = z.infer<typeof FivePoints>;

/** How many answered: the five answers together. */
export const answeredIn = ({ answers }: { readonly answers: FivePoints }): number =>
  answers.reduce((sum, count) => sum + count, 0);

/** No more people answer than could. */
export const isAnsweredByPopulation = (survey: { readonly population: number; readonly answers: FivePoints }) =>
  answeredIn(survey) <= survey.population;

/** What those who completed an event answered to an item with five answers. */
export const SurveyFact = z
  .strictObject({
    event: Text,
    /** How many completed the event, and could have answered. */
    population: Whole,
    answers: FivePoints,
  })
  .refine(isAnsweredByPopulation, {
    error: "no more answers than people who could answer",
    path: ["answers"],
  })
  .meta(
    meaning(
      "SurveyFact",
      "What those who completed an event answered to an item with five answers.",
      "Câu trả lời theo thang năm mức của những người hoàn thành sự kiện.",
    ),
  );
export interface SurveyFact extends z.infer<typeof SurveyFact> {}

interface FollowedUp {
  readonly population: number;
  readonly selfReported: { readonly answered: number; readonly using: number };
  readonly verified: { readonly checked: number; readonly confirmed: number };
}

/** No part of those who were asked is larger than its whole. */
export const isFollowUpOfPopulation = ({ population, selfReported, verified }: FollowedUp) =>
  selfReported.using <= selfReported.answered &&
  selfReported.answered <= population &&
  verified.confirmed <= verified.checked &&
  verified.checked <= population;

/**
 * What is known, months after an event, of the use that people make of it: what they say themselves, and what a second
 * source, such as a superior or a document, was asked about and confirms. The two are never mixed.
 */
export const FollowUpFact = z
  .strictObject({
    event: Text,
    ended: PlainDate,
    /** The day on which people were asked, and the second source as well. */
    asked: PlainDate,
    population: Whole,
    selfReported: z.strictObject({ answered: Whole, using: Whole }),
    verified: z.strictObject({ checked: Whole, confirmed: Whole }),
  })
  .refine(isFollowUpOfPopulation, { error: "no part is larger than its whole" })
  .meta(
    meaning(
      "FollowUpFact",
      "What is known, months after an event, of the use that people make of it.",
      "Thông tin thu được vài tháng sau sự kiện về việc áp dụng kiến thức.",
    ),
  );
export interface FollowUpFact extends z.infer<typeof FollowUpFact> {}

/** What a number made of surveys is made of. */
export const fromSurveys = (facts: readonly unknown[]): Provenance => ({
  facts: "surveys",
  count: facts.length,
  sources: [],
});

/** A number of every fact, added up: surveys roll up as sum over sum. */
export const sumOf = <Fact>(facts: readonly Fact[], numberOf: (fact: Fact) => number): number =>
  facts.reduce((sum, fact) => sum + numberOf(fact), 0);
