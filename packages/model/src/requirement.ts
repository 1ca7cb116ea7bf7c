import * as z from "zod";
import { PlainDate } from "./date.js";
import { GrantId } from "./grant.js";
import { meaning } from "./meaning.js";
import { Period } from "./period.js";
import { BilingualLine, BilingualProse } from "./text.js";
import { uuid } from "./uuid.js";

/** The identifier of something that an agreement asks for. */
export const RequirementId = uuid()
  .brand<"RequirementId">()
  .meta(meaning("RequirementId", "The identifier of a requirement.", "Định danh của một yêu cầu báo cáo."));
export type RequirementId = z.infer<typeof RequirementId>;

/** As many days as there may be between the end of what is covered and the day of delivery. */
const Days = z.int().min(0).max(366);

/** A day that the agreement names, and what is covered by then, where it says so. */
export const DueDay = z
  .strictObject({ due: PlainDate, covers: Period.optional() })
  .meta(meaning("DueDay", "A day that the agreement names.", "Một ngày ghi trong thỏa thuận."));
export interface DueDay extends z.infer<typeof DueDay> {}

/** Whether no day is named twice. */
export const areDifferentDays = (days: readonly DueDay[]) => new Set(days.map(({ due }) => due)).size === days.length;

/**
 * When something is due: so many days after each quarter, half-year or year of a year that begins in some month; so many
 * days after the end of the grant; or on days that the agreement names.
 */
export const DueRule = z
  .discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("periodic"),
      every: z.enum(["quarter", "half-year", "year"]),
      /** The month in which the donor’s year begins: 1 where it is the calendar’s, 4 in Canada and the United Kingdom. */
      yearBegins: z.int().min(1).max(12),
      days: Days,
    }),
    z.strictObject({ is: z.literal("after-end"), days: Days }),
    z.strictObject({
      is: z.literal("on-days"),
      days: z.array(DueDay).min(1).max(60).refine(areDifferentDays, { error: "a day is named twice" }),
    }),
  ])
  .meta(meaning("DueRule", "When something is due.", "Quy tắc xác định hạn nộp."));
export type DueRule = z.infer<typeof DueRule>;

/** That something was delivered, and when. */
export const Submission = z
  .strictObject({
    /** Which one it is, as {@link DueReport} says it. */
    closes: PlainDate,
    on: PlainDate,
    note: BilingualProse.optional(),
  })
  .meta(meaning("Submission", "That something was delivered.", "Việc đã nộp báo cáo."));
export interface Submission extends z.infer<typeof Submission> {}

/** That something an agreement asks for was delivered on a day, or, with `null`, that it was not. */
export const Delivery = z
  .strictObject({ requirement: RequirementId, ...Submission.shape, on: PlainDate.nullable() })
  .meta(meaning("Delivery", "That a report was delivered, or was not.", "Việc đã nộp hoặc chưa nộp một báo cáo."));
export interface Delivery extends z.infer<typeof Delivery> {}

/** Whether nothing was delivered twice. */
export const isEachDeliveredOnce = (submitted: readonly Submission[]) =>
  new Set(submitted.map(({ closes }) => closes)).size === submitted.length;

/** What an agreement asks for. */
export const RequirementKind = z
  .enum(["progress-report", "financial-report", "final-report", "audit", "evaluation", "indicator-data", "other"])
  .meta(meaning("RequirementKind", "What an agreement asks for.", "Loại báo cáo, tài liệu phải nộp."));
export type RequirementKind = z.infer<typeof RequirementKind>;

/** Something that an agreement asks for, when it is due, and which of it was delivered. */
export const Requirement = z
  .strictObject({
    id: RequirementId,
    kind: RequirementKind,
    /** As the agreement calls it. */
    title: BilingualLine.optional(),
    due: DueRule,
    submitted: z.array(Submission).max(300).refine(isEachDeliveredOnce, { error: "one is delivered twice" }),
  })
  .meta(meaning("Requirement", "Something that an agreement asks for.", "Một yêu cầu của thỏa thuận."));
export interface Requirement extends z.infer<typeof Requirement> {}

/** Whether no two requirements have one identifier. */
export const areDifferentRequirements = (requirements: readonly Requirement[]) =>
  new Set(requirements.map(({ id }) => id)).size === requirements.length;

/** What an agreement asks for, as somebody enters it. */
export const RequirementsChange = z
  .strictObject({
    requirements: z
      .array(Requirement)
      .max(40)
      .refine(areDifferentRequirements, { error: "two requirements have one identifier" }),
  })
  .meta(meaning("RequirementsChange", "What an agreement asks for.", "Các yêu cầu của thỏa thuận."));
export interface RequirementsChange extends z.infer<typeof RequirementsChange> {}

/** What the agreement of a grant asks for, as it is kept; its revision is 0 where nobody has entered anything. */
export const GrantRequirements = z
  .strictObject({ grant: GrantId, revision: z.int().min(0), ...RequirementsChange.shape })
  .meta(meaning("GrantRequirements", "What an agreement asks for, as kept.", "Các yêu cầu đã lưu của thỏa thuận."));
export interface GrantRequirements extends z.infer<typeof GrantRequirements> {}
