import * as z from "zod";
import { LearningEvidence } from "./learning-evidence.js";
import { meaning } from "./meaning.js";
import type { Outcome } from "./outcome.js";
import { ResultIndicator } from "./result-indicator.js";
import { BilingualProse } from "./text.js";
import { Undertaking } from "./undertaking.js";

/**
 * How far a result lies from what is done, as Canada’s results chain says it: what is delivered; what people then know and
 * can do; how they act; and what is other in their lives.
 */
export const ResultLevel = z
  .enum(["output", "immediate-outcome", "intermediate-outcome", "ultimate-outcome"])
  .meta(meaning("ResultLevel", "The level of a result in the results chain.", "Cấp kết quả trong chuỗi kết quả."));
export type ResultLevel = z.infer<typeof ResultLevel>;

/** The code of each level in IATI’s list ResultType, after the words of OECD DAC: 1 output, 2 outcome, 3 impact. */
export const RESULT_TYPE_CODES = {
  output: "1",
  "immediate-outcome": "2",
  "intermediate-outcome": "2",
  "ultimate-outcome": "3",
} as const satisfies Record<ResultLevel, string>;

/** A result that is aimed at, and by what one sees how far it was reached. */
export const Result = z
  .strictObject({
    level: ResultLevel,
    statement: BilingualProse,
    indicators: z.array(ResultIndicator).max(20),
    evidence: z.array(LearningEvidence).max(20),
  })
  .meta(meaning("Result", "A result that is aimed at, with its indicators.", "Kết quả hướng tới và các chỉ số."));
export interface Result extends z.infer<typeof Result> {}

/** The results of an event or a grant as somebody enters them, in their order. */
export const ResultsChange = z
  .strictObject({ results: z.array(Result).max(40) })
  .meta(meaning("ResultsChange", "The results to save.", "Các kết quả cần lưu."));
export interface ResultsChange extends z.infer<typeof ResultsChange> {}

/**
 * The results framework of an event or a grant, as it is kept; its revision is 0 where nobody has entered anything. It says
 * what was aimed at and how far that was reached; what came of an event in the words of its sources is its {@link Outcome}.
 */
export const Results = z
  .strictObject({ of: Undertaking, revision: z.int().min(0), ...ResultsChange.shape })
  .meta(meaning("Results", "The results of an event or a grant, as kept.", "Khung kết quả đã lưu."));
export interface Results extends z.infer<typeof Results> {}

/**
 * What a result is in the summary that everybody reads: an output, or a change.
 *
 * @example
 * outcomeKindOf("intermediate-outcome"); // "outcome"
 */
export function outcomeKindOf(level: ResultLevel): Outcome["kind"] {
  return level === "output" ? "output" : "outcome";
}

/**
 * What shows that something was learnt at an event, for the measure of its highest tier (LRN-09).
 *
 * @param event its identifier
 * @example
 * evidenceOf("e1", [{ evidence: [{ tier: 4, what: { en: "A test" }, gathered: null }] }]); // [{ event: "e1", tier: 4, gathered: null }]
 */
export function evidenceOf(event: string, results: readonly Pick<Result, "evidence">[]) {
  return results.flatMap(({ evidence }) => evidence.map(({ tier, gathered }) => ({ event, tier, gathered })));
}
