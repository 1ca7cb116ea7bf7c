import * as z from "zod";
import { IndicatorCode } from "./indicator.js";
import { meaning } from "./meaning.js";
import { MeasureCode } from "./measure.js";
import { OrganisationId } from "./organisation.js";
import { Period } from "./period.js";
import { Baseline, ResultActual, ResultTarget } from "./reported-value.js";
import { BilingualLine, BilingualProse } from "./text.js";

/** A period that is reported on. Where no target was set, or nothing was reported yet, there is none. */
export const ResultPeriod = z
  .strictObject({ period: Period, target: ResultTarget.optional(), actual: ResultActual.optional() })
  .meta(meaning("ResultPeriod", "A period that is reported on.", "Một kỳ báo cáo."));
export interface ResultPeriod extends z.infer<typeof ResultPeriod> {}

/** Where the number stands already: a measure of the catalogue, or an indicator that the programme observes. */
export const MeasuredBy = z
  .discriminatedUnion("is", [
    z.strictObject({ is: z.literal("measure"), measure: MeasureCode }),
    z.strictObject({ is: z.literal("indicator"), indicator: IndicatorCode }),
  ])
  .meta(meaning("MeasuredBy", "Where the number of an indicator stands already.", "Nơi đã có số liệu của chỉ số."));
export type MeasuredBy = z.infer<typeof MeasuredBy>;

const fields = {
  title: BilingualLine,
  /** A number of something, a share in per cent, or words. */
  measure: z.enum(["unit", "percentage", "qualitative"]),
  /** Whether more is better. */
  ascending: z.boolean(),
  baseline: Baseline,
  periods: z.array(ResultPeriod).max(40),
  measuredBy: MeasuredBy.optional(),
  dataSource: BilingualLine.optional(),
  method: BilingualProse.optional(),
  frequency: z.enum(["once", "each-event", "month", "quarter", "half-year", "year"]).optional(),
  responsible: OrganisationId.optional(),
} as const;

type Parts = z.infer<z.ZodObject<typeof fields>>;

/** Whether values are words where the indicator is qualitative, and numbers where it is not. */
export function saysWhatItMeasures({ measure, baseline, periods }: Parts): boolean {
  const wrong = measure === "qualitative" ? "known" : "told";
  return [baseline, ...periods.flatMap(({ target, actual }) => [target, actual])].every(
    (value) => value?.status !== wrong,
  );
}

/** Whether nobody types in what is measured. */
export const isMeasuredOrTyped = ({ measuredBy, periods }: Parts) =>
  measuredBy === undefined || periods.every(({ actual }) => actual === undefined);

/** Whether no period is there twice. */
export const hasEachPeriodOnce = ({ periods }: Parts) =>
  new Set(periods.map(({ period: { start, end } }) => `${start} ${end}`)).size === periods.length;

/** By what one sees whether a result is reached: what was before, what is to be, what is, and who finds that out how. */
export const ResultIndicator = z
  .strictObject(fields)
  .refine(saysWhatItMeasures, {
    path: ["measure"],
    error: "a qualitative indicator is told in words, others in numbers",
  })
  .refine(isMeasuredOrTyped, { path: ["measuredBy"], error: "what is measured is not typed in" })
  .refine(hasEachPeriodOnce, { path: ["periods"], error: "a period is there twice" })
  .meta(meaning("ResultIndicator", "By what one sees whether a result is reached.", "Chỉ số đo mức đạt kết quả."));
export interface ResultIndicator extends z.infer<typeof ResultIndicator> {}
