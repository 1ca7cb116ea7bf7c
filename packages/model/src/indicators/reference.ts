import type { ProgrammeCode } from "../clause.js";
import type { Constant } from "../constant.js";
import type { Measure, MeasureCode } from "../measure.js";
import type { Programme } from "../programme.js";
import type { Province } from "../province.js";
import type { Held } from "../succession.js";

/** What measuring looks things up in: hand over what the catalogue holds, or what you have completed it to. */
export interface Reference {
  readonly programmes: readonly Constant<Programme>[];
  /** Which programme supports which: an event of the first is one of the second too. */
  readonly subPlans: readonly { readonly code: ProgrammeCode; readonly supports: ProgrammeCode }[];
  /** Who answered for what, and when. */
  readonly holdings: readonly Held[];
  readonly provinces: readonly Province[];
  readonly measures: readonly Measure[];
}

/**
 * A programme and every one that supports it, directly or through another.
 *
 * @example
 * withSubPlans("nap", [{ code: "ministry", supports: "nap" }, { code: "district", supports: "ministry" }]); // ["nap", "ministry", "district"]
 */
export function withSubPlans(programme: ProgrammeCode, subPlans: Reference["subPlans"]): ProgrammeCode[] {
  const found = [programme];
  for (const above of found) {
    found.push(
      ...subPlans.flatMap(({ code, supports }) => (supports === above && !found.includes(code) ? [code] : [])),
    );
  }
  return found;
}

/**
 * What a measure means.
 *
 * @throws RangeError where the reference lacks it
 */
export function definitionIn({ measures }: Pick<Reference, "measures">, measure: MeasureCode): Measure {
  const definition = measures.find(({ code }) => code === measure);
  if (definition === undefined) throw new RangeError(`There is no measure ${measure}.`);
  return definition;
}
