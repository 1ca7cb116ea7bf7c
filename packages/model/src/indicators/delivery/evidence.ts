import * as z from "zod";
import { meaning } from "../../meaning.js";
import type { OpenMeasurement } from "../measurement.js";
import { shareOf, tally } from "../share.js";

const Text = z.string().min(1).max(64);

/** A document that an agreement requires, and whether it is there. */
export const DocumentFact = z
  .strictObject({
    /** The agreement whose list requires it. */
    grant: Text,
    kind: Text,
    /** `unknown` where nobody has looked. */
    state: z.enum(["present", "absent", "unknown"]),
  })
  .meta(
    meaning(
      "DocumentFact",
      "A document that an agreement requires, and whether it is there.",
      "Tài liệu mà thỏa thuận yêu cầu và tình trạng hiện có.",
    ),
  );
export interface DocumentFact extends z.infer<typeof DocumentFact> {}

/**
 * The share of the required documents that are there (COV-05). What nobody has looked for is left out and widens the
 * bounds.
 *
 * @returns *undefined* where nothing is required, *missing* where nobody has looked for any
 * @example
 * evidenceCompleteness([{ grant: "g1", kind: "agenda", state: "present" }, { grant: "g1", kind: "report", state: "absent" }]).value; // { numerator: 1, denominator: 2 }
 */
export function evidenceCompleteness(facts: readonly DocumentFact[]): OpenMeasurement {
  return shareOf(
    "COV-05",
    tally(facts, ({ state }) => (state === "unknown" ? undefined : state === "present")),
    {
      ofNothing: "nothing-required",
      ofUnknown: "document-not-sought",
      provenance: { facts: "documents", count: facts.length, sources: [] },
    },
  );
}
