import * as z from "zod";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { BilingualProse } from "./text.js";

/**
 * The tiers of Thalheimer’s Learning-Transfer Evaluation Model (2018): 1 attendance, 2 activity, 3 learner perceptions,
 * 4 knowledge, 5 decision-making competence, 6 task competence, 7 transfer, 8 effects of transfer.
 */
export const LearningTier = z
  .int()
  .min(1)
  .max(8)
  .meta(meaning("LearningTier", "A tier of LTEM, 1 to 8.", "Bậc đánh giá học tập theo LTEM, từ 1 đến 8."));
export type LearningTier = z.infer<typeof LearningTier>;

/** What shows that something was learnt, and how far that carries. A tier is never said without it. */
export const LearningEvidence = z
  .strictObject({
    tier: LearningTier,
    /** What was looked at, and what it showed. */
    what: BilingualProse,
    /** `null` where nobody noted the day. */
    gathered: PlainDate.nullable(),
  })
  .meta(meaning("LearningEvidence", "What shows that something was learnt.", "Bằng chứng cho thấy điều đã học được."));
export interface LearningEvidence extends z.infer<typeof LearningEvidence> {}
