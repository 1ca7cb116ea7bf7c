import { exactNumber } from "./xml-decimal.js";

/** A number as it is written where a comma stands before the decimals, with or without points between groups of digits. */
const WITH_COMMA = /^\s*[+-]?\d[\d.\s]*,\d+\s*$/;

/** What is wrong with a text that should be a number; `undefined` where nothing is. */
export function numberFault(text: string): "decimal-comma" | "not-a-number" | undefined {
  if (exactNumber(text) !== undefined) return undefined;
  return WITH_COMMA.test(text) ? "decimal-comma" : "not-a-number";
}
