import * as z from "zod";
import { code } from "./code.js";
import type { Constant } from "./constant.js";
import { CountryCode } from "./country.js";
import { meaning } from "./meaning.js";
import { PartialDate } from "./partial-date.js";
import { PlanAnswers } from "./plan-answers.js";
import { SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse } from "./text.js";

/** The code of an action plan, such as `norway-nap-2023-2030`. A plan whose text is a programme bears its code. */
export const ActionPlanCode = code().meta(
  meaning("ActionPlanCode", "The code of an action plan.", "Mã của kế hoạch hành động."),
);
export type ActionPlanCode = z.infer<typeof ActionPlanCode>;

/** Whose plan it is: of a country, of a region, or of one body of a country in support of another plan. */
export const PlanScope = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("national"), country: CountryCode }),
    z.strictObject({ kind: z.literal("regional"), region: BilingualLine }),
    z.strictObject({ kind: z.literal("sub-plan"), country: CountryCode, supports: ActionPlanCode }),
  ])
  .meta(meaning("PlanScope", "Whose plan it is.", "Kế hoạch của quốc gia, khu vực hay cơ quan nào."));
export type PlanScope = z.infer<typeof PlanScope>;

/** How far a plan has come. That no plan was found is no proof that there is none; what was found instead is told. */
export const PlanStage = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("adopted") }),
    z.strictObject({ status: z.literal("being-drafted"), asOf: PartialDate, sources: SourceKeys }),
    z.strictObject({
      status: z.literal("not-found"),
      instead: z.array(z.strictObject({ what: BilingualProse, sources: SourceKeys })),
    }),
  ])
  .meta(meaning("PlanStage", "How far a plan has come.", "Kế hoạch đã đến bước nào."));
export type PlanStage = z.infer<typeof PlanStage>;

/**
 * The profile of a plan on Women, Peace and Security: what was found, was known to be none or was not found when each
 * plan was asked the same questions. Its text, where it was read, is a programme with clauses.
 */
export const ActionPlan = z
  .strictObject({
    code: ActionPlanCode,
    scope: PlanScope,
    /** What the plan is called; in our own words where its title was not seen. */
    title: BilingualLine,
    shortTitle: BilingualLine,
    /** Its place among the plans of its country, the first being 1. */
    generation: z.int().min(1).max(20).optional(),
    stage: PlanStage,
    answers: PlanAnswers,
    note: BilingualProse.optional(),
    sources: SourceKeys,
  })
  .meta(meaning("ActionPlan", "The profile of an action plan.", "Hồ sơ của một kế hoạch hành động."));
export interface ActionPlan extends Constant<z.infer<typeof ActionPlan>> {}
