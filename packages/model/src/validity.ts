import type { PlainDate } from "./date.js";

/** From when to when a row holds, both days included. A bound that is absent is open, or was not recorded. */
export interface Validity {
  readonly validFrom?: PlainDate | undefined;
  readonly validTo?: PlainDate | undefined;
}

/** The last day does not lie before the first. */
export const endsNotBeforeItBegins = ({ validFrom, validTo }: Validity): boolean =>
  validFrom === undefined || validTo === undefined || validFrom <= validTo;

/**
 * Whether a row holds on a day. A row without a first day holds as far back as one asks: where a table begins is for
 * the table to say.
 *
 * @example
 * isValidOn({ validTo: "2025-06-30" }, "2025-06-30"); // true
 * isValidOn({ validFrom: "2025-07-01" }, "2025-06-30"); // false
 */
export function isValidOn({ validFrom, validTo }: Validity, day: PlainDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}
