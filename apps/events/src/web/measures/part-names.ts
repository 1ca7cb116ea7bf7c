import type { ParticipationDimension } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { useCategoryNames } from "./categories.ts";
import { peopleMeasureTexts } from "./people-texts.ts";

/** Under what the words for people stand, where a dimension has some. */
const TERMS = {
  sex: "sex",
  "age-group": "age",
  "government-level": "government",
  "position-level": "position",
  role: "role",
  mode: "mode",
} as const;

const hasTerms = (dimension: ParticipationDimension): dimension is keyof typeof TERMS => dimension in TERMS;

/** Says which part of those who came somebody belongs to; what is not on record is said to be that. */
export function usePartNames(): (dimension: ParticipationDimension | undefined, part: string | null) => string {
  const say = useTexts(peopleMeasureTexts);
  const sayTerm = useTexts(peopleTerms);
  const nameOf = useCategoryNames(undefined);
  return (dimension, part) => {
    if (part === null || dimension === undefined) return say("unrecorded");
    // The model names each of these codes, and the words have one for each.
    if (hasTerms(dimension)) return sayTerm(`${TERMS[dimension]}.${part}` as "sex.woman");
    return dimension === "event" ? part : nameOf(dimension, part);
  };
}
