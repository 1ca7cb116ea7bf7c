import * as z from "zod";
import type { Constant } from "./constant.js";
import { Decimal } from "./decimal.js";
import { IndicatorCode, ScopeCode } from "./indicator.js";
import { KnownText } from "./known-text.js";
import { meaning } from "./meaning.js";
import { daysMeant, PartialDate } from "./partial-date.js";
import { Discrepancy } from "./programme.js";
import { Basis, listed, SourceKeys } from "./source.js";
import { BilingualProse } from "./text.js";

/** The code of a target in its framework: `O1.1`, or a name of ours where the framework's number was not seen. */
export const TargetCode = z
  .string()
  .max(48)
  .regex(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/, { error: "letters, digits, single hyphens and points" })
  .meta(meaning("TargetCode", "The code of a target in its framework.", "Mã của chỉ tiêu trong khung chỉ tiêu."));
export type TargetCode = z.infer<typeof TargetCode>;

/**
 * What is to be reached: a bound as it was written, `reach` where the bare number was written (then the direction of
 * the target says which side counts), or something to be in place.
 */
export const Goal = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["reach", "at-least", "more-than", "less-than", "about"]), value: Decimal }),
    z.strictObject({ kind: z.literal("in-place") }),
  ])
  .meta(
    meaning(
      "Goal",
      "What is to be reached: a number with its bound, or something to be in place.",
      "Mức cần đạt: một con số kèm giới hạn, hoặc một việc cần được thực hiện.",
    ),
  );
export type Goal = z.infer<typeof Goal>;

/** What a target asks for by a time. `by` means by its last day. */
export const TargetMilestone = z
  .strictObject({
    by: PartialDate,
    goal: Goal,
    basis: Basis,
    note: BilingualProse.optional(),
    sources: SourceKeys,
  })
  .meta(meaning("TargetMilestone", "What a target asks for by a time.", "Mức chỉ tiêu cần đạt vào một thời điểm."));
export interface TargetMilestone extends Constant<z.infer<typeof TargetMilestone>> {}

/** When somebody may set another target for itself: where another indicator of theirs keeps within a bound. */
export const Deviation = z
  .strictObject({ indicator: IndicatorCode, when: Goal, allows: BilingualProse, sources: SourceKeys })
  .meta(
    meaning(
      "Deviation",
      "When somebody may set another target for itself.",
      "Trường hợp được điều chỉnh chỉ tiêu cho phù hợp.",
    ),
  );
export interface Deviation extends Constant<z.infer<typeof Deviation>> {}

/** Which way the value is to go. */
export const Direction = z
  .enum(["up", "down", "keep"])
  .meta(meaning("Direction", "Which way the value is to go.", "Chiều hướng cần đạt của giá trị."));
export type Direction = z.infer<typeof Direction>;

/** A target of a framework: an indicator, which way it is to go, and how far by when. */
export const Target = z
  .strictObject({
    code: TargetCode,
    /** Whether the code was seen, follows from the order of the text, or is a name of ours. */
    numbering: z.strictObject({ status: z.enum(["seen", "inferred", "ours"]), note: BilingualProse.optional() }),
    /** A text may ask two things under one number: the second names the first, and is not counted as another target. */
    under: TargetCode.optional(),
    text: KnownText,
    indicator: IndicatorCode,
    /** The part of the indicator it is about; without one, all of it. */
    scope: ScopeCode.optional(),
    direction: Direction,
    milestones: listed(TargetMilestone, 20),
    deviation: Deviation.optional(),
    discrepancies: z.array(Discrepancy),
  })
  .meta(
    meaning(
      "Target",
      "A target: an indicator, its direction, and how far by when.",
      "Chỉ tiêu: một chỉ số, chiều hướng và mức cần đạt theo thời gian.",
    ),
  );
export interface Target extends Constant<z.infer<typeof Target>> {}

/**
 * The milestone a target is on its way to at a date: the next one that is not due before it. `undefined` after the
 * last. A year or a month stands for its last day.
 *
 * @example
 * milestoneOn(getTarget("gender-equality-strategy-2021-2030", "O1.1"), "2026-01-01")?.by; // "2030"
 * milestoneOn(getTarget("gender-equality-strategy-2021-2030", "O1.1"), "2025")?.goal; // { kind: "reach", value: "60" }
 */
export function milestoneOn(
  { milestones }: Pick<Target, "milestones">,
  date: PartialDate,
): TargetMilestone | undefined {
  if (milestones.status !== "listed") return undefined;
  const day = daysMeant(date).end;
  return milestones.items
    .filter(({ by }) => daysMeant(by).end >= day)
    .reduce<TargetMilestone | undefined>(
      (next, milestone) =>
        next === undefined || daysMeant(milestone.by).end < daysMeant(next.by).end ? milestone : next,
      undefined,
    );
}
