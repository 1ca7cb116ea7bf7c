import * as z from "zod";
import { meaning } from "./meaning.js";
import { SourceKeys } from "./source.js";
import { BilingualProse } from "./text.js";

/** What came of an event: an output it produced (a draft, a commitment) or a change it brought about. */
export const Outcome = z
  .strictObject({ kind: z.enum(["output", "outcome"]), statement: BilingualProse, sources: SourceKeys.optional() })
  .meta(meaning("Outcome", "What came of an event.", "Kết quả của sự kiện."));
export interface Outcome extends z.infer<typeof Outcome> {}
