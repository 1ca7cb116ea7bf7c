import type { Measure, MeasureCode } from "../measure.js";
import { type AnyText, type CodeAmong, constant, rowWith } from "./constants.js";
import { attendanceMeasures } from "./measures/attendance.js";
import { coverageMeasures } from "./measures/coverage.js";
import { deliveryMeasures } from "./measures/delivery.js";
import { gainMeasures } from "./measures/gains.js";
import { moneyMeasures } from "./measures/money.js";
import { qualityMeasures } from "./measures/quality.js";
import { reachMeasures } from "./measures/reach.js";
import { reactionMeasures } from "./measures/reactions.js";
import { targetMeasures } from "./measures/targets.js";
import { transferMeasures } from "./measures/transfer.js";
import { womenMeasures } from "./measures/women.js";

/** Every measure, in the order in which they are shown. */
export const MEASURES: readonly Measure[] = constant([
  ...attendanceMeasures,
  ...womenMeasures,
  ...reachMeasures,
  ...deliveryMeasures,
  ...coverageMeasures,
  ...moneyMeasures,
  ...reactionMeasures,
  ...gainMeasures,
  ...transferMeasures,
  ...targetMeasures,
  ...qualityMeasures,
]);

/**
 * The measure with this code. A code that the catalogue does not hold does not compile.
 *
 * @example
 * getMeasure("PRT-08").name.en; // "Women’s share"
 */
export function getMeasure<const Code extends MeasureCode | AnyText>(code: CodeAmong<MeasureCode, Code>): Measure {
  return rowWith(MEASURES, code);
}

/**
 * The measure with a code from outside, or `undefined` when the catalogue holds none.
 *
 * @example
 * findMeasure("PRT-99"); // undefined
 */
export function findMeasure(code: string): Measure | undefined {
  return MEASURES.find((measure) => measure.code === code);
}
