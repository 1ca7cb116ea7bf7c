import type { FieldPath } from "../field-path.js";

/**
 * What speaks against publishing an activity, though schemas, code lists or published rules may let it pass:
 *
 * - `gender-marker`: the marker of gender equality has the scores 0, 1 and 2
 * - `decimal-comma`, `not-a-number`: a figure or a share that is not written with digits and a point
 * - `no-value`: a figure without a number; what is withheld is left out as a whole, never emptied
 * - `no-dimension`: a dimension that lacks its name or its value
 * - `summed-percentage`: percentages of several activities would be added up
 * - `future-date`: something is said to have happened that has not
 * - `named-contact`: a person, where an office should be
 * - `share-missing`, `share-sum`, `share-alone`: shares are needed of each of several, make exactly 100 together, and one alone has all
 * - `repeated`: the same code twice, or the same reference for a result and for its indicator
 * - `two-levels`: said of the activity and of its transactions; `level-missing`: of neither, or of some transactions only
 * - `identifier-prefix`, `identifier-sign`, `identifier-space`: an identifier that cannot be told from others
 * - `identifier-repeated`: two activities of one file bear it
 */
export const IATI_FAULTS = [
  "gender-marker",
  "decimal-comma",
  "not-a-number",
  "no-value",
  "no-dimension",
  "summed-percentage",
  "future-date",
  "named-contact",
  "share-missing",
  "share-sum",
  "share-alone",
  "repeated",
  "two-levels",
  "level-missing",
  "identifier-prefix",
  "identifier-sign",
  "identifier-space",
  "identifier-repeated",
] as const;
/** What speaks against publishing an activity. */
export type IatiFault = (typeof IATI_FAULTS)[number];

/** A fault of an activity: what it is, where in the value it stands, and what stands there. */
export interface IatiFinding {
  readonly code: IatiFault;
  readonly path: Readonly<FieldPath>;
  readonly found?: string;
}
