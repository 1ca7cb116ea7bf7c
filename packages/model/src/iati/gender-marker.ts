import type { IatiActivity } from "./iati-activity.js";
import type { IatiPolicyMarker } from "./iati-classification.js";
import type { IatiFinding } from "./iati-finding.js";

const [DAC, GENDER_EQUALITY] = ["1", "1"];
const SCORES = ["0", "1", "2"];

/**
 * The marker of gender equality of the DAC: 0 looked at and not an aim, 1 an important one, 2 the main one. The code list also
 * holds scores that only other markers have. What nobody has looked at has no marker, and not a 0.
 *
 * @example
 * toGenderMarker(2); // { vocabulary: "1", code: "1", significance: "2" }
 */
export function toGenderMarker(score: 0 | 1 | 2): IatiPolicyMarker {
  return { vocabulary: DAC, code: GENDER_EQUALITY, significance: String(score) };
}

/** Markers of gender equality without a score, or with one that it does not have. */
export function checkGenderMarker({ policyMarkers = [] }: IatiActivity): IatiFinding[] {
  return policyMarkers.flatMap(({ vocabulary = DAC, code, significance }, index) => {
    const isGender = vocabulary === DAC && code === GENDER_EQUALITY;
    if (!isGender || (significance !== undefined && SCORES.includes(significance))) return [];
    const path = ["policyMarkers", index, "significance"];
    return [{ code: "gender-marker", path, ...(significance !== undefined && { found: significance }) } as const];
  });
}
