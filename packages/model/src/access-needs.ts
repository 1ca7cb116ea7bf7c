import * as z from "zod";
import { meaning } from "./meaning.js";
import { Line, Prose } from "./text.js";

/**
 * What somebody needs in order to take part. What is not asked for is left out, and nobody is asked why they need it.
 */
export const AccessNeeds = z
  .strictObject({
    /** Which language, sign languages among them. */
    interpreter: Line.optional(),
    stepFree: z.literal(true).optional(),
    /** For how many children care is needed during the event. */
    children: z.int().min(1).max(20).optional(),
    diet: Line.optional(),
    travel: Line.optional(),
    other: Prose.optional(),
  })
  .refine(asksForAny, { error: "say what is needed, or leave it out" })
  .meta(meaning("AccessNeeds", "What somebody needs in order to take part.", "Nhu cầu hỗ trợ để có thể tham dự."));
export interface AccessNeeds extends z.infer<typeof AccessNeeds> {}

/** Whether anything is asked for. Used by the schema. */
export function asksForAny({ interpreter, stepFree, children, diet, travel, other }: Asked): boolean {
  return [interpreter, stepFree, children, diet, travel, other].some((need) => need !== undefined);
}

type Asked = { readonly [Need in "interpreter" | "stepFree" | "children" | "diet" | "travel" | "other"]?: unknown };
