import * as z from "zod";
import { meaning } from "./meaning.js";
import { Line, Prose } from "./text.js";

/** How hard something is for somebody, in the words of the Washington Group. */
export const Difficulty = z
  .enum(["none", "some", "a-lot", "cannot"])
  .meta(meaning("Difficulty", "How hard something is for somebody.", "Mức độ khó khăn."));
export type Difficulty = z.infer<typeof Difficulty>;

const difficulty = Difficulty.optional();

/** The questions on functioning, in the order in which they are asked. */
export const FUNCTIONS = ["seeing", "hearing", "walking", "remembering", "selfCare", "communicating"] as const;

/** The six questions of the Washington Group Short Set on Functioning. What was not answered is left out. */
const Functioning = z
  .strictObject({
    /** Even with glasses. */
    seeing: difficulty,
    /** Even with a hearing aid. */
    hearing: difficulty,
    walking: difficulty,
    remembering: difficulty,
    selfCare: difficulty,
    communicating: difficulty,
  })
  .refine(answersAny, { error: "answer a question, or leave it out" });

/**
 * What is sensitive by law and somebody may say of themselves. Nobody has to; what they need in order to take part, a diet
 * among it, is asked elsewhere.
 */
export const SensitiveDetails = z
  .strictObject({
    ethnicity: Line.optional(),
    functioning: Functioning.optional(),
    /** What whoever helps in an emergency should know. */
    health: Prose.optional(),
  })
  .refine(saysAnything, { error: "say something, or leave it out" })
  .meta(meaning("SensitiveDetails", "What is sensitive by law and somebody says.", "Thông tin nhạy cảm tự khai."));
export interface SensitiveDetails extends z.infer<typeof SensitiveDetails> {}

/** Whether anything is said. Used by the schema. */
export function saysAnything({ ethnicity, functioning, health }: Said): boolean {
  return [ethnicity, functioning, health].some((one) => one !== undefined);
}

type Said = { readonly [One in "ethnicity" | "functioning" | "health"]?: unknown };

/** Whether any question is answered. Used by the schema. */
export function answersAny(answers: { readonly [One in (typeof FUNCTIONS)[number]]?: unknown }): boolean {
  return FUNCTIONS.some((one) => answers[one] !== undefined);
}

/** Why somebody reads what is sensitive. */
export const ReadingReason = z
  .strictObject({ reason: Prose })
  .meta(meaning("ReadingReason", "Why somebody reads personal data.", "Lý do xem dữ liệu cá nhân."));
export interface ReadingReason extends z.infer<typeof ReadingReason> {}

/**
 * Whether somebody has a disability, as the Washington Group counts it: a lot of difficulty with one thing at least, or none
 * at all. That nobody has is known only where all six questions were answered.
 *
 * @returns undefined where the answers do not tell
 * @example
 * hasDisability({ functioning: { seeing: "a-lot" } }); // true
 * hasDisability({ functioning: { seeing: "some" } }); // undefined
 */
export function hasDisability({ functioning = {} }: Pick<SensitiveDetails, "functioning">): boolean | undefined {
  const answers = FUNCTIONS.map((one) => functioning[one]);
  if (answers.some((answer) => answer === "a-lot" || answer === "cannot")) return true;
  return answers.includes(undefined) ? undefined : false;
}
