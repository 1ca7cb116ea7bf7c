import type { Indicator } from "../indicator.js";
import { type AnyText, type CodeAmong, rowsOf, rowWith } from "./constants.js";
import { genderEqualityIndicators } from "./indicators/gender-equality.js";
import { leadershipIndicators } from "./indicators/leadership.js";
import { peacekeepingIndicators } from "./indicators/peacekeeping.js";
import { resolution1325 } from "./indicators/resolution-1325.js";
import { sdgIndicators } from "./indicators/sdg.js";
import { violenceIndicators } from "./indicators/violence.js";

/** Every indicator of the catalogue: those of Viet Nam's targets, then those of published lists. */
export const INDICATORS = rowsOf<Indicator>()([
  ...leadershipIndicators,
  ...genderEqualityIndicators,
  ...violenceIndicators,
  ...peacekeepingIndicators,
  ...sdgIndicators,
  ...resolution1325,
]);

/** The code of an indicator of the catalogue. */
export type KnownIndicatorCode = (typeof INDICATORS)[number]["code"];

/**
 * The indicator with this code. A code that the catalogue does not hold does not compile.
 *
 * @example
 * getIndicator("agencies-with-woman-key-leader").unit; // { kind: "share", of: "agency" }
 */
export function getIndicator<const Code extends KnownIndicatorCode | AnyText>(
  code: CodeAmong<KnownIndicatorCode, Code>,
): Indicator {
  return rowWith(INDICATORS, code);
}

/**
 * The indicator with a code from outside, or `undefined` when the catalogue holds none.
 *
 * @example
 * findIndicator("agencies-with-woman-leader"); // undefined
 */
export function findIndicator(code: string): Indicator | undefined {
  return INDICATORS.find((indicator) => indicator.code === code);
}
