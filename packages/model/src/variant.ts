import * as z from "zod";
import { EventDates } from "./event-dates.js";
import { meaning } from "./meaning.js";
import { SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

/** What another source says instead of the value that was chosen. Both stay on the record. */
export const Variant = z
  .discriminatedUnion("fact", [
    z.strictObject({
      fact: z.literal("dates"),
      dates: EventDates,
      note: BilingualLine,
      sources: SourceKeys.optional(),
    }),
    z.strictObject({
      fact: z.enum(["title", "place", "organisations", "format", "length", "other"]),
      note: BilingualLine,
      sources: SourceKeys.optional(),
    }),
  ])
  .meta(meaning("Variant", "What another source says instead.", "Điều một nguồn khác nói."));
export type Variant = z.infer<typeof Variant>;
