import * as z from "zod";
import { PlainDate } from "./date.js";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";
import { PartialDate } from "./partial-date.js";
import { BilingualProse } from "./text.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a recommendation or commitment. */
export const RecommendationId = uuid()
  .brand<"RecommendationId">()
  .meta(meaning("RecommendationId", "The identifier of a recommendation.", "Định danh của một kiến nghị."));
export type RecommendationId = z.infer<typeof RecommendationId>;

/**
 * Whether a text is the identifier of a recommendation, in small letters.
 *
 * @example
 * isRecommendationId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isRecommendationId(text: string): text is RecommendationId {
  return isUuid(text);
}

/** What became of it so far. Done and dropped have a day, and say how or why. */
export const FollowUp = z
  .discriminatedUnion("state", [
    z.strictObject({ state: z.literal("open") }),
    z.strictObject({ state: z.enum(["done", "dropped"]), on: PlainDate, note: BilingualProse }),
  ])
  .meta(meaning("FollowUp", "What became of a recommendation.", "Tình hình thực hiện."));
export type FollowUp = z.infer<typeof FollowUp>;

/** What was recommended or promised at an event, as somebody enters it. */
export const NewRecommendation = z
  .strictObject({
    /** Others are asked to do it, or its owner has said it would. */
    kind: z.enum(["recommendation", "commitment"]),
    text: BilingualProse,
    /** Who is to do it. */
    owner: OrganisationId,
    /** By when; absent where nobody has named a day. */
    due: PartialDate.optional(),
    followUp: FollowUp,
  })
  .meta(meaning("NewRecommendation", "A recommendation or commitment to save.", "Kiến nghị hoặc cam kết cần lưu."));
export interface NewRecommendation extends z.infer<typeof NewRecommendation> {}

/** What was recommended or promised at an event: by whom it is to be done, by when, and what became of it. */
export const Recommendation = z
  .strictObject({ id: RecommendationId, event: EventId, revision: z.int().min(1), ...NewRecommendation.shape })
  .meta(meaning("Recommendation", "A recommendation or commitment of an event.", "Kiến nghị hoặc cam kết."));
export interface Recommendation extends z.infer<typeof Recommendation> {}
