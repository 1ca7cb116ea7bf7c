import * as z from "zod";
import { code } from "./code.js";
import type { Constant } from "./constant.js";
import { finding } from "./finding.js";
import { KnownText } from "./known-text.js";
import { meaning } from "./meaning.js";
import { Pillar } from "./pillar.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";
import { Unit } from "./unit.js";

/** The code of an indicator, such as `agencies-with-woman-key-leader` or `sdg-5.5.1`. */
export const IndicatorCode = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, { error: "small letters, digits, single hyphens and points" })
  .meta(meaning("IndicatorCode", "The code of an indicator.", "Mã của chỉ số."));
export type IndicatorCode = z.infer<typeof IndicatorCode>;

/** The code of a part of an indicator, such as `provinces`; no two parts of one indicator share it. */
export const ScopeCode = code(48).meta(
  meaning("ScopeCode", "The code of a part of an indicator.", "Mã của một phạm vi của chỉ số."),
);
export type ScopeCode = z.infer<typeof ScopeCode>;

/** How numerator and denominator are counted, where a source defines it. */
export const IndicatorDefinition = z
  .strictObject({
    numerator: BilingualProse,
    denominator: BilingualProse,
    /** What the words above mean, where the definition says so. */
    terms: z.array(z.strictObject({ term: BilingualLine, meaning: BilingualProse })),
    brokenDownBy: BilingualLine.optional(),
    cadence: BilingualLine.optional(),
    collectedBy: BilingualLine.optional(),
  })
  .meta(
    meaning(
      "IndicatorDefinition",
      "How the numerator and the denominator of an indicator are counted.",
      "Cách tính tử số và mẫu số của chỉ số.",
    ),
  );
export interface IndicatorDefinition extends z.infer<typeof IndicatorDefinition> {}

/** A number of things that a source counts in a text whose parts were not all seen: "20 targets". */
export const StatedCount = z
  .strictObject({
    of: z.enum(["objective", "target", "indicator", "pillar"]),
    count: z.int().min(0),
    basis: Basis,
    sources: SourceKeys,
  })
  .meta(meaning("StatedCount", "A number of parts that a source counts.", "Số phần mà nguồn đếm được."));
export interface StatedCount extends z.infer<typeof StatedCount> {}

/** A list that others publish and number: the indicators of the Sustainable Development Goals, those of S/2010/498. */
export const IndicatorList = z
  .strictObject({
    code: ScopeCode,
    title: BilingualLine,
    stated: z.array(StatedCount),
    note: BilingualProse,
    sources: SourceKeys,
  })
  .meta(meaning("IndicatorList", "A published list of indicators.", "Một danh mục chỉ số đã công bố."));
export interface IndicatorList extends Constant<z.infer<typeof IndicatorList>> {}

/** What is measured, defined once: targets name it, and observations are of it. */
export const Indicator = z
  .strictObject({
    code: IndicatorCode,
    title: KnownText,
    kind: z.enum(["quantitative", "qualitative", "mixed", "index"]).optional(),
    /** Absent where the unit was not seen. */
    unit: Unit.optional(),
    /** On one day, within a span of time, or since a start. Counts since a start are no shares on a day. */
    counted: z.enum(["on-a-day", "within-a-span", "since-a-start", "not-given"]),
    definition: finding(IndicatorDefinition),
    /** The parts it is told for. An observation without a scope is of the whole, or its source does not say. */
    scopes: z.array(z.strictObject({ code: ScopeCode, name: BilingualLine })),
    /** Where it stands in a published list; some stand there under several numbers. */
    listed: z.strictObject({ list: ScopeCode, numbers: z.array(Line).min(1), pillar: Pillar.optional() }).optional(),
    note: BilingualProse.optional(),
  })
  .meta(
    meaning(
      "Indicator",
      "What is measured: title, unit, definition and the parts it is told for.",
      "Nội dung được đo: tên, đơn vị, cách tính và các phạm vi.",
    ),
  );
export interface Indicator extends Constant<z.infer<typeof Indicator>> {}
