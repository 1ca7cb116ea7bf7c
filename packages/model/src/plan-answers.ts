import * as z from "zod";
import type { Constant } from "./constant.js";
import { Count } from "./count.js";
import { type Finding, finding } from "./finding.js";
import { meaning } from "./meaning.js";
import { Money } from "./money.js";
import { PartialDate } from "./partial-date.js";
import { PILLARS, Pillar } from "./pillar.js";
import { listed } from "./source.js";
import { BilingualLine, BilingualProse } from "./text.js";

const Year = z.int().min(1900).max(2199);

/** The first year does not lie after the last one. */
export const yearsInOrder = (years: { readonly first: number; readonly last: number }) => years.first <= years.last;

/** The years that the name of a plan gives, the first and the last included. They say nothing of days. */
export const PlanYears = z
  .strictObject({ first: Year, last: Year })
  .refine(yearsInOrder, { path: ["last"], error: "the last year lies before the first" })
  .meta(meaning("PlanYears", "The years a plan is for, both included.", "Các năm của kế hoạch, tính cả hai đầu."));
export interface PlanYears extends z.infer<typeof PlanYears> {}

// What a plan is divided into. Number and names are found independently of each other.
const parts = { count: Count, items: listed(BilingualProse) };
/** The number of parts is that of their names, where both are known. */
export const countAgrees = ({ count, items }: z.infer<z.ZodObject<typeof parts>>) =>
  items.status !== "listed" || count.kind !== "exact" || count.value === items.items.length;
const countDisagrees = { path: ["count"], error: "the number differs from the number of names" };

/** What a plan sets out to reach, by the word that its source uses; without one where that word was not seen. */
export const PlanObjectives = z
  .strictObject({
    called: z.enum(["objective", "goal", "focus-area", "thematic-priority", "outcome"]).optional(),
    ...parts,
  })
  .refine(countAgrees, countDisagrees)
  .meta(meaning("PlanObjectives", "What a plan sets out to reach.", "Điều kế hoạch hướng tới."));
export interface PlanObjectives extends z.infer<typeof PlanObjectives> {}

/** Groups of tasks. A plan may have them beside its objectives, in another number. */
export const PlanTaskGroups = z
  .strictObject({ called: z.literal("task-group"), ...parts })
  .refine(countAgrees, countDisagrees)
  .meta(meaning("PlanTaskGroups", "The groups of tasks of a plan.", "Các nhóm nhiệm vụ của kế hoạch."));
export interface PlanTaskGroups extends z.infer<typeof PlanTaskGroups> {}

/** Indicators that a plan has; their number is often not seen. */
export const PlanIndicators = z
  .strictObject({ count: Count })
  .meta(meaning("PlanIndicators", "The indicators of a plan.", "Các chỉ số của kế hoạch."));
export interface PlanIndicators extends z.infer<typeof PlanIndicators> {}

/** When those who carry out a plan report on it. */
export const ReportingCadence = z
  .enum(["yearly", "mid-term", "final"])
  .meta(meaning("ReportingCadence", "When a plan is reported on.", "Chế độ báo cáo."));
export type ReportingCadence = z.infer<typeof ReportingCadence>;

/** A look back on a plan while it runs. */
export const PlanReview = z
  .strictObject({ date: PartialDate, kind: z.enum(["mid-term", "interministerial"]) })
  .meta(meaning("PlanReview", "A review of a plan while it runs.", "Đợt rà soát kế hoạch."));
export interface PlanReview extends z.infer<typeof PlanReview> {}

/** Plans of lower levels that carry a plan out, such as those of provinces. */
export const SubNationalPlans = z
  .strictObject({ count: Count, level: BilingualLine })
  .meta(meaning("SubNationalPlans", "Plans of lower levels.", "Kế hoạch của cấp dưới."));
export interface SubNationalPlans extends z.infer<typeof SubNationalPlans> {}

/**
 * What is asked of every plan, in the order in which plans are compared. Objectives, task groups and pillars are three
 * questions: the pillars of the agenda are laid over a plan and divide it in no other way.
 */
export const PlanAnswers = z
  .strictObject({
    years: finding(PlanYears),
    /** The day it was adopted; where the source only puts a date beside the plan, a note says so. */
    date: finding(PartialDate),
    instrument: finding(BilingualLine),
    objectives: finding(PlanObjectives),
    taskGroups: finding(PlanTaskGroups),
    pillars: finding(z.array(Pillar).min(1).max(PILLARS.length)),
    indicators: finding(PlanIndicators),
    lead: finding(BilingualLine),
    partners: finding(BilingualLine),
    implementation: finding(BilingualProse),
    /** Money of its own, by plan. Who pays is another question. */
    budget: finding(Money),
    funders: finding(BilingualLine),
    reporting: finding(ReportingCadence),
    review: finding(PlanReview),
    monitoring: finding(BilingualProse),
    subNationalPlans: finding(SubNationalPlans),
  })
  .meta(meaning("PlanAnswers", "What is asked of every plan.", "Những điều hỏi về mỗi kế hoạch."));
type Answers = z.infer<typeof PlanAnswers>;
export interface PlanAnswers extends Constant<Answers> {}

/** One of the things asked of every plan. */
export type PlanQuestion = keyof Answers;

/** What an answer holds where it was found. */
export type PlanValue<Question extends PlanQuestion> = Extract<PlanAnswers[Question], { status: "found" }>["value"];

/** The answer of a plan to a question. */
export type PlanAnswer<Question extends PlanQuestion> = Finding<PlanValue<Question>>;

/** Every question, in the order in which plans are compared. */
export const PLAN_QUESTIONS: readonly PlanQuestion[] = [
  "years",
  "date",
  "instrument",
  "objectives",
  "taskGroups",
  "pillars",
  "indicators",
  "lead",
  "partners",
  "implementation",
  "budget",
  "funders",
  "reporting",
  "review",
  "monitoring",
  "subNationalPlans",
];
