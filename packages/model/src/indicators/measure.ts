import * as z from "zod";
import { meaning } from "../meaning.js";
import { BilingualLine, BilingualProse } from "../text.js";
import { Unit } from "../unit.js";

/** The codes of the measures, in the order in which they are shown. */
export const MEASURE_CODES = ["events-held", "participations", "women-share", "task-coverage"] as const;

/** The code of a measure. */
export const MeasureCode = z
  .enum(MEASURE_CODES)
  .meta(meaning("MeasureCode", "The code of a measure.", "Mã của số đo."));
export type MeasureCode = z.infer<typeof MeasureCode>;

/**
 * What a measure means. A change that moves a number raises the version. `rollUp` says how parts become the whole: counts
 * are summed, ratios are sums over sums, and a task that several years touch is one task: a union.
 */
export const Measure = z
  .strictObject({
    code: MeasureCode,
    version: z.int().min(1),
    name: BilingualLine,
    definition: BilingualProse,
    unit: Unit,
    rollUp: z.enum(["sum", "ratio-of-sums", "union"]),
    /** What becomes of facts that do not say what is needed. */
    whenUnknown: BilingualProse,
  })
  .meta(
    meaning(
      "Measure",
      "What a measure means, in which unit, and how its parts become the whole.",
      "Ý nghĩa của số đo, đơn vị và cách gộp từ các phần.",
    ),
  );
export interface Measure extends z.infer<typeof Measure> {}
