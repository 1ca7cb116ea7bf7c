import * as z from "zod";
import type { Constant } from "./constant.js";
import { FrameworkCode } from "./framework.js";
import { IndicatorCode } from "./indicator.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { TargetCode } from "./target.js";
import { ClauseRef } from "./task-link.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";

/**
 * Every measure with the version of its definition, in the order in which they are shown. A change that moves a number
 * raises the version, and numbers of two versions never stand in one series.
 */
export const MEASURE_VERSIONS = {
  "PRT-01": 1,
  "PRT-02": 1,
  "PRT-03": 1,
  "PRT-04": 1,
  "PRT-05": 1,
  "PRT-06": 1,
  "PRT-07": 1,
  "PRT-08": 1,
  "PRT-09": 1,
  "PRT-10": 1,
  "PRT-11": 1,
  "PRT-12": 1,
  "PRT-13": 1,
  "PRT-14": 1,
  "PRT-15": 1,
  "PRT-16": 1,
  "DEL-01": 1,
  "DEL-02": 2,
  "DEL-03": 2,
  "DEL-04": 2,
  "DEL-05": 1,
  "COV-01": 1,
  "COV-02": 1,
  "COV-03": 1,
  "COV-04": 1,
  "COV-05": 1,
  "FIN-01": 1,
  "FIN-02": 1,
  "FIN-03": 1,
  "FIN-04": 1,
  "FIN-05": 1,
  "FIN-06": 1,
  "FIN-07": 1,
  "FIN-08": 1,
  "FIN-09": 1,
  "LRN-01": 1,
  "LRN-02": 1,
  "LRN-03": 1,
  "LRN-04": 1,
  "LRN-05": 1,
  "LRN-06": 1,
  "LRN-07": 1,
  "LRN-08": 1,
  "LRN-09": 1,
  "LRN-10": 1,
  "TGT-01": 1,
  "TGT-02": 1,
  "TGT-03": 1,
  "TGT-04": 1,
  "TGT-05": 1,
  "QLT-01": 1,
  "QLT-02": 1,
  "QLT-03": 1,
  "QLT-04": 1,
  "QLT-05": 1,
} as const;

/**
 * The code of a measure: its family and its number. PRT participation, DEL delivery, COV coverage, FIN money, LRN learning,
 * TGT targets, QLT quality of the data.
 */
export const MeasureCode = z
  .enum(Object.keys(MEASURE_VERSIONS) as (keyof typeof MEASURE_VERSIONS)[])
  .meta(meaning("MeasureCode", "The code of a measure.", "Mã của số đo."));
export type MeasureCode = z.infer<typeof MeasureCode>;

/** What a measure counts, or takes a share of. A share of people is another thing than a share of participations. */
export const MeasuredThing = z
  .enum([
    "person",
    "participation",
    "session",
    "event",
    "organisation",
    "province",
    "task",
    "objective",
    "report",
    "required-document",
    "money",
    "contribution",
    "answer",
    "pair",
    "value",
    "cell",
    "check",
    "finding",
    "role-assignment",
    "record",
    "change",
  ])
  .meta(meaning("MeasuredThing", "What a measure counts.", "Đối tượng được đếm."));
export type MeasuredThing = z.infer<typeof MeasuredThing>;

/**
 * In what a measure is told. A share is in percent, the difference of two shares in percentage points; an amount is in the
 * minor unit of a currency; points are points of a test.
 */
export const MeasureUnit = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("count"), of: MeasuredThing }),
    z.strictObject({ kind: z.literal("share"), of: MeasuredThing }),
    z.strictObject({ kind: z.literal("percentage-points") }),
    z.strictObject({ kind: z.literal("ratio") }),
    z.strictObject({ kind: z.literal("person-days") }),
    z.strictObject({ kind: z.literal("hours-per-head") }),
    z.strictObject({ kind: z.literal("amount") }),
    z.strictObject({ kind: z.literal("amount-per"), each: z.enum(["person-day", "completion"]) }),
    z.strictObject({ kind: z.literal("points") }),
    z.strictObject({ kind: z.literal("effect-size") }),
    z.strictObject({ kind: z.literal("per-year") }),
    z.strictObject({ kind: z.literal("tier"), highest: z.int().min(1) }),
    z.strictObject({ kind: z.literal("standing") }),
    z.strictObject({ kind: z.literal("same-as-indicator") }),
    z.strictObject({ kind: z.literal("record") }),
  ])
  .meta(meaning("MeasureUnit", "In what a measure is told.", "Đơn vị của số đo."));
export type MeasureUnit = z.infer<typeof MeasureUnit>;

/**
 * What a value is multiplied by to be told in its unit: 100 for what is told in percent, else 1.
 *
 * @example
 * factorOf({ kind: "share", of: "person" }); // 100
 * factorOf({ kind: "count", of: "event" }); // 1
 */
export function factorOf({ kind }: MeasureUnit): number {
  return kind === "share" || kind === "percentage-points" ? 100 : 1;
}

/** By what a number is broken down. What it says of a person is as it was at the event. */
export const MeasureDimension = z
  .enum([
    "sex",
    "age-group",
    "organisation",
    "organisation-kind",
    "government-level",
    "position-level",
    "province",
    "role",
    "mode",
    "event",
    "event-kind",
    "programme",
    "objective",
    "task-group",
    "task",
    "funder",
    "grant",
    "year",
    "quarter",
    "month",
    "attribute",
    "rule",
    "gender-marker",
    "document-kind",
  ])
  .meta(meaning("MeasureDimension", "By what a number is broken down.", "Chiều phân tổ của số đo."));
export type MeasureDimension = z.infer<typeof MeasureDimension>;

/**
 * How parts become the whole. `sum`: they are added. `ratio-of-sums`: numerators and denominators are added, and divided
 * once. `union`: what is in several parts is one, so that parts never add up. `latest`: the newest part stands for the
 * whole. `none`: the whole is measured anew, or not at all.
 */
export const AggregationRule = z
  .enum(["sum", "ratio-of-sums", "union", "latest", "none"])
  .meta(meaning("AggregationRule", "How parts become the whole.", "Cách gộp các phần thành toàn bộ."));
export type AggregationRule = z.infer<typeof AggregationRule>;

/** A kind of facts that measures are made of. */
export const FactLayer = z
  .enum([
    "events",
    "headcounts",
    "participations",
    "programme",
    "money",
    "tests",
    "surveys",
    "documents",
    "outcomes",
    "staff-figures",
    "targets",
    "observations",
    "tables",
  ])
  .meta(meaning("FactLayer", "A kind of facts that measures are made of.", "Loại dữ liệu nguồn của số đo."));
export type FactLayer = z.infer<typeof FactLayer>;

/** What a measure means, from what it is made, and what it cannot say. */
export const Measure = z
  .strictObject({
    code: MeasureCode,
    version: z.int().min(1),
    name: BilingualLine,
    definition: BilingualProse,
    rationale: BilingualProse,
    unit: MeasureUnit,
    /** What is counted, or what the value is computed from; absent where there is no number. */
    numerator: BilingualProse.optional(),
    /** Absent where the value is no quotient. */
    denominator: BilingualProse.optional(),
    disaggregations: z.array(MeasureDimension),
    aggregation: AggregationRule,
    /** Which way is better; `none` where neither is. */
    direction: z.enum(["up", "down", "none"]),
    /** What becomes of facts that do not say what is needed. */
    missingValues: BilingualProse,
    limitations: BilingualProse,
    /**
     * Where it stands in the chain of results; `quality` says something of the data only, and a measure of any indicator
     * stands where the indicator does.
     */
    level: z.enum([
      "input",
      "output",
      "immediate-outcome",
      "intermediate-outcome",
      "ultimate-outcome",
      "same-as-indicator",
      "quality",
    ]),
    /** What it is made of. */
    facts: z.array(FactLayer),
    frequency: z.enum(["continuous", "after-each-event", "months-after-event", "yearly", "each-release"]),
    provider: z.enum(["host", "funder", "participants", "programme-office", "publisher"]),
    /** Clauses whose own words ask for what is measured. Which they are is our judgement. */
    tasks: z.array(ClauseRef),
    references: z.strictObject({
      indicators: z.array(IndicatorCode),
      targets: z.array(z.strictObject({ framework: FrameworkCode, target: TargetCode })),
      acts: z.array(LegalActCode),
      /** The standard or the paper that the method comes from. */
      methods: z.array(Line),
    }),
    /** `open` can be published as it is; `protected` counts people, and is published in protected tables only. */
    confidentiality: z.enum(["open", "protected", "internal"]),
    /** I: data and method are there. II: the method is there, and the data are to come. III: an idea. */
    tier: z.enum(["I", "II", "III"]),
  })
  .meta(
    meaning(
      "Measure",
      "What a measure means, in which unit, from which facts, and how its parts become the whole.",
      "Ý nghĩa của số đo, đơn vị, dữ liệu nguồn và cách gộp từ các phần.",
    ),
  );
export interface Measure extends Constant<z.infer<typeof Measure>> {}
