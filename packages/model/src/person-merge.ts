import type * as z from "zod";
import { meaning } from "./meaning.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of the decision that two people on record are one. */
export const PersonMergeId = uuid()
  .brand<"PersonMergeId">()
  .meta(
    meaning(
      "PersonMergeId",
      "The identifier of the decision that two people are one.",
      "Định danh của một lần gộp hai người.",
    ),
  );
export type PersonMergeId = z.infer<typeof PersonMergeId>;

/**
 * Whether a text is the identifier of such a decision, in small letters.
 *
 * @example
 * isPersonMergeId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isPersonMergeId(text: string): text is PersonMergeId {
  return isUuid(text);
}
